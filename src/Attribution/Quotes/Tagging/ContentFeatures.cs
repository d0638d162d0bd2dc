using Attribution.Language;

using static Attribution.Quotes.Tagging.PickerContext;

namespace Attribution.Quotes.Tagging;

/// <summary>The features by which a cue chooses its content on one side among the candidates.</summary>
internal sealed class ContentFeatures(PickerContext context)
{
    private readonly TokenHashes hashes = context.Hashes;
    private readonly Posteriors posteriors = context.Posteriors;

    /// <summary>Of choosing <paramref name="content"/> on one side of <paramref name="cue"/>.</summary>
    public int Of(TokenRange cue, TokenRange content, Span<uint> into)
    {
        var left = content.End <= cue.First;
        var f = new FeatureWriter(into, left ? 3000u : 4000u);
        var (gapFirst, gapEnd) = left ? (content.End, cue.First) : (cue.End, content.First);
        var gap = Math.Max(0, gapEnd - gapFirst);
        int b = content.First, e = content.End;
        var head = context.Head(cue);
        var lemma = hashes.Lemma[head];
        var begin = Level(posteriors.Begin(Role.BeginContent, b));
        var end = Level(posteriors.At(Role.BeginContent, e - 1) * posteriors.Stop(Role.BeginContent, e));
        var mean = context.Mean(Role.BeginContent, b, e);
        var least = context.Least(Role.BeginContent, b, e);
        var log = Tenths(posteriors.LogSpan(Role.BeginContent, b, e));
        var outside = Level(posteriors.At(Role.BeginContent, left ? b - 1 : e));
        var between = context.Marks(gapFirst, gapEnd);
        var sentence = context.Document.Sentences[context.SentenceOf(b)];
        var lastSentence = context.Document.Sentences[context.SentenceOf(e - 1)];
        var crossed = (uint)Math.Min(3, context.SentenceOf(e - 1) - context.SentenceOf(b));
        var toStart = Bucket(b - sentence.FirstToken);
        var toEnd = Bucket(lastSentence.EndToken - e);
        var cuesInside = context.CuesIn(b, e);
        var cuesBetween = context.CuesIn(gapFirst, gapEnd);
        var sourcesInside = context.SourcesIn(b, e);
        var sourcesBetween = context.SourcesIn(gapFirst, gapEnd);
        uint bm = hashes.Mark[b], em = hashes.Mark[e - 1];
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
        f.Add(toEnd, context.P(e), context.P(e - 1));
        f.Add(context.W(b), begin);
        f.Add(context.W(b), lemma);
        f.Add(context.W(b - 1), context.W(b));
        f.Add(context.T(b - 1), context.T(b));
        f.Add(context.T(b), context.T(b + 1));
        f.Add(context.T(e - 1), context.T(e));
        f.Add(context.T(e - 2), context.T(e - 1));
        f.Add(context.T(e), context.T(e + 1));
        f.Add(context.W(e - 1), end);
        f.Add(context.W(e), end);
        f.Add(context.W(e), context.T(e + 1));
        f.Add(lemma, gap == 0 ? 1u : 0u);
        f.Add(lemma, context.T(b));
        f.Add(lemma, Bucket(content.Length));
        f.Add(bm, em, context.Marks(b, e));
        f.Add(bm, em, hashes.Mark[cue.First]);
        f.Add(context.M(b - 1), bm);
        f.Add(em, context.M(e));
        f.Add(Bucket(content.Length), crossed);
        f.Add(gap == 0 ? 0 : context.W(gapFirst), gap == 0 ? 0 : context.W(gapEnd - 1));
        f.Add(context.P(e - 1), context.P(e), em);
        f.Add(posteriors.At(Role.BeginCue, b) > 0.5f ? 1u : 0u, posteriors.At(Role.BeginSource, b) > 0.5f ? 1u : 0u);
        f.Add(posteriors.At(Role.BeginCue, e) > 0.5f ? 1u : 0u, posteriors.At(Role.BeginSource, e) > 0.5f ? 1u : 0u, end);
        f.Add(Level(posteriors.Begin(Role.BeginContent, e)), end);
        return f.Count;
    }

    /// <summary>Of leaving one side of <paramref name="cue"/> without content.</summary>
    public int None(TokenRange cue, bool left, float best, Span<uint> into)
    {
        var f = new FeatureWriter(into, left ? 5000u : 6000u);
        var head = context.Head(cue);
        var lemma = hashes.Lemma[head];
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
        f.Add(context.T(next), context.T(next + step));
        f.Add(context.W(next));
        f.Add(context.P(next), context.M(next));
        f.Add(hashes.Tag[cue.First], hashes.Tag[head]);
        f.Add(hashes.Mark[cue.First], Level(other));
        f.Add(Level(posteriors.At(Role.BeginContent, next)), context.P(next));
        return f.Count;
    }
}
