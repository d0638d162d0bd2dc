using Attribution.Documents;

namespace Attribution.Language;

/// <summary>A base noun phrase: determiner, modifiers and head, without what follows the head ("the Ukrainian president").</summary>
public readonly record struct NounPhrase
{
    internal NounPhrase(TextSpan span, int firstToken, int endToken) =>
        (Span, FirstToken, EndToken) = (span, firstToken, endToken);

    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The index of its first token.</summary>
    public int FirstToken { get; init; }

    /// <summary>The index behind its last token, which is the head.</summary>
    public int EndToken { get; init; }

    /// <summary>The index of the head token.</summary>
    public int Head => EndToken - 1;
}
