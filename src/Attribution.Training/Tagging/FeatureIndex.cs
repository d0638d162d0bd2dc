using System.Runtime.InteropServices;
using Attribution.Language;

namespace Attribution.Training.Tagging;

/// <summary>Numbers the features that occur often enough.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<uint, int> _ids = [];
    private readonly WordClasses _classes;
    private readonly WordClusters _clusters;

    /// <summary>Counts features over <paramref name="sentences"/>.</summary>
    /// <param name="sentences">The training sentences.</param>
    /// <param name="classes">The classes of frequent words.</param>
    /// <param name="clusters">The clusters of frequent words.</param>
    /// <param name="kinds">The kind of each label.</param>
    /// <param name="least">How often a feature must occur.</param>
    public FeatureIndex(IReadOnlyList<TrainingSentence> sentences, WordClasses classes, WordClusters clusters, byte[] kinds, int least)
    {
        _classes = classes;
        _clusters = clusters;
        var counts = new Dictionary<uint, int>();
        var keys = new uint[StaticCount + TagFeatures.TagCount];
        foreach (var sentence in sentences)
        {
            var words = Words(sentence);
            var look = TagFeatures.Look(words);
            var history = TagHistory.Start;
            for (var i = 0; i < sentence.Tokens.Length; i++)
            {
                if (sentence.Allowed[i].Length > 0)
                {
                    var count = Static(words, i + 2, look, keys);
                    TagFeatures.OfTags(words, i + 2, history, keys.AsSpan(count));
                    foreach (var key in keys.AsSpan(0, count + TagFeatures.TagCount)) CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
                }
                history = history.Then(sentence.Allowed[i] is [var label, ..] ? label : 0, kinds);
            }
        }
        foreach (var (key, count) in counts)
        {
            if (count >= least) _ids[key] = _ids.Count;
        }
    }

    /// <summary>The most features that a token has before any tag is known.</summary>
    public const int StaticCount = (2 * TagFeatures.Reach + 1) * TagFeatures.WordCount + TagFeatures.PairCount;

    /// <summary>The number of features.</summary>
    public int Count => _ids.Count;

    /// <summary>The features by key, with their numbers.</summary>
    public IEnumerable<KeyValuePair<uint, int>> Ids => _ids;

    /// <summary>The number of the feature with <paramref name="key"/>; -1 for a rare one.</summary>
    public int Of(uint key) => _ids.TryGetValue(key, out var id) ? id : -1;

    /// <summary>Fills <paramref name="keys"/> with the features of the word at <paramref name="i"/> that need no tag, and gives their number.</summary>
    public static int Static(ReadOnlySpan<WordFeatures> words, int i, uint look, Span<uint> keys)
    {
        var count = 0;
        for (var offset = -TagFeatures.Reach; offset <= TagFeatures.Reach; offset++)
        {
            count += TagFeatures.OfWord(words[i + offset], offset, keys[count..]);
        }
        TagFeatures.OfPairs(words, i, look, keys[count..]);
        return count + TagFeatures.PairCount;
    }

    /// <summary>The words of <paramref name="sentence"/> between two marks on either side, with their classes.</summary>
    public WordFeatures[] Words(TrainingSentence sentence)
    {
        var words = new WordFeatures[sentence.Tokens.Length + 4];
        words[0] = words[1] = WordFeatures.Start;
        words[^1] = words[^2] = WordFeatures.End;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            ref var word = ref words[i + 2];
            word = WordFeatures.Of(sentence.Tokens[i].In(sentence.Text));
            _classes.Set(ref word);
            _clusters.Set(ref word);
        }
        WordFeatures.LookAhead(words);
        return words;
    }
}
