using Attribution.Language;

namespace Attribution.Quotes.Tagging;

/// <summary>An attribution as token ranges: a cue with the source and the contents that it chose.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Source">The source; null where there is none.</param>
/// <param name="Left">The content before the cue; null where there is none.</param>
/// <param name="Right">The content behind the cue; null where there is none.</param>
/// <param name="Confidence">The probability that this is an attribution.</param>
internal sealed record Attributed(TokenRange Cue, TokenRange? Source, TokenRange? Left, TokenRange? Right, float Confidence);

/// <summary>The second pass: each likely cue of a paragraph chooses its source and contents, and is kept or dropped. Immutable and thread-safe.</summary>
/// <param name="Sources">Chooses the source.</param>
/// <param name="Contents">Chooses the content on either side.</param>
/// <param name="Keeping">Says whether the whole is an attribution.</param>
internal sealed record SecondPass(LinearModel Sources, LinearModel Contents, LinearModel Keeping);

/// <summary>The cues of one paragraph with all that each may choose from.</summary>
internal sealed class Attributor
{
    /// <summary>The most contents that a cue chooses among, and the most places that they begin and end at.</summary>
    private const int Most = 24;

    /// <summary>How much less likely than the likeliest a content may be, as a logarithm.</summary>
    private const float Spread = 9;

    private const int MostPlaces = 16;

    /// <summary>
    /// The sources that a cue may choose among are at least so many, and so many per token of the paragraph for all cues together: more
    /// than in any text that somebody wrote.
    /// </summary>
    private const int MostSources = 20;

    /// <summary>The most tokens of a content.</summary>
    private const int Longest = 250;

    private readonly PickerContext context;
    private readonly SourceFeatures sourceFeatures;
    private readonly ContentFeatures contentFeatures;
    private readonly KeepFeatures keepFeatures;
    private readonly List<int> begins;
    private readonly List<int> ends;

    public Attributor(AnnotatedDocument document, TokenHashes hashes, Posteriors posteriors)
    {
        Posteriors = posteriors;
        Document = document;
        var candidates = new Candidates(document, hashes, posteriors);
        Cues = candidates.Cues();
        Sources = candidates.Sources();
        (begins, ends) = candidates.ContentEdges();
        context = new PickerContext(candidates, Cues, Sources);
        (sourceFeatures, contentFeatures, keepFeatures) = (new(context), new(context), new(context));
    }

    public AnnotatedDocument Document { get; }

    public Posteriors Posteriors { get; }

    /// <summary>The likely cues.</summary>
    public List<TokenRange> Cues { get; }

    /// <summary>The spans that may be a source.</summary>
    public List<TokenRange> Sources { get; }

    /// <summary>The token of <paramref name="cue"/> that is most likely its head.</summary>
    public int Head(TokenRange cue) => context.Head(cue);

    /// <summary>The features of every choice of a source for <paramref name="cue"/>; the first choice is none.</summary>
    public Choices SourceChoices(TokenRange cue)
    {
        var ranges = SourcesNear(cue);
        Span<uint> buffer = stackalloc uint[FeatureWriter.Most];
        var result = new uint[ranges.Count + 1][];
        for (var i = 0; i < result.Length; i++) result[i] = SourceChoice(cue, ranges, i, buffer).ToArray();
        return new(ranges, result);
    }

    /// <summary>The features of every choice of a content on one side of <paramref name="cue"/>; the first choice is none.</summary>
    public Choices ContentChoices(TokenRange cue, bool left)
    {
        var scored = ContentsNear(cue, left);
        Span<uint> buffer = stackalloc uint[FeatureWriter.Most];
        var result = new uint[scored.Count + 1][];
        for (var i = 0; i < result.Length; i++) result[i] = ContentChoice(cue, left, scored, i, buffer).ToArray();
        return new(scored.ConvertAll(content => content.Range), result);
    }

    private List<TokenRange> SourcesNear(TokenRange cue) =>
        context.Sources.Near(cue, Math.Max(MostSources, MostSources * (Posteriors.End - Posteriors.Start) / Cues.Count));

    /// <summary>The features of the choice with an index: 0 for none, else one more than the source's.</summary>
    private Span<uint> SourceChoice(TokenRange cue, List<TokenRange> ranges, int choice, Span<uint> buffer) =>
        buffer[..(choice == 0 ? sourceFeatures.None(cue, buffer) : sourceFeatures.Of(cue, ranges[choice - 1], buffer))];

    private Span<uint> ContentChoice(TokenRange cue, bool left, List<(float Log, TokenRange Range)> ranges, int choice, Span<uint> buffer) =>
        buffer[..(choice == 0 ? contentFeatures.None(cue, left, ranges.Count == 0 ? -20 : ranges[0].Log, buffer)
            : contentFeatures.Of(cue, ranges[choice - 1].Range, buffer))];

    /// <summary>The contents that <paramref name="cue"/> may have on one side, the likeliest first.</summary>
    private List<(float Log, TokenRange Range)> ContentsNear(TokenRange cue, bool left)
    {
        var scored = new List<(float Log, TokenRange Range)>();
        var likelyEnds = Likeliest(ends, cue, left, begin: false);
        foreach (var b in Likeliest(begins, cue, left, begin: true))
        {
            foreach (var e in likelyEnds)
            {
                if (e > b && e - b <= Longest) scored.Add((Posteriors.LogSpan(Role.BeginContent, b, e), new TokenRange(b, e)));
            }
        }
        scored.Sort((x, y) => x.Log != y.Log ? y.Log.CompareTo(x.Log)
            : x.Range.First != y.Range.First ? x.Range.First.CompareTo(y.Range.First) : x.Range.End.CompareTo(y.Range.End));
        if (scored.Count > Most) scored.RemoveRange(Most, scored.Count - Most);
        var top = scored.Count == 0 ? 0 : scored[0].Log;
        scored.RemoveAll(choice => choice.Log < top - Spread);
        return scored;
    }

    /// <summary>Those of <paramref name="places"/> where a content on one side of <paramref name="cue"/> likeliest begins or ends.</summary>
    private List<int> Likeliest(List<int> places, TokenRange cue, bool left, bool begin)
    {
        const int Reach = 30;
        var (from, to) = left
            ? begin ? (cue.First - Longest, cue.First - 1) : (cue.First - Reach, cue.First)
            : begin ? (cue.End, cue.End + Reach) : (cue.End + 1, cue.End + Longest);
        var first = places.BinarySearch(from);
        var found = new List<(float Chance, int At)>();
        for (var k = first < 0 ? ~first : first; k < places.Count && places[k] <= to; k++) found.Add((Chance(places[k]), places[k]));
        if (found.Count > MostPlaces)
        {
            found.Sort((x, y) => x.Chance != y.Chance ? y.Chance.CompareTo(x.Chance) : x.At.CompareTo(y.At));
            found.RemoveRange(MostPlaces, found.Count - MostPlaces);
        }
        return found.ConvertAll(place => place.At);

        float Chance(int at) =>
            begin ? Posteriors.Begin(Role.BeginContent, at) : Posteriors.At(Role.BeginContent, at - 1) * Posteriors.Stop(Role.BeginContent, at);
    }

    /// <summary>The features of keeping <paramref name="cue"/> with its choices.</summary>
    public uint[] KeepFeatures(TokenRange cue, Chosen source, Chosen left, Chosen right)
    {
        Span<uint> buffer = stackalloc uint[FeatureWriter.Most];
        var sourceLog = source.Range is { } s ? Posteriors.LogSpan(Role.BeginSource, s.First, s.End) : -30;
        var contentLog = -30f;
        if (left.Range is { } l) contentLog = Math.Max(contentLog, Posteriors.LogSpan(Role.BeginContent, l.First, l.End));
        if (right.Range is { } r) contentLog = Math.Max(contentLog, Posteriors.LogSpan(Role.BeginContent, r.First, r.End));
        return buffer[..keepFeatures.Of(cue, source.None, left.None, right.None, sourceLog, contentLog, buffer)].ToArray();
    }

    /// <summary>What <paramref name="cue"/> chooses.</summary>
    public (Chosen Source, Chosen Left, Chosen Right) Choose(SecondPass pass, TokenRange cue)
    {
        Span<uint> buffer = stackalloc uint[FeatureWriter.Most];
        var sources = SourcesNear(cue);
        Span<float> scores = new float[Math.Max(sources.Count, Most) + 1];
        for (var i = 0; i <= sources.Count; i++) scores[i] = pass.Sources.Score(SourceChoice(cue, sources, i, buffer));
        var source = Best(scores[..(sources.Count + 1)], i => sources[i]);
        return (source, Content(left: true, scores, buffer), Content(left: false, scores, buffer));

        Chosen Content(bool left, Span<float> scores, Span<uint> buffer)
        {
            var contents = ContentsNear(cue, left);
            for (var i = 0; i <= contents.Count; i++) scores[i] = pass.Contents.Score(ContentChoice(cue, left, contents, i, buffer));
            return Best(scores[..(contents.Count + 1)], i => contents[i].Range);
        }
    }

    /// <summary>All attributions of the paragraph, whatever their confidence.</summary>
    public IEnumerable<Attributed> All(SecondPass pass)
    {
        foreach (var cue in Cues)
        {
            var (source, left, right) = Choose(pass, cue);
            var score = pass.Keeping.Score(KeepFeatures(cue, source, left, right));
            yield return new Attributed(cue, source.Range, left.Range, right.Range, 1 / (1 + DeterministicMath.Exp(-score)));
        }
    }

    /// <summary>The choice with the highest of <paramref name="scores"/>, of which the first is that of none.</summary>
    private static Chosen Best(ReadOnlySpan<float> scores, Func<int, TokenRange> range)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++) if (scores[i] > scores[best]) best = i;
        float sum = 0;
        foreach (var score in scores) sum += DeterministicMath.Exp(score - scores[best]);
        return new Chosen(best == 0 ? null : range(best - 1), DeterministicMath.Exp(scores[0] - scores[best]) / sum);
    }
}

/// <summary>What there is to choose from.</summary>
/// <param name="Ranges">The spans.</param>
/// <param name="Features">The features of choosing none, and then of each span.</param>
internal readonly record struct Choices(List<TokenRange> Ranges, uint[][] Features);

/// <summary>A choice among candidates, with the probability that none is right.</summary>
internal readonly record struct Chosen(TokenRange? Range, float None);
