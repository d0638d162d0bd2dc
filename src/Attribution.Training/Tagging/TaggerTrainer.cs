using Attribution.Language;

namespace Attribution.Training.Tagging;

/// <summary>
/// Trains the tagger: an averaged perceptron (Collins 2002) that reads from left to right and learns from its own
/// guesses of the tags before. Where a corpus allows several labels, the best one of them counts as right.
/// </summary>
internal sealed class TaggerTrainer
{
    // Three features in ten are left out of each step (dropout; Hinton and others 2012).
    private const uint DropBelow = (uint)(0.3 * uint.MaxValue);

    private readonly FeatureIndex _index;
    private readonly byte[] _kinds;
    private readonly Prepared[] _sentences;
    private readonly AveragedPerceptron _perceptron;
    private readonly int[] _scores;
    private readonly int[] _active = new int[FeatureIndex.StaticCount + TagFeatures.TagCount];
    private readonly uint[] _keys = new uint[TagFeatures.TagCount];
    private uint _random = 20111;

    /// <summary>Prepares training on <paramref name="sentences"/>, with labels of <paramref name="kinds"/>.</summary>
    public TaggerTrainer(IReadOnlyList<TrainingSentence> sentences, FeatureIndex index, byte[] kinds)
    {
        _index = index;
        _kinds = kinds;
        _perceptron = new AveragedPerceptron(index.Count);
        _scores = new int[kinds.Length];
        _sentences = [.. sentences.Select(sentence => Prepare(sentence, index))];
    }

    private sealed record Prepared(WordFeatures[] Words, int[][] Features, int[][] Allowed, bool IsSure);

    /// <summary>Goes through the sentences once, in an order drawn anew.</summary>
    /// <param name="sureOnly">Whether sentences that programs tagged are left out.</param>
    /// <returns>The share of tokens that were right before their update.</returns>
    public double Pass(bool sureOnly)
    {
        for (var i = _sentences.Length - 1; i > 0; i--)
        {
            var other = (int)(Next() % (uint)(i + 1));
            (_sentences[i], _sentences[other]) = (_sentences[other], _sentences[i]);
        }
        long right = 0, all = 0;
        foreach (var sentence in _sentences)
        {
            if (sentence.IsSure || !sureOnly) Learn(sentence, ref right, ref all);
        }
        return (double)right / Math.Max(1, all);
    }

    /// <summary>The mean weights of the feature with <paramref name="number"/>.</summary>
    public IEnumerable<(byte Label, double Weight)> Mean(int number) => _perceptron.Mean(number);

    private static Prepared Prepare(TrainingSentence sentence, FeatureIndex index)
    {
        var words = index.Words(sentence);
        var keys = new uint[FeatureIndex.StaticCount];
        var look = TagFeatures.Look(words);
        var features = new int[sentence.Tokens.Length][];
        for (var i = 0; i < features.Length; i++)
        {
            var count = FeatureIndex.Static(words, i + 2, look, keys);
            features[i] = [.. keys.Take(count).Select(index.Of).Where(id => id >= 0)];
        }
        return new Prepared(words, features, sentence.Allowed, sentence.IsSure);
    }

    private void Learn(Prepared sentence, ref long right, ref long all)
    {
        var history = TagHistory.Start;
        for (var i = 0; i < sentence.Features.Length; i++)
        {
            var active = Drop(Activate(sentence, i, history));
            Array.Clear(_scores);
            foreach (var feature in active) _perceptron.Score(feature, _scores);
            var guess = Best();
            var allowed = sentence.Allowed[i];
            if (allowed.Length > 0)
            {
                _perceptron.Step();
                all++;
                var target = BestOf(allowed);
                if (target == guess) right++;
                else Correct(active, target, guess);
            }
            history = history.Then(guess, _kinds);
        }
    }

    private ReadOnlySpan<int> Activate(Prepared sentence, int i, TagHistory history)
    {
        var count = sentence.Features[i].Length;
        sentence.Features[i].CopyTo(_active, 0);
        TagFeatures.OfTags(sentence.Words, i + 2, history, _keys);
        foreach (var key in _keys)
        {
            if (_index.Of(key) is var feature and >= 0) _active[count++] = feature;
        }
        return _active.AsSpan(0, count);
    }

    private void Correct(ReadOnlySpan<int> active, int target, int guess)
    {
        foreach (var feature in active)
        {
            _perceptron.Update(feature, (byte)target, 1);
            _perceptron.Update(feature, (byte)guess, -1);
        }
    }

    /// <summary>Leaves out features by chance, so that none is relied on alone.</summary>
    private ReadOnlySpan<int> Drop(ReadOnlySpan<int> active)
    {
        var kept = 0;
        foreach (var feature in active)
        {
            if (Next() > DropBelow) _active[kept++] = feature;
        }
        return _active.AsSpan(0, kept);
    }

    private int BestOf(int[] allowed)
    {
        var best = allowed[0];
        foreach (var label in allowed)
        {
            if (_scores[label] > _scores[best]) best = label;
        }
        return best;
    }

    private int Best()
    {
        var best = 0;
        for (var i = 1; i < _scores.Length; i++)
        {
            if (_scores[i] > _scores[best]) best = i;
        }
        return best;
    }

    /// <summary>The next number of a xorshift generator (Marsaglia 2003).</summary>
    private uint Next()
    {
        _random ^= _random << 13;
        _random ^= _random >> 17;
        return _random ^= _random << 5;
    }
}
