using Attribution.Language;

namespace Attribution.Quotes.Tagging;

/// <summary>Proposes the spans among which cues, sources and contents are chosen.</summary>
internal sealed class Candidates(AnnotatedDocument document, TokenHashes hashes, Posteriors posteriors)
{
    private const float LeastCue = 0.1f;
    private const float LeastSource = 0.04f;
    private const float LeastContent = 0.02f;

    /// <summary>The most tokens of a source.</summary>
    internal const int LongestSource = 40;

    /// <summary>The most sources per token of the paragraph; where there are more, as in no text that somebody wrote, the likeliest count.</summary>
    private const int MostSources = 5;

    /// <summary>The likely cues, in text order, without overlaps.</summary>
    public List<TokenRange> Cues()
    {
        var found = new List<(float Score, TokenRange Range)>();
        for (var i = posteriors.Start; i < posteriors.End; i++)
        {
            if (posteriors.Begin(Role.BeginCue, i) < LeastCue) continue;
            var (best, bestEnd) = (float.NegativeInfinity, i + 1);
            foreach (var (end, log) in Ends(Role.BeginCue, i, 0.02f, 24)) if (log > best) (best, bestEnd) = (log, end);
            found.Add((best, new TokenRange(i, bestEnd)));
        }
        found.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Range.First.CompareTo(b.Range.First));
        var kept = new List<TokenRange>();
        var taken = new bool[posteriors.End - posteriors.Start];
        foreach (var (_, range) in found)
        {
            var tokens = taken.AsSpan(range.First - posteriors.Start, range.Length);
            if (tokens.Contains(true)) continue;
            tokens.Fill(true);
            kept.Add(range);
        }
        kept.Sort((a, b) => a.First.CompareTo(b.First));
        return kept;
    }

    /// <summary>The spans that may be a source, in text order.</summary>
    public List<TokenRange> Sources()
    {
        var found = new List<(float Log, TokenRange Range)>();
        for (var i = posteriors.Start; i < posteriors.End; i++)
        {
            if (posteriors.Begin(Role.BeginSource, i) < LeastSource) continue;
            foreach (var (end, log) in Ends(Role.BeginSource, i, 0.04f, LongestSource)) found.Add((log, new TokenRange(i, end)));
        }
        var most = MostSources * (posteriors.End - posteriors.Start);
        if (found.Count > most)
            found = [.. found.OrderByDescending(source => source.Log).Take(most).OrderBy(source => source.Range.First).ThenBy(source => source.Range.End)];
        return found.ConvertAll(source => source.Range);
    }

    /// <summary>The places where a content may begin, and where one may end, in text order.</summary>
    public (List<int> Begins, List<int> Ends) ContentEdges()
    {
        var begins = new List<int>();
        var ends = new List<int>();
        for (var i = posteriors.Start; i < posteriors.End; i++)
        {
            if (posteriors.Begin(Role.BeginContent, i) >= LeastContent) begins.Add(i);
            if (posteriors.At(Role.BeginContent, i) >= 0.05f
                && posteriors.At(Role.BeginContent, i) * posteriors.Stop(Role.BeginContent, i + 1) >= LeastContent) ends.Add(i + 1);
        }
        return (begins, ends);
    }

    /// <summary>The likely ends of a span of the role that begins at <paramref name="first"/>, with the logarithm of each span's probability.</summary>
    public IEnumerable<(int End, float Log)> Ends(Role role, int first, float least, int longest)
    {
        var log = DeterministicMath.Log(posteriors.Begin(role, first));
        for (var end = first + 1; end <= posteriors.End && end - first <= longest; end++)
        {
            var stop = posteriors.Stop(role, end);
            if (stop >= least) yield return (end, log + DeterministicMath.Log(stop));
            var goOn = posteriors.GoOn(role, end);
            if (goOn < 1e-3f) yield break;
            log += DeterministicMath.Log(goOn);
        }
    }

    public AnnotatedDocument Document => document;

    public TokenHashes Hashes => hashes;

    public Posteriors Posteriors => posteriors;
}
