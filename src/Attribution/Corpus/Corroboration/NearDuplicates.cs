using System.Numerics;
using Attribution.Claims;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Finds articles that are copies of others with few changes: an agency's copy in several outlets, a later version. Articles are compared by
/// runs of five words; of all runs only some are kept, chosen by what they are, so that the work grows with the texts and not with their pairs.
/// The same for every order of the articles.
/// </summary>
internal static class NearDuplicates
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

    /// <summary>The articles in their order; those that are copies say of which article: the earliest, by date and then by id.</summary>
    public static IEnumerable<Article> Mark(IReadOnlyList<Article> articles)
    {
        Dictionary<string, string> copies = new(StringComparer.Ordinal);
        Dictionary<ulong, List<int>> known = [];
        List<(string Id, HashSet<ulong> Runs)> originals = [];
        foreach (var article in articles.OrderBy(article => article.Document.Metadata.Date ?? DateOnly.MaxValue).ThenBy(article => article.Document.Id,
            StringComparer.Ordinal))
        {
            var runs = Runs(article);
            if (runs.Count < FewestRuns) continue;
            Dictionary<int, int> shared = [];
            foreach (var run in runs.Where(IsKept))
            {
                foreach (var other in known.GetValueOrDefault(run) ?? []) shared[other] = shared.GetValueOrDefault(other) + 1;
            }
            var original = shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(3).Select(pair => pair.Key)
                .Where(other => Likeness(runs, originals[other].Runs) >= LeastShared).Select(other => originals[other].Id).FirstOrDefault();
            if (original is not null)
            {
                copies.Add(article.Document.Id, original);
                continue;
            }
            foreach (var run in runs.Where(IsKept))
            {
                if (!known.TryGetValue(run, out var holders)) known.Add(run, holders = []);
                if (holders.Count < MostCommon) holders.Add(originals.Count);
            }
            originals.Add((article.Document.Id, runs));
        }
        return articles.Select(article => copies.GetValueOrDefault(article.Document.Id) == article.DuplicateOf ? article
            : article with { DuplicateOf = copies.GetValueOrDefault(article.Document.Id) });
    }

    private static bool IsKept(ulong run) => run % Kept == 0;

    private static double Likeness(HashSet<ulong> runs, HashSet<ulong> others)
    {
        var both = runs.Count(others.Contains);
        return (double)both / (runs.Count + others.Count - both);
    }

    private static HashSet<ulong> Runs(Article article)
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
        return runs;
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var c in text) hash = (hash ^ char.ToLowerInvariant(c)) * 1_099_511_628_211UL;
        return hash;
    }
}
