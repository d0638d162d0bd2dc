using System.Collections.Immutable;
using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Finds the attribution relations of a document. Thread-safe.</summary>
public static class QuoteFinder
{
    /// <summary>Finds the quotes of <paramref name="document"/>, ordered by start, an outer one before those inside it; a pure function of the document.</summary>
    public static ImmutableArray<Quote> Find(AnnotatedDocument document) => [];
}
