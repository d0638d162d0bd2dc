using Attribution.Language;

namespace Attribution.Training.Tagging;

/// <summary>Classes of frequent words: those that had the same labels, with the same one most often.</summary>
internal sealed class WordClasses
{
    private const int Maximum = 250;
    private readonly Dictionary<uint, byte> _classes = [];

    /// <summary>Makes classes of the words that occur at least <paramref name="least"/> times in <paramref name="sentences"/>.</summary>
    public WordClasses(IEnumerable<TrainingSentence> sentences, int least)
    {
        var named = Count(sentences).Where(word => word.Value.Values.Sum() >= least)
            .Select(word => (word.Key, Name: Name(word.Value))).ToArray();
        var numbers = named.CountBy(word => word.Name)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Maximum)
            .Select((pair, i) => (pair.Key, Number: (byte)(i + 1)))
            .ToDictionary(pair => pair.Key, pair => pair.Number, StringComparer.Ordinal);
        foreach (var (key, name) in named)
        {
            if (numbers.TryGetValue(name, out var number)) _classes[key] = number;
        }
    }

    /// <summary>The keys under which the model finds the class of a word, with the class.</summary>
    public IEnumerable<KeyValuePair<uint, byte>> Rows =>
        _classes.Select(pair => KeyValuePair.Create(TagFeatures.OfClass(pair.Key), pair.Value));

    /// <summary>The class of the word whose lower-case form has the hash <paramref name="lower"/>; 0 for a rare word.</summary>
    public byte Of(uint lower) => _classes.GetValueOrDefault(lower);

    private static Dictionary<uint, Dictionary<int, int>> Count(IEnumerable<TrainingSentence> sentences)
    {
        var seen = new Dictionary<uint, Dictionary<int, int>>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Tokens.Length; i++)
            {
                if (sentence.Allowed[i].Length == 0) continue;
                var lower = WordFeatures.Of(sentence.Tokens[i].In(sentence.Text)).Lower;
                if (!seen.TryGetValue(lower, out var labels)) seen[lower] = labels = [];
                var label = sentence.Allowed[i][0];
                labels[label] = labels.GetValueOrDefault(label) + 1;
            }
        }
        return seen;
    }

    /// <summary>The labels that make up a tenth of a word's occurrences, the most frequent one in front.</summary>
    private static string Name(Dictionary<int, int> labels)
    {
        var total = labels.Values.Sum();
        var often = labels.Where(pair => pair.Value * 10 >= total)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).ToArray();
        return $"{(often.Length > 0 ? often[0] : -1)}:{string.Join(',', often.Order())}";
    }
}
