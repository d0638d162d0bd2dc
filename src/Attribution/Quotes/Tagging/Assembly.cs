using Attribution.Language;

namespace Attribution.Quotes.Tagging;

/// <summary>Keeps those attributions of a paragraph that are confident enough and do not contradict a better one.</summary>
internal static class Assembly
{
    public static List<Attributed> Keep(Attributor attributor, SecondPass pass, float threshold)
    {
        var all = attributor.All(pass).Where(a => a.Confidence >= threshold && (a.Left ?? a.Right) is not null).ToList();
        all.Sort((a, b) => a.Confidence != b.Confidence ? b.Confidence.CompareTo(a.Confidence) : a.Cue.First.CompareTo(b.Cue.First));
        var kept = new List<Attributed>();
        foreach (var a in all)
        {
            if (!kept.Exists(k => Covers(k, a.Cue))) kept.Add(a);
        }
        kept.Sort((a, b) => a.Cue.First.CompareTo(b.Cue.First));
        return kept;
    }

    private static bool Covers(Attributed outer, TokenRange range) =>
        outer.Left is { } l && l.Overlaps(range) || outer.Right is { } r && r.Overlaps(range) || outer.Source is { } s && s.Overlaps(range);
}
