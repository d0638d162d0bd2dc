using System.Collections.Immutable;

namespace Attribution.Actors;

/// <summary>What a source phrase ("a Beijing official", "He", "Lin") says of who speaks.</summary>
public sealed record Speaker
{
    internal Speaker(
        SourceKind sourceKind,
        string reason,
        string? actor,
        ImmutableArray<string> coActors,
        string name,
        string? affiliation,
        MentionForm? resolvedBy)
    {
        SourceKind = sourceKind;
        Reason = reason;
        Actor = actor;
        CoActors = coActors;
        Name = name;
        Affiliation = affiliation;
        ResolvedBy = resolvedBy;
    }

    /// <summary>What kind of source it is.</summary>
    public SourceKind SourceKind { get; init; }

    /// <summary>The rule that decided, in a few words.</summary>
    public string Reason { get; init; }

    /// <summary>The actor's id; null for an unnamed, unspecified or unresolved source.</summary>
    public string? Actor { get; init; }

    /// <summary>The ids of the other actors who speak jointly.</summary>
    public ImmutableArray<string> CoActors { get; init; }

    /// <summary>The actor's name, else the phrase without its relative clause.</summary>
    public string Name { get; init; }

    /// <summary>The id of the actor to which the speaker belongs.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The form of the mention that decided.</summary>
    public MentionForm? ResolvedBy { get; init; }
}
