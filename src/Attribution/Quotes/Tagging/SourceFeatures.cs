using Attribution.Language;

using static Attribution.Quotes.Tagging.PickerContext;

namespace Attribution.Quotes.Tagging;

/// <summary>The features by which a cue chooses its source among the candidates.</summary>
internal sealed class SourceFeatures(PickerContext context)
{
    private readonly TokenHashes hashes = context.Hashes;
    private readonly Posteriors posteriors = context.Posteriors;

    /// <summary>Of choosing <paramref name="source"/> for <paramref name="cue"/>.</summary>
    public int Of(TokenRange cue, TokenRange source, Span<uint> into)
    {
        var f = new FeatureWriter(into, 1000);
        var left = source.End <= cue.First;
        var side = left ? 1u : source.First >= cue.End ? 2u : 3u;
        var (gapFirst, gapEnd) = left ? (source.End, cue.First) : (cue.End, source.First);
        var gap = Math.Max(0, gapEnd - gapFirst);
        var log = Tenths(posteriors.LogSpan(Role.BeginSource, source.First, source.End));
        var lemma = hashes.Lemma[context.Head(cue)];
        var between = context.Marks(gapFirst, gapEnd);
        var otherCues = context.CuesIn(gapFirst, gapEnd);
        var otherSources = context.SourcesIn(gapFirst, gapEnd);
        var sameSentence = context.SentenceOf(source.First) == context.SentenceOf(cue.First) ? 1u : 0u;
        uint first = hashes.Tag[source.First], last = hashes.Tag[source.End - 1], before = context.T(source.First - 1), after = context.T(source.End);
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
        f.Add(side, hashes.Tag[cue.First], gap == 0 ? 1u : 0u);
        f.Add(side, hashes.Tag[cue.First], context.T(cue.First - 1));
        f.Add(first, last);
        f.Add(before, first);
        f.Add(last, after);
        f.Add(side, last, after);
        f.Add(hashes.Word[source.First]);
        f.Add(hashes.Word[source.End - 1]);
        f.Add(context.W(source.First - 1));
        f.Add(context.W(source.End));
        f.Add(Bucket(source.Length));
        f.Add(side, Bucket(source.Length), log);
        f.Add(hashes.Mark[source.First], hashes.Mark[cue.First], side);
        f.Add(context.P(source.First - 1), context.P(source.End));
        f.Add(gap == 0 ? 0 : context.T(gapFirst), gap == 0 ? 0 : context.T(gapEnd - 1), side);
        f.Add(gap == 1 ? context.W(gapFirst) : 0, side);
        f.Add(context.Marks(source.First, source.End), context.P(source.End - 1));
        f.Add(context.Mean(Role.BeginSource, source.First, source.End));
        f.Add(context.Mean(Role.BeginContent, gapFirst, gapEnd), side);
        return f.Count;
    }

    /// <summary>Of leaving <paramref name="cue"/> without a source.</summary>
    public int None(TokenRange cue, Span<uint> into)
    {
        var f = new FeatureWriter(into, 2000);
        var head = context.Head(cue);
        var near = context.Sources.Beside(cue);
        f.Add(0);
        f.Add(hashes.Lemma[head]);
        f.Add(hashes.Tag[cue.First], context.T(cue.First - 1));
        f.Add(hashes.Tag[head], hashes.Tag[cue.First]);
        f.Add(hashes.Word[cue.First]);
        f.Add(Tenths(context.Sources.Best));
        f.Add(Tenths(near));
        f.Add(hashes.Lemma[head], Tenths(near));
        f.Add(context.T(cue.First - 1), context.T(cue.End));
        f.Add(context.W(cue.End));
        f.Add(context.W(cue.First - 1));
        return f.Count;
    }
}
