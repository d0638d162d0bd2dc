using System.Collections.Immutable;
using Attribution.Language;

namespace Attribution.Figures;

/// <summary>Finds the figures of a document. Thread-safe.</summary>
public static class FigureFinder
{
    /// <summary>Finds the figures of <paramref name="document"/> in text order; none overlap. A pure function of the document.</summary>
    public static ImmutableArray<Figure> Find(AnnotatedDocument document) => [];
}
