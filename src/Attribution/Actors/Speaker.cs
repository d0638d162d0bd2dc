using System.Collections.Immutable;
using Attribution.Language;

namespace Attribution.Actors;

/// <summary>What a source phrase ("a Beijing official", "He", "Lin") says of who speaks.</summary>
/// <param name="SourceKind">What kind of source it is.</param>
/// <param name="Reason">The rule that decided, in a few words.</param>
/// <param name="Actor">The actor's id; null for an unnamed, unspecified or unresolved source.</param>
/// <param name="CoActors">The ids of the other actors who speak jointly.</param>
/// <param name="Name">The actor's name, else the phrase without its relative clause.</param>
/// <param name="Affiliation">The id of the actor to which the speaker belongs.</param>
/// <param name="ResolvedBy">The form of the mention that decided.</param>
internal sealed record Speaker(
    SourceKind SourceKind,
    string Reason,
    string? Actor,
    ImmutableArray<string> CoActors,
    string Name,
    string? Affiliation,
    MentionForm? ResolvedBy)
{
    /// <summary>
    /// The words that describe a person without a name, where the source phrase only points to them: "two officials" for "who" and "they"; null
    /// where the phrase itself does.
    /// </summary>
    public SourcePhrase? Described { get; init; }
}
