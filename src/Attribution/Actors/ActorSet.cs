using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Actors.Names;
using Attribution.Actors.Sources;
using Attribution.Documents;
using Attribution.Documents.Layout.Turns;
using Attribution.Language;

namespace Attribution.Actors;

/// <summary>The actors that one document names, where it names them, and who a source phrase stands for. Immutable.</summary>
internal sealed class ActorSet
{
    private readonly FrozenDictionary<string, Actor> byId;
    private readonly SourceContext sources;
    private readonly ImmutableArray<string?> turnSpeakers;

    internal ActorSet(AnnotatedDocument document, ImmutableArray<Actor> actors, ImmutableArray<Mention> mentions)
        : this(new TokenView(document), null, actors, mentions, FrozenDictionary<TextSpan, ImmutableArray<string>>.Empty, [], [])
    {
    }

    internal ActorSet(
        TokenView words, NameIndex? names, ImmutableArray<Actor> actors, ImmutableArray<Mention> mentions,
        FrozenDictionary<TextSpan, ImmutableArray<string>> joint, Dictionary<int, int> bearers, ImmutableArray<string?> turnSpeakers)
    {
        Document = words.Document;
        Actors = actors;
        Mentions = mentions;
        this.turnSpeakers = turnSpeakers;
        byId = actors.ToFrozenDictionary(actor => actor.Id, StringComparer.Ordinal);
        sources = new SourceContext(this, words, names ?? new NameIndex(words.Count, []), joint, bearers);
    }

    /// <summary>The document.</summary>
    public AnnotatedDocument Document { get; }

    /// <summary>Its tokens, as the rules look at them.</summary>
    internal TokenView Words => sources.Words;

    /// <summary>The actors, in order of their first mention.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>Where they are named, in text order; none overlap but a name inside a role phrase.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>The actor with id <paramref name="id"/>; null where the document names none with it.</summary>
    public Actor? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>The index of the first mention that starts at <paramref name="position"/> or behind it; their number where none does.</summary>
    internal int FirstMention(int position) => SortedSpans.FirstAtOrBehind(Mentions.AsSpan(), position, static (in Mention mention) => mention.Span.Start);

    /// <summary>Says who the source phrase at <paramref name="source"/> stands for.</summary>
    /// <param name="source">A quote's source: a noun phrase with its appositives and relative clauses, or a pronoun.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public Speaker Read(TextSpan source)
    {
        if (source.Start < 0 || source.End < source.Start || source.End > Document.Text.Length)
            throw new ArgumentOutOfRangeException(nameof(source), source,
                $"The span {source} does not lie in the text, which has {Document.Text.Length} characters.");
        return Read(source, SourcePhrase.Of(sources.Words, source));
    }

    /// <summary>Who speaks in the turn with index <paramref name="turn"/>, whose label is <paramref name="source"/>, if anything is written there.</summary>
    internal Speaker OfTurn(int turn, TextSpan? source, SourcePhrase? phrase)
    {
        var name = source?.Of(Document.Text) ?? "";
        if (Find(turnSpeakers[turn]) is { } actor) return SourceContext.Of(actor, "who speaks in turn", name.Length > 0 ? MentionForm.Name : null);
        var read = source is { } some && phrase is { } cut ? Read(some, cut) : null;
        if (read?.Actor is not null) return read;
        var spoken = Document.Turns[turn];
        return new(KindOf(spoken), "who speaks in turn", null, [], IsLetter(spoken) ? "" : name, null, null);
    }

    /// <summary>What a label that leads to nobody says of who speaks: initials are a name, of which nothing is known where they only ask.</summary>
    private SourceKind KindOf(Turn turn) =>
        turn.Name.IsEmpty || IsLetter(turn) ? SourceKind.Unspecified
        : !TurnNames.IsInitials(Words, turn.Name) ? SourceKind.UnnamedPerson
        : turn.Asks ? SourceKind.Unspecified : SourceKind.NamedPerson;

    private static bool IsLetter(Turn turn) => turn.Kind is LabelKind.Question or LabelKind.Answer;

    /// <summary>The same for a source that is cut into its parts already.</summary>
    internal Speaker Read(TextSpan source, SourcePhrase phrase) => phrase.IsEmpty
        ? new(SourceKind.Unspecified, "no words", null, [], source.Of(Document.Text), null, null)
        : SourceReader.Read(sources, phrase);
}
