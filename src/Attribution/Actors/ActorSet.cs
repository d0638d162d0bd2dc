using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Actors;

/// <summary>The actors that one document names, where it names them, and who a source phrase stands for. Immutable.</summary>
public sealed class ActorSet
{
    internal ActorSet(AnnotatedDocument document, ImmutableArray<Actor> actors, ImmutableArray<Mention> mentions)
    {
        Document = document;
        Actors = actors;
        Mentions = mentions;
    }

    /// <summary>The document.</summary>
    public AnnotatedDocument Document { get; }

    /// <summary>The actors, in order of their first mention.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>Where they are named, in text order; none overlap but a name inside a role phrase.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>Says who the source phrase at <paramref name="source"/> stands for.</summary>
    /// <param name="source">A quote's source: a noun phrase with its appositives and relative clauses, or a pronoun.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public Speaker Read(TextSpan source) =>
        new(SpeakerType.Unspecified, "not read", null, [], source.Of(Document.Text), null, null);
}
