using Attribution.Documents;

namespace Attribution.Language;

/// <summary>A word, number or mark, cut as the Penn Treebank cuts: "don't" is "do" + "n't", "China’s" is "China" + "’s".</summary>
public readonly record struct Token
{
    internal Token(TextSpan span, PartOfSpeech pos, string tag, string lemma, int sentence) =>
        (Span, Pos, Tag, Lemma, Sentence) = (span, pos, tag, lemma, sentence);

    /// <summary>Where it stands in the document's text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Its universal part of speech.</summary>
    public PartOfSpeech Pos { get; init; }

    /// <summary>Its Penn Treebank tag, such as <c>VBD</c>; an interned string.</summary>
    public string Tag { get; init; }

    /// <summary>Its dictionary form in lower case ("said" is "say"); names keep their case.</summary>
    public string Lemma { get; init; }

    /// <summary>The index of the sentence in which it stands.</summary>
    public int Sentence { get; init; }
}
