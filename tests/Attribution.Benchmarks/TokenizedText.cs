using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Benchmarks;

/// <summary>The steps inside <see cref="Annotator"/>, one by one.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">Where its tokens stand.</param>
/// <param name="Ends">The index behind the last token of each sentence.</param>
internal sealed record TokenizedText(string Text, TextSpan[] Words, int[] Ends)
{
    /// <summary>Cuts <paramref name="document"/> into tokens and sentences.</summary>
    public static TokenizedText Of(Document document)
    {
        var words = new List<TextSpan>(document.Text.Length / 5);
        var ends = new List<int>();
        foreach (var paragraph in document.Paragraphs)
        {
            var first = words.Count;
            Tokenizer.Tokenize(document.Text, paragraph.Span, words);
            SentenceSplitter.Split(document.Text, words, first, words.Count, ends);
        }
        return new(document.Text, [.. words], [.. ends]);
    }

    /// <summary>Gives each token a label of the model.</summary>
    public byte[] Tag()
    {
        var labels = new byte[Words.Length];
        var tagger = Tagger.OfThread;
        var first = 0;
        foreach (var end in Ends)
        {
            tagger.Tag(Text, Words.AsSpan(first, end - first), labels.AsSpan(first, end - first));
            first = end;
        }
        return labels;
    }

    /// <summary>Makes tokens of the labels: tags and lemmas.</summary>
    public Token[] Tokens(byte[] labels)
    {
        var model = TagModel.Default;
        var tokens = new Token[Words.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var tag = model.Tags[labels[i]];
            tokens[i] = new Token(Words[i], model.Parts[labels[i]], tag, Lemmatizer.Lemma(Words[i].In(Text), tag), 0);
        }
        return tokens;
    }

    /// <summary>Finds the base noun phrases.</summary>
    public List<NounPhrase> NounPhrases(Token[] tokens)
    {
        var phrases = new List<NounPhrase>();
        var first = 0;
        foreach (var end in Ends)
        {
            NounPhraseChunker.Chunk(Text, tokens, first, end, phrases);
            first = end;
        }
        return phrases;
    }
}
