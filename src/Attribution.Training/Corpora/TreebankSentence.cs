using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Training.Corpora;

/// <summary>A word of a treebank.</summary>
/// <param name="Span">Where it stands in the sentence's text.</param>
/// <param name="Form">The word as the treebank writes it.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Tag">Its Penn Treebank tag.</param>
/// <param name="Pos">Its universal part of speech.</param>
internal readonly record struct TreebankWord(TextSpan Span, string Form, string Lemma, string Tag, PartOfSpeech Pos);

/// <summary>A sentence of a treebank.</summary>
/// <param name="Text">The sentence as it was written.</param>
/// <param name="Words">Its syntactic words, each with its place in the text.</param>
/// <param name="StartsDocument">Whether a document begins with it.</param>
/// <param name="StartsParagraph">Whether a paragraph begins with it.</param>
/// <param name="SpaceAfter">Whether white space separates it from the next one.</param>
/// <param name="Id">Its id in the treebank; empty where it has none.</param>
internal sealed record TreebankSentence(
    string Text, IReadOnlyList<TreebankWord> Words, bool StartsDocument, bool StartsParagraph, bool SpaceAfter, string Id = "");
