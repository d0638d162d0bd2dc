using Attribution.Documents;

namespace Attribution.Language;

/// <summary>
/// Gives each token a label (Penn Treebank tag and universal part of speech together), from left to right: the label
/// with the greatest sum of weights, the two labels before being features of the next. Keeps its working memory, so one
/// object serves one thread.
/// </summary>
internal sealed class Tagger(TagModel model)
{
    private static readonly uint Capitalized = WordFeatures.Of("Name").Shape;

    private readonly int _properNoun = Enumerable.Range(0, model.Tags.Length)
        .First(label => model.Tags[label] == "NNP" && model.Parts[label] == PartOfSpeech.Propn);

    private WordFeatures[] _words = new WordFeatures[128];
    private readonly short[] _scores = new short[model.Weights.Width];
    private readonly uint[] _keys = new uint[TagFeatures.WordCount + TagFeatures.TagCount];

    /// <summary>Labels the tokens of one sentence.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">The sentence's tokens.</param>
    /// <param name="labels">Receives a label of the model per token.</param>
    public void Tag(string text, ReadOnlySpan<TextSpan> tokens, Span<byte> labels)
    {
        var words = Read(text, tokens);
        int before = -1, beforeThat = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            TagFeatures.OfWord(words, i + 2, _keys);
            TagFeatures.OfTags(words, i + 2, before, beforeThat, _keys.AsSpan(TagFeatures.WordCount));
            model.Weights.Sum(_keys, _scores);
            var best = IsSurelyName(words, i + 2) ? _properNoun : Best(_scores.AsSpan(0, model.Tags.Length));
            labels[i] = (byte)best;
            (beforeThat, before) = (before, best);
        }
    }

    private ReadOnlySpan<WordFeatures> Read(string text, ReadOnlySpan<TextSpan> tokens)
    {
        if (_words.Length < tokens.Length + 4) _words = new WordFeatures[tokens.Length * 2 + 4];
        _words[0] = _words[1] = WordFeatures.Start;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref var word = ref _words[i + 2];
            word = WordFeatures.Of(tokens[i].In(text));
            if (model.Weights.Cells(TagFeatures.OfClass(word.Lower)) is { Length: > 0 } cells) word.Class = cells[0];
        }
        _words[tokens.Length + 2] = _words[tokens.Length + 3] = WordFeatures.End;
        return _words.AsSpan(0, tokens.Length + 4);
    }

    /// <summary>Whether a given name that is no frequent word stands in front of a capitalised word: "Bo Smith".</summary>
    private static bool IsSurelyName(ReadOnlySpan<WordFeatures> words, int i) =>
        words[i].Name == 1 && words[i].Class == 0 && words[i + 1].Shape == Capitalized;

    private static int Best(ReadOnlySpan<short> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) best = i;
        }
        return best;
    }
}
