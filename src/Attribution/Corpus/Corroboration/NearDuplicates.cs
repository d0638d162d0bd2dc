using System.Numerics;
using System.Runtime.InteropServices;
using Attribution.Claims;
using Attribution.Corpus.Stored;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Finds articles that are copies of others with few changes: an agency's copy in several outlets, a later version. Articles are compared by
/// runs of five words; of all runs only some are kept, chosen by what they are, so that the work grows with the texts and not with their pairs.
/// The same for every order of the articles.
/// </summary>
internal sealed class NearDuplicates(int articles) : IDisposable
{
    private const int RunLength = 5;

    /// <summary>A shorter article has too few runs to be told from another.</summary>
    private const int FewestRuns = 20;

    /// <summary>Two articles are copies where so many of all their runs are in both.</summary>
    private const double LeastShared = 0.6;

    /// <summary>One run in so many is looked up in the other articles; where two are copies, many of those are shared.</summary>
    private const uint Kept = 8;

    /// <summary>A run that is in more articles than this is a phrase of an outlet, and tells nothing.</summary>
    private const int MostCommon = 50;

    private const int UsualRuns = 75;

    private readonly Spill runs = new();
    private readonly SeenTwice twice = new((long)articles * UsualRuns);

    /// <summary>Takes the runs of the next article.</summary>
    public void Add(ulong[] ofArticle)
    {
        runs.Add(MemoryMarshal.AsBytes(ofArticle.AsSpan()));
        foreach (var run in ofArticle)
        {
            if (IsKept(run)) twice.Add(run);
        }
    }

    /// <summary>Of those of <paramref name="articles"/> that are copies, by index, which article: the earliest, by date and then by id.</summary>
    public Dictionary<int, int> Find(OrderedArticles articles)
    {
        Dictionary<int, int> copies = [], shared = [];
        Dictionary<ulong, int> latest = [];
        List<Holder> holders = [];
        foreach (var article in Enumerable.Range(0, articles.Count).OrderBy(index => articles.DateOf(index) ?? DateOnly.MaxValue))
        {
            var bytes = runs[article];
            var own = Of(bytes);
            if (own.Length < FewestRuns) continue;
            shared.Clear();
            foreach (var run in own)
            {
                if (!IsLookedUp(run)) continue;
                for (var place = latest.GetValueOrDefault(run, -1); place >= 0; place = holders[place].Before)
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, holders[place].Article, out _)++;
            }
            int? original = null;
            foreach (var (other, _) in shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, ByDate(articles)).Take(3))
            {
                if (original is null && Likeness(own, Of(runs[other])) >= LeastShared) original = other;
            }
            if (original is { } first)
            {
                copies.Add(article, first);
                continue;
            }
            foreach (var run in own)
            {
                if (!IsLookedUp(run)) continue;
                ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(latest, run, out var isKnown);
                var before = isKnown ? holders[place] : new Holder(0, 0, 0);
                if (before.Count == MostCommon) continue;
                holders.Add(new(article, isKnown ? place : -1, before.Count + 1));
                place = holders.Count - 1;
            }
        }
        return copies;
    }

    /// <inheritdoc/>
    public void Dispose() => runs.Dispose();

    private static Comparer<int> ByDate(OrderedArticles articles) => Comparer<int>.Create((one, other) =>
        (articles.DateOf(one) ?? DateOnly.MaxValue).CompareTo(articles.DateOf(other) ?? DateOnly.MaxValue) is var order && order != 0 ? order
            : one.CompareTo(other));

    private static bool IsKept(ulong run) => run % Kept == 0;

    // A run that no other article has leads nowhere.
    private bool IsLookedUp(ulong run) => IsKept(run) && twice.Contains(run);

    private static ReadOnlySpan<ulong> Of(byte[] bytes) => MemoryMarshal.Cast<byte, ulong>(bytes);

    /// <summary>The share of all runs of two articles, each in ascending order, that both have.</summary>
    private static double Likeness(ReadOnlySpan<ulong> runs, ReadOnlySpan<ulong> others)
    {
        var both = 0;
        for (int i = 0, k = 0; i < runs.Length && k < others.Length;)
        {
            var order = runs[i].CompareTo(others[k]);
            if (order == 0) both++;
            if (order <= 0) i++;
            if (order >= 0) k++;
        }
        return (double)both / (runs.Length + others.Length - both);
    }

    /// <summary>The different runs of an article, in ascending order.</summary>
    public static ulong[] Runs(Article article)
    {
        HashSet<ulong> runs = [];
        var window = new ulong[RunLength];
        var count = 0;
        foreach (var token in article.Annotated.Tokens)
        {
            var text = token.Span.In(article.Text);
            if (!char.IsLetterOrDigit(text[0])) continue;
            window[count++ % RunLength] = Hash(text);
            if (count < RunLength) continue;
            var run = 14_695_981_039_346_656_037UL;
            for (var i = 0; i < RunLength; i++) run = (BitOperations.RotateLeft(run, 13) ^ window[(count + i) % RunLength]) * 1_099_511_628_211UL;
            runs.Add(run ^ (run >> 29));
        }
        var ordered = runs.ToArray();
        Array.Sort(ordered);
        return ordered;
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var c in text) hash = (hash ^ char.ToLowerInvariant(c)) * 1_099_511_628_211UL;
        return hash;
    }

    /// <summary>An article that has a run.</summary>
    /// <param name="Article">The article.</param>
    /// <param name="Before">The place of the one before it that has it, too; -1 for the first.</param>
    /// <param name="Count">How many have it up to here.</param>
    private readonly record struct Holder(int Article, int Before, int Count);
}
