using System.Runtime.InteropServices;
using Attribution.Language;

namespace Attribution.Training.Tagging;

/// <summary>Numbers the features that occur often enough.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<uint, int> _ids = [];
    private readonly WordClasses _classes;

    /// <summary>Counts features over <paramref name="sentences"/>.</summary>
    /// <param name="sentences">The training sentences.</param>
    /// <param name="classes">The classes of frequent words.</param>
    /// <param name="least">How often a feature must occur.</param>
    public FeatureIndex(IReadOnlyList<TrainingSentence> sentences, WordClasses classes, int least)
    {
        _classes = classes;
        var counts = new Dictionary<uint, int>();
        var keys = new uint[TagFeatures.WordCount + TagFeatures.TagCount];
        foreach (var sentence in sentences)
        {
            var words = Words(sentence);
            int before = -1, beforeThat = -1;
            for (var i = 0; i < sentence.Tokens.Length; i++)
            {
                TagFeatures.OfWord(words, i + 2, keys);
                TagFeatures.OfTags(words, i + 2, before, beforeThat, keys.AsSpan(TagFeatures.WordCount));
                if (sentence.Allowed[i].Length > 0)
                {
                    foreach (var key in keys) CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
                }
                (beforeThat, before) = (before, sentence.Allowed[i] is [var label, ..] ? label : 0);
            }
        }
        foreach (var (key, count) in counts)
        {
            if (count >= least) _ids[key] = _ids.Count;
        }
    }

    /// <summary>The number of features.</summary>
    public int Count => _ids.Count;

    /// <summary>The features by key, with their numbers.</summary>
    public IEnumerable<KeyValuePair<uint, int>> Ids => _ids;

    /// <summary>The number of the feature with <paramref name="key"/>; -1 for a rare one.</summary>
    public int Of(uint key) => _ids.TryGetValue(key, out var id) ? id : -1;

    /// <summary>The words of <paramref name="sentence"/> between two marks on either side, with their classes.</summary>
    public WordFeatures[] Words(TrainingSentence sentence)
    {
        var words = new WordFeatures[sentence.Tokens.Length + 4];
        words[0] = words[1] = WordFeatures.Start;
        words[^1] = words[^2] = WordFeatures.End;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            words[i + 2] = WordFeatures.Of(sentence.Tokens[i].In(sentence.Text));
            words[i + 2].Class = _classes.Of(words[i + 2].Lower);
        }
        return words;
    }
}
