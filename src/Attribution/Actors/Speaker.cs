using System.Collections.Immutable;

namespace Attribution.Actors;

/// <summary>What a source phrase ("a Beijing official", "He", "Lin") says of who speaks.</summary>
public enum SpeakerType
{
    /// <summary>A person with a name, or a phrase or pronoun that leads to one.</summary>
    NamedPerson,

    /// <summary>A person or people without a name: "two officials", "people familiar with the matter".</summary>
    UnnamedPerson,

    /// <summary>A government, ministry, company, country or other body.</summary>
    Institution,

    /// <summary>A news outlet or its people.</summary>
    Outlet,

    /// <summary>A report, poll, filing, study, statement or footage.</summary>
    Document,

    /// <summary>Posts, users or accounts of social media.</summary>
    SocialMedia,

    /// <summary>Nobody in particular: "reports", "it", "sources" without more.</summary>
    Unspecified,
}

/// <summary>The reading of a source phrase.</summary>
/// <param name="Type">What kind of source it is.</param>
/// <param name="Reason">The rule that decided, in a few words.</param>
/// <param name="Actor">The actor's id; null for an unnamed, unspecified or unresolved source.</param>
/// <param name="CoActors">The ids of the other actors who speak jointly.</param>
/// <param name="Name">The actor's name, else the phrase without its relative clause.</param>
/// <param name="Affiliation">The id of the actor to which the speaker belongs.</param>
/// <param name="ResolvedBy">The form of the mention that decided.</param>
public sealed record Speaker(
    SpeakerType Type,
    string Reason,
    string? Actor,
    ImmutableArray<string> CoActors,
    string Name,
    string? Affiliation,
    MentionForm? ResolvedBy);
