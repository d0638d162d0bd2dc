using System.Text;
using Attribution.Documents;

namespace Attribution.Training.Corpora;

/// <summary>Makes documents of a treebank's sentences again, with their paragraphs.</summary>
internal static class TreebankText
{
    /// <summary>The documents with their sentences, and where each begins in the text.</summary>
    /// <param name="sentences">The sentences in order.</param>
    /// <param name="id">What the documents' ids begin with; a number follows.</param>
    public static IEnumerable<(Document Document, List<(int Start, TreebankSentence Sentence)> Sentences)> Documents(
        IReadOnlyList<TreebankSentence> sentences, string id)
    {
        var (text, paragraphs, starts) = (new StringBuilder(), new List<Paragraph>(), new List<(int, TreebankSentence)>());
        var (paragraph, count) = (0, 0);
        for (var next = 0; next < sentences.Count; next++)
        {
            var sentence = sentences[next];
            starts.Add((text.Length, sentence));
            text.Append(sentence.Text);
            var closes = next + 1 == sentences.Count || sentences[next + 1].StartsDocument;
            if (closes || sentences[next + 1].StartsParagraph)
            {
                paragraphs.Add(new Paragraph(new TextSpan(paragraph, text.Length), SectionKind.Body, null));
                text.Append("\n\n");
                paragraph = text.Length;
            }
            else if (sentence.SpaceAfter)
            {
                text.Append(' ');
            }
            if (!closes) continue;
            yield return (new Document(FormattableString.Invariant($"{id}-{++count}"), "", "text", text.ToString(), DocumentMetadata.None,
                [.. paragraphs], ""), starts);
            (text, paragraphs, starts, paragraph) = (new StringBuilder(), [], [], 0);
        }
    }
}
