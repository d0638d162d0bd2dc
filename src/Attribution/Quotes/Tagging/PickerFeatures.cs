using Attribution.Language;

namespace Attribution.Quotes.Tagging;

/// <summary>The features by which a cue chooses its source and its contents among the candidates.</summary>
internal sealed class PickerFeatures(Candidates candidates, IReadOnlyList<TokenRange> cues, IReadOnlyList<TokenRange> sources)
{
    /// <summary>The most features that a candidate can have.</summary>
    public const int Max = 64;

    private readonly AnnotatedDocument document = candidates.Document;
    private readonly TokenViews views = candidates.Views;
    private readonly Posteriors posteriors = candidates.Posteriors;

    /// <summary>The token of a cue that is most likely its head.</summary>
    public int Head(TokenRange cue)
    {
        var head = cue.First;
        for (var i = cue.First; i < cue.End; i++) if (views.Bin[i] > views.Bin[head]) head = i;
        return head;
    }

    /// <summary>Of choosing <paramref name="source"/> for <paramref name="cue"/>.</summary>
    public int Source(TokenRange cue, TokenRange source, Span<uint> into)
    {
        var f = new FeatureWriter(into, 1000);
        var left = source.End <= cue.First;
        var side = left ? 1u : source.First >= cue.End ? 2u : 3u;
        var (gapFirst, gapEnd) = left ? (source.End, cue.First) : (cue.End, source.First);
        var gap = Math.Max(0, gapEnd - gapFirst);
        var log = Tenths(posteriors.LogSpan(Role.BeginSource, source.First, source.End));
        var lemma = views.Lemma[Head(cue)];
        var between = Marks(gapFirst, gapEnd);
        var otherCues = Count(cues, gapFirst, gapEnd);
        var otherSources = Count(sources, gapFirst, gapEnd);
        var sameSentence = SentenceOf(source.First) == SentenceOf(cue.First) ? 1u : 0u;
        uint first = views.Tag[source.First], last = views.Tag[source.End - 1], before = T(source.First - 1), after = T(source.End);
        f.Add(log);
        f.Add(log, side);
        f.Add(side, Bucket(gap), sameSentence);
        f.Add(side, Bucket(gap), log);
        f.Add(side, between);
        f.Add(side, between, Bucket(gap));
        f.Add(side, otherCues, otherSources);
        f.Add(side, otherCues, log);
        f.Add(side, lemma);
        f.Add(side, lemma, gap == 0 ? 1u : 0u);
        f.Add(side, views.Tag[cue.First], gap == 0 ? 1u : 0u);
        f.Add(side, views.Tag[cue.First], T(cue.First - 1));
        f.Add(first, last);
        f.Add(before, first);
        f.Add(last, after);
        f.Add(side, last, after);
        f.Add(views.Word[source.First]);
        f.Add(views.Word[source.End - 1]);
        f.Add(W(source.First - 1));
        f.Add(W(source.End));
        f.Add(Bucket(source.Length));
        f.Add(side, Bucket(source.Length), log);
        f.Add(views.Mark[source.First], views.Mark[cue.First], side);
        f.Add(P(source.First - 1), P(source.End));
        f.Add(gap == 0 ? 0 : T(gapFirst), gap == 0 ? 0 : T(gapEnd - 1), side);
        f.Add(gap == 1 ? W(gapFirst) : 0, side);
        f.Add(Marks(source.First, source.End), P(source.End - 1));
        f.Add(Mean(Role.BeginSource, source.First, source.End));
        f.Add(Mean(Role.BeginContent, gapFirst, gapEnd), side);
        f.Add(posteriors.Agreement(Role.BeginSource, source));
        f.Add(posteriors.Agreement(Role.BeginSource, source), side, Bucket(gap));
        f.Add(posteriors.Agreement(Role.BeginSource, source), otherCues, otherSources);
        return f.Count;
    }

    /// <summary>Of leaving <paramref name="cue"/> without a source.</summary>
    public int NoSource(TokenRange cue, Span<uint> into)
    {
        var f = new FeatureWriter(into, 2000);
        var head = Head(cue);
        float best = -20, near = -20;
        foreach (var source in sources)
        {
            var log = posteriors.LogSpan(Role.BeginSource, source.First, source.End);
            best = Math.Max(best, log);
            if (source.End == cue.First || source.First == cue.End) near = Math.Max(near, log);
        }
        f.Add(0);
        f.Add(views.Lemma[head]);
        f.Add(views.Tag[cue.First], T(cue.First - 1));
        f.Add(views.Tag[head], views.Tag[cue.First]);
        f.Add(views.Word[cue.First]);
        f.Add(Tenths(best));
        f.Add(Tenths(near));
        f.Add(views.Lemma[head], Tenths(near));
        f.Add(T(cue.First - 1), T(cue.End));
        f.Add(W(cue.End));
        f.Add(W(cue.First - 1));
        return f.Count;
    }

    /// <summary>Of choosing <paramref name="content"/> on one side of <paramref name="cue"/>.</summary>
    public int Content(TokenRange cue, TokenRange content, Span<uint> into)
    {
        var left = content.End <= cue.First;
        var f = new FeatureWriter(into, left ? 3000u : 4000u);
        var (gapFirst, gapEnd) = left ? (content.End, cue.First) : (cue.End, content.First);
        var gap = Math.Max(0, gapEnd - gapFirst);
        int b = content.First, e = content.End;
        var head = Head(cue);
        var lemma = views.Lemma[head];
        var begin = Level(posteriors.Begin(Role.BeginContent, b));
        var end = Level(posteriors.At(Role.BeginContent, e - 1) * posteriors.Stop(Role.BeginContent, e));
        var mean = Mean(Role.BeginContent, b, e);
        var least = Least(Role.BeginContent, b, e);
        var log = Tenths(posteriors.LogSpan(Role.BeginContent, b, e));
        var outside = Level(posteriors.At(Role.BeginContent, left ? b - 1 : e));
        var between = Marks(gapFirst, gapEnd);
        var sentence = document.Sentences[SentenceOf(b)];
        var lastSentence = document.Sentences[SentenceOf(e - 1)];
        var crossed = (uint)Math.Min(3, SentenceOf(e - 1) - SentenceOf(b));
        var toStart = Bucket(b - sentence.FirstToken);
        var toEnd = Bucket(lastSentence.EndToken - e);
        var cuesInside = Count(cues, b, e);
        var cuesBetween = Count(cues, gapFirst, gapEnd);
        var sourcesInside = Count(sources, b, e);
        var sourcesBetween = Count(sources, gapFirst, gapEnd);
        uint bm = views.Mark[b], em = views.Mark[e - 1];
        f.Add(begin, end);
        f.Add(begin, mean);
        f.Add(end, mean);
        f.Add(least, mean);
        f.Add(log);
        f.Add(log, Bucket(content.Length));
        f.Add(outside, begin, end);
        f.Add(Bucket(gap), between);
        f.Add(Bucket(gap), begin);
        f.Add(cuesBetween, sourcesBetween, Bucket(gap));
        f.Add(cuesInside, mean);
        f.Add(cuesInside, sourcesInside);
        f.Add(crossed, bm, em);
        f.Add(crossed, mean);
        f.Add(toStart, left ? 1u : 0u, begin);
        f.Add(toEnd, em, end);
        f.Add(toEnd, P(e), P(e - 1));
        f.Add(W(b), begin);
        f.Add(W(b), lemma);
        f.Add(W(b - 1), W(b));
        f.Add(T(b - 1), T(b));
        f.Add(T(b), T(b + 1));
        f.Add(T(e - 1), T(e));
        f.Add(T(e - 2), T(e - 1));
        f.Add(T(e), T(e + 1));
        f.Add(W(e - 1), end);
        f.Add(W(e), end);
        f.Add(W(e), T(e + 1));
        f.Add(lemma, gap == 0 ? 1u : 0u);
        f.Add(lemma, T(b));
        f.Add(lemma, Bucket(content.Length));
        f.Add(bm, em, Marks(b, e));
        f.Add(bm, em, views.Mark[cue.First]);
        f.Add(M(b - 1), bm);
        f.Add(em, M(e));
        f.Add(Bucket(content.Length), crossed);
        f.Add(gap == 0 ? 0 : W(gapFirst), gap == 0 ? 0 : W(gapEnd - 1));
        f.Add(P(e - 1), P(e), em);
        f.Add(posteriors.At(Role.BeginCue, b) > 0.5f ? 1u : 0u, posteriors.At(Role.BeginSource, b) > 0.5f ? 1u : 0u);
        f.Add(posteriors.At(Role.BeginCue, e) > 0.5f ? 1u : 0u, posteriors.At(Role.BeginSource, e) > 0.5f ? 1u : 0u, end);
        f.Add(Level(posteriors.Begin(Role.BeginContent, e)), end);
        var agreement = posteriors.Agreement(Role.BeginContent, content);
        f.Add(agreement);
        f.Add(agreement, Bucket(gap), between);
        f.Add(agreement, cuesBetween, sourcesBetween);
        f.Add(agreement, begin, end);
        f.Add(agreement, lemma);
        f.Add(agreement, bm, em);
        return f.Count;
    }

    /// <summary>Of leaving one side of <paramref name="cue"/> without content.</summary>
    public int NoContent(TokenRange cue, bool left, float best, Span<uint> into)
    {
        var f = new FeatureWriter(into, left ? 5000u : 6000u);
        var head = Head(cue);
        var lemma = views.Lemma[head];
        var next = left ? cue.First - 1 : cue.End;
        var step = left ? -1 : 1;
        float near = 0;
        for (var k = 0; k < 4; k++) near = Math.Max(near, posteriors.At(Role.BeginContent, next + (k * step)));
        float far = 0;
        for (var k = 0; k < 12; k++) far = Math.Max(far, posteriors.At(Role.BeginContent, next + (k * step)));
        float other = 0;
        var opposite = left ? cue.End : cue.First - 1;
        for (var k = 0; k < 6; k++) other = Math.Max(other, posteriors.At(Role.BeginContent, opposite - (k * step)));
        f.Add(0);
        f.Add(lemma);
        f.Add(Level(near));
        f.Add(Level(near), Level(far));
        f.Add(Level(near), Level(other));
        f.Add(lemma, Level(near));
        f.Add(lemma, Level(other));
        f.Add(Tenths(best));
        f.Add(T(next), T(next + step));
        f.Add(W(next));
        f.Add(P(next), M(next));
        f.Add(views.Tag[cue.First], views.Tag[head]);
        f.Add(views.Mark[cue.First], Level(other));
        f.Add(Level(posteriors.At(Role.BeginContent, next)), P(next));
        return f.Count;
    }

    /// <summary>Of keeping <paramref name="cue"/> with what was chosen for it.</summary>
    public int Keep(TokenRange cue, uint agreement, float noSource, float noLeft, float noRight, float sourceLog, float contentLog, Span<uint> into)
    {
        var f = new FeatureWriter(into, 7000);
        var head = Head(cue);
        var log = posteriors.LogSpan(Role.BeginCue, cue.First, cue.End);
        float top = 0;
        for (var i = cue.First; i < cue.End; i++) top = Math.Max(top, posteriors.At(Role.BeginCue, i));
        var empty = noLeft * noRight;
        f.Add(0);
        f.Add(Fine(top));
        f.Add(Tenths(log));
        f.Add(Fine(empty));
        f.Add(Fine(noSource));
        f.Add(Fine(top), Level(empty));
        f.Add(Level(top), Level(noSource), Level(empty));
        f.Add(views.Lemma[head]);
        f.Add(views.Lemma[head], Level(empty));
        f.Add(views.Lemma[head], Level(noSource));
        f.Add(views.Lemma[head], views.Tag[head]);
        f.Add(views.Tag[cue.First], views.Tag[head]);
        f.Add(views.Bin[head], Level(top));
        f.Add(T(cue.First - 1), T(cue.End));
        f.Add(W(cue.End), views.Bin[head]);
        f.Add(W(cue.First - 1), views.Bin[head]);
        f.Add(Tenths(sourceLog));
        f.Add(Tenths(contentLog));
        f.Add(Tenths(contentLog), Level(empty));
        f.Add(views.Mark[cue.First], Level(top));
        f.Add(Level(posteriors.At(Role.BeginContent, cue.First)), Level(top));
        f.Add(agreement);
        f.Add(agreement, Level(top));
        f.Add(agreement & 3, Fine(top));
        return f.Count;
    }

    private int SentenceOf(int token) => document.Tokens[token].Sentence;

    private static uint Count(IReadOnlyList<TokenRange> ranges, int first, int end)
    {
        uint n = 0;
        foreach (var range in ranges) if (range.First >= first && range.End <= end) n++;
        return Math.Min(n, 3);
    }

    private uint Marks(int first, int end)
    {
        uint set = 0;
        for (var i = first; i < end; i++) set |= 1u << views.Punctuation[i];
        return set >> 1;
    }

    private uint Mean(Role role, int first, int end)
    {
        if (end <= first) return 99;
        float sum = 0;
        for (var i = first; i < end; i++) sum += posteriors.At(role, i);
        return Level(sum / (end - first));
    }

    private uint Least(Role role, int first, int end)
    {
        float least = 1;
        for (var i = first; i < end; i++) least = Math.Min(least, posteriors.At(role, i));
        return Level(least);
    }

    private uint W(int i) => i < posteriors.Start || i >= posteriors.End ? 1 : views.Word[i];

    private uint T(int i) => i < posteriors.Start || i >= posteriors.End ? 1 : views.Tag[i];

    private uint M(int i) => i < posteriors.Start || i >= posteriors.End ? 9u : views.Mark[i];

    private uint P(int i) => i < posteriors.Start || i >= posteriors.End ? 9u : views.Punctuation[i];

    private static uint Tenths(float log) => (uint)Math.Clamp((int)(-log * 2), 0, 30);

    private static uint Level(float probability) => probability switch
    {
        < 0.02f => 0,
        < 0.1f => 1,
        < 0.25f => 2,
        < 0.5f => 3,
        < 0.75f => 4,
        < 0.9f => 5,
        < 0.97f => 6,
        _ => 7,
    };

    private static uint Fine(float probability) => (uint)Math.Clamp((int)(probability * 20), 0, 19);

    private static uint Bucket(int distance) => distance switch
    {
        < 5 => (uint)Math.Max(0, distance),
        < 8 => 5,
        < 13 => 6,
        < 21 => 7,
        < 40 => 8,
        _ => 9,
    };
}
