using Attribution.Documents;

namespace Attribution.Language;

/// <summary>A base noun phrase: determiner, modifiers and head, without what follows the head ("the Ukrainian president").</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="EndToken">The index behind its last token, which is the head.</param>
public readonly record struct NounPhrase(TextSpan Span, int FirstToken, int EndToken)
{
    /// <summary>The index of the head token.</summary>
    public int Head => EndToken - 1;
}
