using System.Runtime.InteropServices;

namespace Attribution.Training.Tagging;

/// <summary>The frequent words of a text, and how often each stands before each.</summary>
internal sealed class NeighbourGraph
{
    /// <summary>Counts the words of <paramref name="sentences"/> that occur at least <paramref name="least"/> times.</summary>
    public NeighbourGraph(uint[][] sentences, int least)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var sentence in sentences)
        {
            foreach (var word in sentence) CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        }
        var frequent = counts.Where(pair => pair.Value >= least).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).ToArray();
        Words = [.. frequent.Select(pair => pair.Key)];
        var numbers = new Dictionary<uint, int>();
        for (var i = 0; i < Words.Length; i++) numbers[Words[i]] = i;
        Count(sentences, numbers);
    }

    /// <summary>The words' hashes, the most frequent one in front; a word's number is its index here.</summary>
    public uint[] Words { get; }

    /// <summary>The number of places outside words: the rare words' and the sentence's borders'; they follow those of the words.</summary>
    public const int Others = 2;

    /// <summary>How often each word occurs.</summary>
    public int[] Occurrences { get; private set; } = [];

    /// <summary>The words behind each word with their counts, by number.</summary>
    public (int Word, int Count)[][] Behind { get; private set; } = [];

    /// <summary>The words before each word with their counts, by number.</summary>
    public (int Word, int Count)[][] Before { get; private set; } = [];

    private void Count(uint[][] sentences, Dictionary<uint, int> numbers)
    {
        int rare = Words.Length, border = rare + 1, all = rare + Others;
        var pairs = new Dictionary<long, int>();
        Occurrences = new int[all];
        foreach (var sentence in sentences)
        {
            var last = border;
            Occurrences[border]++;
            foreach (var word in sentence)
            {
                var number = numbers.GetValueOrDefault(word, rare);
                Occurrences[number]++;
                CollectionsMarshal.GetValueRefOrAddDefault(pairs, (long)last * all + number, out _)++;
                last = number;
            }
            CollectionsMarshal.GetValueRefOrAddDefault(pairs, (long)last * all + border, out _)++;
        }
        var behind = new List<(int, int)>[all];
        var before = new List<(int, int)>[all];
        for (var i = 0; i < all; i++) (behind[i], before[i]) = ([], []);
        foreach (var (pair, count) in pairs.OrderBy(pair => pair.Key))
        {
            behind[(int)(pair / all)].Add(((int)(pair % all), count));
            before[(int)(pair % all)].Add(((int)(pair / all), count));
        }
        Behind = [.. behind.Select(list => list.ToArray())];
        Before = [.. before.Select(list => list.ToArray())];
    }
}
