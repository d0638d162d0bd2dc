using Attribution.Language;

using static Attribution.Quotes.Tagging.PickerContext;

namespace Attribution.Quotes.Tagging;

/// <summary>The features by which a cue is kept or dropped with what it chose.</summary>
internal sealed class KeepFeatures(PickerContext context)
{
    private readonly TokenHashes hashes = context.Hashes;
    private readonly Posteriors posteriors = context.Posteriors;

    /// <summary>Of keeping <paramref name="cue"/> with what was chosen for it.</summary>
    public int Of(TokenRange cue, float noSource, float noLeft, float noRight, float sourceLog, float contentLog, Span<uint> into)
    {
        var f = new FeatureWriter(into, 7000);
        var head = context.Head(cue);
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
        f.Add(hashes.Lemma[head]);
        f.Add(hashes.Lemma[head], Level(empty));
        f.Add(hashes.Lemma[head], Level(noSource));
        f.Add(hashes.Lemma[head], hashes.Tag[head]);
        f.Add(hashes.Tag[cue.First], hashes.Tag[head]);
        f.Add(hashes.Bin[head], Level(top));
        f.Add(context.T(cue.First - 1), context.T(cue.End));
        f.Add(context.W(cue.End), hashes.Bin[head]);
        f.Add(context.W(cue.First - 1), hashes.Bin[head]);
        f.Add(Tenths(sourceLog));
        f.Add(Tenths(contentLog));
        f.Add(Tenths(contentLog), Level(empty));
        f.Add(hashes.Mark[cue.First], Level(top));
        f.Add(Level(posteriors.At(Role.BeginContent, cue.First)), Level(top));
        return f.Count;
    }
}
