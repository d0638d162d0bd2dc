using System.Text;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Scoring;

/// <summary>Compares what the library makes of raw text with a treebank; every score is an F1 in per cent over words with equal places.</summary>
internal sealed class TreebankScore
{
    private long _goldWords, _ownWords, _sameWords, _tags, _parts, _lemmas, _goldSentences, _ownSentences, _sameSentences;

    /// <summary>The number of tokens that the library made.</summary>
    public long Tokens => _ownWords;

    /// <summary>F1 of sentences.</summary>
    public double Sentences => F1(_sameSentences, _goldSentences, _ownSentences);

    /// <summary>F1 of words.</summary>
    public double Words => F1(_sameWords, _goldWords, _ownWords);

    /// <summary>F1 of words with the right Penn Treebank tag.</summary>
    public double Tags => F1(_tags, _goldWords, _ownWords);

    /// <summary>F1 of words with the right universal part of speech.</summary>
    public double Parts => F1(_parts, _goldWords, _ownWords);

    /// <summary>F1 of words with the right lemma.</summary>
    public double Lemmas => F1(_lemmas, _goldWords, _ownWords);

    /// <summary>Adds the documents of <paramref name="sentences"/>.</summary>
    public void Add(IReadOnlyList<TreebankSentence> sentences)
    {
        for (var start = 0; start < sentences.Count;)
        {
            var end = start + 1;
            while (end < sentences.Count && !sentences[end].StartsDocument) end++;
            AddDocument([.. sentences.Skip(start).Take(end - start)]);
            start = end;
        }
    }

    private void AddDocument(TreebankSentence[] sentences)
    {
        var text = new StringBuilder();
        var words = new Dictionary<TextSpan, TreebankWord>();
        var cuts = new HashSet<TextSpan>();
        var paragraphs = new List<Paragraph>();
        var paragraph = 0;
        for (var i = 0; i < sentences.Length; i++)
        {
            var start = text.Length;
            text.Append(sentences[i].Text);
            _goldWords += sentences[i].Words.Count;
            foreach (var word in sentences[i].Words) words.TryAdd(new TextSpan(start + word.Span.Start, start + word.Span.End), word);
            cuts.Add(new TextSpan(start, text.Length));
            if (i + 1 == sentences.Length || sentences[i + 1].StartsParagraph)
            {
                paragraphs.Add(new Paragraph(new TextSpan(paragraph, text.Length), SectionKind.Body, null));
                text.Append("\n\n");
                paragraph = text.Length;
            }
            else if (sentences[i].SpaceAfter)
            {
                text.Append(' ');
            }
        }
        _goldSentences += sentences.Length;
        var document = new Document("document", "", "text", text.ToString(), DocumentMetadata.None, [.. paragraphs], "");
        Compare(Annotator.Annotate(document), words, cuts);
    }

    private void Compare(AnnotatedDocument document, Dictionary<TextSpan, TreebankWord> words, HashSet<TextSpan> cuts)
    {
        _ownSentences += document.Sentences.Length;
        _sameSentences += document.Sentences.Count(sentence => cuts.Contains(sentence.Span));
        _ownWords += document.Tokens.Length;
        foreach (var token in document.Tokens)
        {
            if (!words.TryGetValue(token.Span, out var word)) continue;
            _sameWords++;
            if (token.Tag == word.Tag) _tags++;
            if (token.Pos == word.Pos) _parts++;
            if (token.Lemma == word.Lemma) _lemmas++;
        }
    }

    private static double F1(long same, long gold, long own) => 200.0 * same / Math.Max(1, gold + own);
}
