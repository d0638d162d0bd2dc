namespace Attribution.Formats.Web;

/// <summary>
/// Leaves out what a page says a second time: some hold their article more than once, block by block, or as a whole in one block for programs to
/// read.
/// </summary>
internal static class OncePage
{
    /// <summary>A block of at least so many words is no part of an article a second time, nor what is repeated with it.</summary>
    private const int LeastRepeated = 12;

    /// <summary>A block of at least so many words may hold others.</summary>
    private const int LeastWhole = 60;

    /// <summary>A block is a whole where so much of it stands in others that are shorter.</summary>
    private const double LeastCovered = 0.8;

    private const int RunLength = 4;

    /// <summary>The blocks, each part of the article once.</summary>
    public static List<PageBlock> Of(List<PageBlock> blocks)
    {
        HashSet<string> before = new(StringComparer.Ordinal);
        List<PageBlock> once = [];
        var inCopy = false;
        foreach (var block in blocks)
        {
            inCopy = !before.Add(block.Text) && (inCopy || block.Counts.Words >= LeastRepeated);
            if (!inCopy) once.Add(block);
        }
        HashSet<PageBlock> wholes = [.. Wholes(once)];
        return wholes.Count == 0 ? once : once.FindAll(block => !wholes.Contains(block));
    }

    /// <summary>The blocks that say in one what several others say.</summary>
    private static IEnumerable<PageBlock> Wholes(List<PageBlock> blocks)
    {
        var longest = blocks.Where(block => block.Counts.Words >= LeastWhole).OrderByDescending(block => block.Counts.Words).ToList();
        if (longest.Count == 0) yield break;
        Dictionary<int, int> holders = [];
        Dictionary<PageBlock, HashSet<int>> runs = blocks.ToDictionary(block => block, Runs);
        foreach (var run in runs.Values.SelectMany(set => set)) holders[run] = holders.GetValueOrDefault(run) + 1;
        foreach (var block in longest)
        {
            if (runs[block].Count(run => holders[run] > 1) < LeastCovered * runs[block].Count) continue;
            foreach (var run in runs[block]) holders[run]--;
            yield return block;
        }
    }

    private static HashSet<int> Runs(PageBlock block)
    {
        string[] words = block.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        HashSet<int> runs = [];
        for (var i = 0; i + RunLength <= words.Length; i++)
        {
            var run = 17;
            for (var j = i; j < i + RunLength; j++) run = unchecked((run * 31) + Hash(words[j]));
            runs.Add(run);
        }
        return runs;
    }

    // The same on every run, as results must be.
    private static int Hash(string word)
    {
        var hash = 23;
        foreach (var c in word.AsSpan().Trim(".,:;!?")) hash = unchecked((hash * 31) + c);
        return hash;
    }
}
