using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Quotes.Relays;

/// <summary>A phrase that may name the outlet through which the writer has something: who it is, is not decided here.</summary>
/// <param name="Phrase">Where the phrase stands.</param>
/// <param name="Pattern">The pattern that found it.</param>
/// <param name="IsOccasion">Whether only the occasion tells of it ("in an interview with the BBC"), so that it counts where it opens with
/// an outlet's name.</param>
internal readonly record struct Relay(TextSpan Phrase, string Pattern, bool IsOccasion = false);

/// <summary>The relay of a quote in the making.</summary>
/// <param name="Phrase">The tokens of the phrase that names it.</param>
/// <param name="Pattern">The pattern that found it.</param>
internal readonly record struct RelayDraft(TokenRange Phrase, string Pattern);
