using Attribution.Documents;

namespace Attribution.Language;

/// <summary>A sentence; it never crosses a paragraph's end.</summary>
/// <param name="Span">Where it stands in the text, with its closing mark and closing quotation marks, without white space around.</param>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="EndToken">The index behind its last token.</param>
/// <param name="Paragraph">The index of its paragraph in the document.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Paragraph);
