using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Documents;

namespace Attribution.Claims;

/// <summary>A quote of the top level, or a sentence or clause in the writer's own voice: the unit of "how was it sourced".</summary>
public sealed record Claim
{
    internal Claim()
    {
    }

    /// <summary><c>c1</c>, <c>c2</c> … in text order within the document.</summary>
    public required string Id { get; init; }

    /// <summary>In whose voice it is made.</summary>
    public required Voice Voice { get; init; }

    /// <summary>The quote's actor; in the writer's own voice null, but for a caption who gave its picture.</summary>
    public string? Actor { get; init; }

    /// <summary>On what kind of source it rests.</summary>
    public required SourceKind SourceKind { get; init; }

    /// <summary>The actor id of the outlet through which it came.</summary>
    public string? Relay { get; init; }

    /// <summary>How many hands it went through before this writer; 0 for the writer's own sentence.</summary>
    public required int Depth { get; init; }

    /// <summary>What the source does with the content; <see cref="Stance.Asserts"/> in the writer's own voice.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Whether the cue is negated or declines.</summary>
    public bool Negated { get; init; }

    /// <summary>On a denial, the id of the claim or nested quote that it denies (<c>c3</c>, or <c>DOCUMENT:c3</c>).</summary>
    public string? Disputes { get; init; }

    /// <summary>The id of the first claim of the document with the same source and content.</summary>
    public string? Repeats { get; init; }

    /// <summary>The group of claims of close content across documents.</summary>
    public string? Group { get; init; }

    /// <summary>How many independent sources the group has.</summary>
    public int? Sources { get; init; }

    /// <summary>The ids of the outlets that carried the group, in order of appearance; none without a group.</summary>
    public ImmutableArray<string> Outlets { get; init; } = [];

    /// <summary>The id of its quote; null in the writer's own voice.</summary>
    public string? Quote { get; init; }

    /// <summary>Where it stands in the text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The index of the sentence in which it begins.</summary>
    public required int Sentence { get; init; }

    /// <summary>On a denial of which it was found what it denies, from what that was concluded.</summary>
    public DisputeEvidence? DisputeEvidence { get; init; }
}
