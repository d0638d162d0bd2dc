using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims.Grounds;
using Attribution.Documents;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>A quote with who speaks, through whom it came and what the speaker does with the content.</summary>
public sealed record SourcedQuote
{
    internal SourcedQuote()
    {
    }

    /// <summary><c>q1</c>, <c>q2</c> … in text order within the document.</summary>
    public required string Id { get; init; }

    /// <summary>The spans and the cue.</summary>
    public required Quote Quote { get; init; }

    /// <summary>The speaker's actor id; null for an unnamed, unspecified or unresolved source.</summary>
    public string? Actor { get; init; }

    /// <summary>The ids of those who speak jointly with the first.</summary>
    public ImmutableArray<string> CoActors { get; init; } = [];

    /// <summary>
    /// The actor's name, else the speaker's text without its relative clause, or the words that introduced the same person before; empty without a
    /// source.
    /// </summary>
    public string SpeakerName { get; init; } = "";

    /// <summary>The id of the actor to which the speaker belongs.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The role of a person who speaks, as the document writes it.</summary>
    internal string? RoleText { get; init; }

    /// <summary>The form of the mention that decided who speaks.</summary>
    public MentionForm? ResolvedBy { get; init; }

    /// <summary>What the speaker does with the content.</summary>
    public Stance Stance { get; init; }

    /// <summary>The kind of source.</summary>
    public required SourceKind SourceKind { get; init; }

    /// <summary>The rule that decided the kind of source, in a few words.</summary>
    public required string SourceReason { get; init; }

    /// <summary>The actor id of the outlet through which it came.</summary>
    public string? Relay { get; init; }

    /// <summary>Of a person without a name, how it is without one; null for any other source.</summary>
    public Anonymity? Anonymity { get; init; }

    /// <summary>Where the text says that, and why, it withholds the person's name: "on condition of anonymity because …".</summary>
    public ImmutableArray<TextSpan> AnonymityReason { get; init; } = [];

    /// <summary>Where the text says how the source is in a position to know: "who saw the fire", "citing police data".</summary>
    public ImmutableArray<TextSpan> Justification { get; init; } = [];

    /// <summary>The id of the article's quote in which the same speaker says the same; null where it says it for the first time.</summary>
    public string? Repeats { get; init; }

    /// <summary>The id of the quote that encloses this one.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether somebody asks it in a turn of an interview or a transcript: a question is nobody's statement, and counts for nobody.</summary>
    internal bool IsQuestion => Quote.IsAsked || (Quote.Turn is not null && Stance is Stance.Asks);
}
