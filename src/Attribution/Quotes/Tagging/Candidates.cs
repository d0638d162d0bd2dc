using Attribution.Language;

namespace Attribution.Quotes.Tagging;

/// <summary>Proposes the spans among which cues, sources and contents are chosen.</summary>
internal sealed class Candidates(AnnotatedDocument document, TokenViews views, Posteriors posteriors)
{
    private const float LeastCue = 0.1f;
    private const float LeastSource = 0.04f;
    private const float LeastContent = 0.02f;

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
        foreach (var (_, range) in found) if (!kept.Exists(k => k.Overlaps(range))) kept.Add(range);
        kept.Sort((a, b) => a.First.CompareTo(b.First));
        return kept;
    }

    /// <summary>The spans that may be a source, in text order.</summary>
    public List<TokenRange> Sources()
    {
        var found = new SortedSet<(int, int)>();
        for (var i = posteriors.Start; i < posteriors.End; i++)
        {
            if (posteriors.Begin(Role.BeginSource, i) < LeastSource) continue;
            foreach (var (end, _) in Ends(Role.BeginSource, i, 0.04f, 40)) found.Add((i, end));
        }
        return [.. found.Select(f => new TokenRange(f.Item1, f.Item2))];
    }

    /// <summary>The places where a content may begin, and where one may end, in text order.</summary>
    public (List<int> Begins, List<int> Ends) ContentEdges()
    {
        var begins = new List<int>();
        var ends = new List<int>();
        for (var i = posteriors.Start; i < posteriors.End; i++)
        {
            if (posteriors.Begin(Role.BeginContent, i) >= LeastContent) begins.Add(i);
            if (posteriors.At(Role.BeginContent, i) >= 0.05f && posteriors.At(Role.BeginContent, i) * posteriors.Stop(Role.BeginContent, i + 1) >= LeastContent) ends.Add(i + 1);
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

    public TokenViews Views => views;

    public Posteriors Posteriors => posteriors;
}
