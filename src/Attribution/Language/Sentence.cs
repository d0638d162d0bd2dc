using Attribution.Documents;

namespace Attribution.Language;

/// <summary>A sentence; it never crosses a paragraph's end.</summary>
public readonly record struct Sentence
{
    internal Sentence(TextSpan span, int firstToken, int endToken, int paragraph) =>
        (Span, FirstToken, EndToken, Paragraph) = (span, firstToken, endToken, paragraph);

    /// <summary>Where it stands in the text, with its closing mark and closing quotation marks, without white space around.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The index of its first token.</summary>
    public int FirstToken { get; init; }

    /// <summary>The index behind its last token.</summary>
    public int EndToken { get; init; }

    /// <summary>The index of its paragraph in the document.</summary>
    public int Paragraph { get; init; }

    /// <summary>
    /// Whether it states and speaks nothing: a speaker's label, a dateline, the time of an entry, a photo's credit, or what a page says to its
    /// readers.
    /// </summary>
    internal bool IsFurniture { get; init; }
}
