using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>A quote with who speaks, through whom it came and what the speaker does with the content.</summary>
/// <param name="Id"><c>q1</c>, <c>q2</c> … in text order within the document.</param>
/// <param name="Quote">The spans and the cue.</param>
/// <param name="Actor">The speaker's actor id; null for an unnamed, unspecified or unresolved source.</param>
/// <param name="CoActors">The ids of those who speak jointly with the first.</param>
/// <param name="SpeakerName">The actor's name, else the speaker's text without its relative clause; empty without a source.</param>
/// <param name="Affiliation">The id of the actor to which the speaker belongs.</param>
/// <param name="ResolvedBy">The form of the mention that decided who speaks.</param>
/// <param name="Stance">What the speaker does with the content.</param>
/// <param name="SourceKind">The kind of source.</param>
/// <param name="SourceReason">The rule that decided the kind of source, in a few words.</param>
/// <param name="Relay">The actor id of the outlet through which it came.</param>
/// <param name="Parent">The id of the quote that encloses this one.</param>
public sealed record SourcedQuote(
    string Id,
    Quote Quote,
    string? Actor,
    ImmutableArray<string> CoActors,
    string SpeakerName,
    string? Affiliation,
    MentionForm? ResolvedBy,
    Stance Stance,
    SourceKind SourceKind,
    string SourceReason,
    string? Relay,
    string? Parent);
