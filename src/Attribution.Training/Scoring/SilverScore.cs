using Attribution.Documents;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Scoring;

/// <summary>Compares the library's tags with those that CoreNLP gave to news.</summary>
internal static class SilverScore
{
    /// <summary>Writes the share of equal tags among words with equal places; "to" counts as equal under TO and IN.</summary>
    public static void Write(IEnumerable<NewsSentence> sentences, TextWriter output)
    {
        long words = 0, matched = 0, same = 0;
        foreach (var sentence in sentences)
        {
            var tags = sentence.Words.DistinctBy(word => word.Span).ToDictionary(word => word.Span, word => word.Tag);
            words += sentence.Words.Count;
            var document = new Document(
                "sentence", "", "text", sentence.Text, DocumentMetadata.None,
                [new Paragraph(new TextSpan(0, sentence.Text.Length), SectionKind.Body, null)], "");
            foreach (var token in Annotator.Annotate(document).Tokens)
            {
                if (!tags.TryGetValue(token.Span, out var tag)) continue;
                matched++;
                if (token.Tag == tag || tag == "TO" && token.Tag == "IN") same++;
            }
        }
        output.WriteLine(FormattableString.Invariant(
            $"PolNeAR dev: {100.0 * matched / words:F2} % of CoreNLP's {words} words cut alike, {100.0 * same / matched:F2} % of these tagged alike"));
    }
}
