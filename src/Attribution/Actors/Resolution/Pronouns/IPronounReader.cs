using Attribution.Language;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>Reads the text around a pronoun otherwise than by clues; asked whom "he" and "she" mean where the trees are unsure.</summary>
internal interface IPronounReader
{
    /// <summary>Adds what speaks for each candidate to its score, in units of <see cref="PronounModel.Unit"/>.</summary>
    /// <param name="pronoun">The pronoun's token.</param>
    /// <param name="mentions">Where each candidate is mentioned near the pronoun.</param>
    /// <param name="scores">The scores of the candidates, and behind them that of "none of them".</param>
    void Add(int pronoun, IReadOnlyList<TokenRange[]> mentions, Span<int> scores);
}
