using System.Runtime.InteropServices;

namespace Attribution.Versions;

/// <summary>
/// Pairs the passages of two versions: those of the same words first, in their order; then those of mostly the same words, the most alike first.
/// Passages are only compared where they share a word that few others have, so the work grows with the texts.
/// </summary>
internal static class Pairing
{
    /// <summary>Two passages are versions of one where they share so much of their words.</summary>
    private const double LeastAlike = 0.5;

    /// <summary>A word that more passages than this have tells nothing.</summary>
    private const int MostCommon = 12;

    /// <summary>The pairs, and those that are in none.</summary>
    /// <typeparam name="TBefore">The passages of the older version.</typeparam>
    /// <typeparam name="TAfter">Those of the newer one.</typeparam>
    public static Paired<TBefore, TAfter> Of<TBefore, TAfter>(
        IReadOnlyList<TBefore> before, IReadOnlyList<TAfter> after, Func<TBefore, string> textBefore, Func<TAfter, string> textAfter)
        where TBefore : class
        where TAfter : class
    {
        Text[] olds = [.. before.Select(item => new Text(textBefore(item)))], news = [.. after.Select(item => new Text(textAfter(item)))];
        var partner = Enumerable.Repeat(-1, olds.Length).ToArray();
        var isTaken = new bool[news.Length];
        void Join(int old, int next) => (partner[old], isTaken[next]) = (next, true);

        Dictionary<string, Queue<int>> same = new(StringComparer.Ordinal);
        for (var next = 0; next < news.Length; next++) AddTo(same, news[next].Key).Enqueue(next);
        for (var old = 0; old < olds.Length; old++)
        {
            if (same.TryGetValue(olds[old].Key, out var waiting) && waiting.TryDequeue(out var next)) Join(old, next);
        }
        foreach (var (old, next) in Alike(olds, news, partner, isTaken))
        {
            if (partner[old] < 0 && !isTaken[next]) Join(old, next);
        }
        return new(
            [.. partner.Index().Where(pair => pair.Item >= 0).OrderBy(pair => pair.Item).Select(pair => (before[pair.Index], after[pair.Item]))],
            [.. before.Where((_, old) => partner[old] < 0)],
            [.. after.Where((_, next) => !isTaken[next])]);
    }

    /// <summary>Whether two texts have the same words, whatever their marks and capitals are.</summary>
    public static bool AreSame(string before, string after) => new Text(before).Key == new Text(after).Key;

    /// <summary>The pairs of those that are in none yet and are alike, the most alike first.</summary>
    private static IEnumerable<(int Old, int New)> Alike(Text[] olds, Text[] news, int[] partner, bool[] isTaken)
    {
        Dictionary<string, List<int>> holders = new(StringComparer.Ordinal);
        foreach (var (next, text) in news.Index().Where(item => !isTaken[item.Index]))
        {
            foreach (var word in text.Words) AddTo(holders, word).Add(next);
        }
        List<(int Old, int New, double Likeness)> found = [];
        foreach (var (old, text) in olds.Index().Where(item => partner[item.Index] < 0))
        {
            HashSet<int> compared = [.. text.Words.SelectMany(word => holders.TryGetValue(word, out var those) && those.Count <= MostCommon ? those : [])];
            found.AddRange(compared.Select(next => (old, next, Likeness(text.Words, news[next].Words))).Where(pair => pair.Item3 >= LeastAlike));
        }
        return found.OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Old).ThenBy(pair => pair.New).Select(pair => (pair.Old, pair.New));
    }

    private static double Likeness(HashSet<string> words, HashSet<string> others) =>
        2.0 * words.Count(others.Contains) / Math.Max(1, words.Count + others.Count);

    private static T AddTo<T>(Dictionary<string, T> lists, string key)
        where T : new()
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        return list ??= new();
    }

    private sealed class Text
    {
        public Text(string text)
        {
            List<string> words = [.. WordsOf(text)];
            (Key, Words) = (string.Join(' ', words), words.ToHashSet(StringComparer.Ordinal));
        }

        public string Key { get; }

        public HashSet<string> Words { get; }

        private static IEnumerable<string> WordsOf(string text)
        {
            var start = -1;
            for (var i = 0; i <= text.Length; i++)
            {
                var isWord = i < text.Length && (char.IsLetterOrDigit(text[i])
                    || (start >= 0 && text[i] is '.' or ',' && i + 1 < text.Length && char.IsDigit(text[i + 1]) && char.IsDigit(text[i - 1])));
                if (isWord && start < 0) start = i;
                if (isWord || start < 0) continue;
                yield return text[start..i].ToLowerInvariant();
                start = -1;
            }
        }
    }
}

/// <summary>What pairing gave.</summary>
/// <typeparam name="TBefore">The passages of the older version.</typeparam>
/// <typeparam name="TAfter">Those of the newer one.</typeparam>
/// <param name="Pairs">The pairs, in the order of the newer version.</param>
/// <param name="Cut">Those of the older version alone.</param>
/// <param name="Added">Those of the newer version alone.</param>
internal sealed record Paired<TBefore, TAfter>(List<(TBefore Before, TAfter After)> Pairs, List<TBefore> Cut, List<TAfter> Added);
