using Attribution.Language;

namespace Attribution.Training.Tagging;

/// <summary>Classes of frequent words: those that had the same labels, with the same one most often.</summary>
internal sealed class WordClasses
{
    private const int Maximum = 250;
    private readonly Dictionary<uint, (byte Number, byte Role)> _classes = [];

    /// <summary>Makes classes of the words that occur at least <paramref name="least"/> times in <paramref name="sentences"/>.</summary>
    public WordClasses(IEnumerable<TrainingSentence> sentences, LabelSet labels, int least)
    {
        var counts = Count(sentences);
        var named = counts.Where(word => word.Value.Values.Sum() >= least)
            .Select(word => (word.Key, Name: Name(word.Value))).ToArray();
        var numbers = named.CountBy(word => word.Name)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Maximum)
            .Select((pair, i) => (pair.Key, Number: (byte)(i + 1)))
            .ToDictionary(pair => pair.Key, pair => pair.Number, StringComparer.Ordinal);
        foreach (var (key, name) in named)
        {
            if (numbers.TryGetValue(name, out var number)) _classes[key] = (number, (byte)(IsFinite(counts[key], labels.Kinds) ? 1 : 0));
        }
    }

    /// <summary>The keys under which the model finds the class of a word, with the class, and 1 for a finite verb.</summary>
    public IEnumerable<KeyValuePair<uint, (byte Number, byte Role)>> Rows =>
        _classes.Select(pair => KeyValuePair.Create(TagFeatures.OfClass(pair.Key), pair.Value));

    /// <summary>Sets the class of <paramref name="word"/>, and its role.</summary>
    public void Set(ref WordFeatures word)
    {
        if (!_classes.TryGetValue(word.Lower, out var found)) return;
        word.Class = found.Number;
        if (found.Role == 1) word.Role = 1;
    }

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

    /// <summary>Whether nine in ten of a word's labels are those of finite verbs.</summary>
    private static bool IsFinite(Dictionary<int, int> labels, byte[] kinds) =>
        labels.Where(pair => kinds[pair.Key] == 1).Sum(pair => pair.Value) * 10 >= labels.Values.Sum() * 9;

    /// <summary>The labels that make up a tenth of a word's occurrences, the most frequent one in front.</summary>
    private static string Name(Dictionary<int, int> labels)
    {
        var total = labels.Values.Sum();
        var often = labels.Where(pair => pair.Value * 10 >= total)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).ToArray();
        return $"{(often.Length > 0 ? often[0] : -1)}:{string.Join(',', often.Order())}";
    }
}
