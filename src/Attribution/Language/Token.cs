using Attribution.Documents;

namespace Attribution.Language;

/// <summary>A word, number or mark, cut as the Penn Treebank cuts: "don't" is "do" + "n't", "China’s" is "China" + "’s".</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Pos">Its universal part of speech.</param>
/// <param name="Tag">Its Penn Treebank tag, such as <c>VBD</c>; an interned string.</param>
/// <param name="Lemma">Its dictionary form in lower case ("said" is "say"); names keep their case.</param>
/// <param name="Sentence">The index of the sentence in which it stands.</param>
public readonly record struct Token(TextSpan Span, PartOfSpeech Pos, string Tag, string Lemma, int Sentence);
