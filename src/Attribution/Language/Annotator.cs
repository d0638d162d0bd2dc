using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Attribution.Documents;
using Attribution.Documents.Layout;
using Attribution.Documents.Layout.Turns;

namespace Attribution.Language;

/// <summary>Cuts a document into tokens, sentences, quotations and base noun phrases. Thread-safe.</summary>
internal static class Annotator
{
    /// <summary>Annotates <paramref name="document"/>; a pure function of its text and paragraphs.</summary>
    public static AnnotatedDocument Annotate(Document document)
    {
        var text = document.Text;
        var words = new List<TextSpan>(text.Length / 5);
        var labels = TurnLabels.Find(text, [.. document.Paragraphs.Select(paragraph => paragraph.Span)]);
        var sentences = Split(document, words, labels);
        var tokens = Tag(text, CollectionsMarshal.AsSpan(words), sentences);
        var phrases = new List<NounPhrase>();
        foreach (var sentence in sentences) NounPhraseChunker.Chunk(text, tokens, sentence.FirstToken, sentence.EndToken, phrases);
        return new AnnotatedDocument(
            document,
            ImmutableCollectionsMarshal.AsImmutableArray(tokens),
            [.. sentences],
            [.. QuotationFinder.Find(document).Where(quotation => !Programmes.AreAll(quotation.Span.In(text)))],
            [.. phrases])
        {
            Turns = Turns.Of(document, tokens, labels),
        };
    }

    /// <summary>The sentences of <paramref name="document"/> alone, in text order: much faster than all annotation.</summary>
    internal static ImmutableArray<Sentence> Sentences(Document document) =>
        [.. Split(document, [], TurnLabels.Find(document.Text, [.. document.Paragraphs.Select(paragraph => paragraph.Span)]))];

    private static List<Sentence> Split(Document document, List<TextSpan> words, List<TurnLabel> labels)
    {
        var text = document.Text;
        var sentences = new List<Sentence>();
        var ends = new List<int>();
        var heads = new List<TextSpan>();
        var label = 0;
        for (var paragraph = 0; paragraph < document.Paragraphs.Length; paragraph++)
        {
            var first = words.Count;
            Tokenizer.Tokenize(text, document.Paragraphs[paragraph].Span, words);
            ends.Clear();
            heads.Clear();
            label = Heads(document, paragraph, labels, label, heads);
            var from = first;
            foreach (var head in heads)
            {
                foreach (var cut in (int[])[head.Start, head.End])
                {
                    var to = from;
                    while (to < words.Count && words[to].Start < cut) to++;
                    SentenceSplitter.Split(text, words, from, to, ends);
                    from = to;
                }
            }
            SentenceSplitter.Split(text, words, from, words.Count, ends);
            AddSentences(text, words, ends, first, paragraph, heads, sentences);
        }
        return sentences;
    }

    /// <summary>
    /// Adds what stands in a paragraph before its sentences: labels of turns from the one with index <paramref name="label"/> on, or what
    /// opens it. Each is a sentence of its own. Returns the index of the next label.
    /// </summary>
    private static int Heads(Document document, int paragraph, List<TurnLabel> labels, int label, List<TextSpan> heads)
    {
        var span = document.Paragraphs[paragraph].Span;
        for (; label < labels.Count && labels[label].Whole.Start < span.End; label++) heads.Add(labels[label].Whole);
        if (heads.Count == 0 && ParagraphHead.Length(span.In(document.Text)) is > 0 and var length) heads.Add(span with { End = span.Start + length });
        return label;
    }

    private static void AddSentences(
        string text, List<TextSpan> words, List<int> ends, int first, int paragraph, List<TextSpan> heads, List<Sentence> sentences)
    {
        var count = sentences.Count;
        foreach (var end in ends)
        {
            if (end == first) continue;
            var span = words[first].Union(words[end - 1]);
            sentences.Add(new Sentence(span, first, end, paragraph)
            {
                IsFurniture = heads.Exists(head => head.Contains(span)) || Furniture.IsOne(span.In(text)) || FurnitureLines.IsOne(text, span),
            });
            first = end;
        }
        for (var i = count; i < sentences.Count; i++)
        {
            if (sentences[i].IsFurniture || !Furniture.Asks(sentences[i].Span.In(text))) continue;
            if ((i + 1 < sentences.Count && sentences[i + 1].IsFurniture) || (i > count && sentences[i - 1].IsFurniture))
                sentences[i] = sentences[i] with { IsFurniture = true };
        }
    }

    private static Token[] Tag(string text, ReadOnlySpan<TextSpan> words, List<Sentence> sentences)
    {
        var tokens = new Token[words.Length];
        var labels = new byte[words.Length];
        var model = TagModel.Default;
        var tagger = Tagger.OfThread;
        for (var s = 0; s < sentences.Count; s++)
        {
            var (first, end) = (sentences[s].FirstToken, sentences[s].EndToken);
            tagger.Tag(text, words[first..end], labels.AsSpan(first, end - first));
            for (var i = first; i < end; i++)
            {
                var word = words[i].In(text);
                var (tag, part) = (model.Tags[labels[i]], model.Parts[labels[i]]);
                if (tag == "NN" && i > first && IsSubject(tokens[i - 1].Tag) && NewsLexicon.Default.CueForms.IsRegularPast(word))
                    (tag, part) = ("VBD", PartOfSpeech.Verb);
                tokens[i] = new Token(words[i], part, tag, Lemmatizer.Lemma(word, tag), s);
            }
        }
        return tokens;
    }

    /// <summary>Whether a word with that tag may be a subject, so that a rare past such as "decreed" behind it is no noun.</summary>
    private static bool IsSubject(string tag) => tag is "NN" or "NNS" or "NNP" or "NNPS" or "PRP";
}
