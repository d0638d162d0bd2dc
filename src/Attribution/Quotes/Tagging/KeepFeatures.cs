using static Attribution.Quotes.Tagging.PickerContext;

namespace Attribution.Quotes.Tagging;

/// <summary>The features by which a cue is kept or dropped with what it chose.</summary>
internal sealed class KeepFeatures(PickerContext context)
{
    private readonly TokenViews views = context.Views;
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
        f.Add(views.Lemma[head]);
        f.Add(views.Lemma[head], Level(empty));
        f.Add(views.Lemma[head], Level(noSource));
        f.Add(views.Lemma[head], views.Tag[head]);
        f.Add(views.Tag[cue.First], views.Tag[head]);
        f.Add(views.Bin[head], Level(top));
        f.Add(context.T(cue.First - 1), context.T(cue.End));
        f.Add(context.W(cue.End), views.Bin[head]);
        f.Add(context.W(cue.First - 1), views.Bin[head]);
        f.Add(Tenths(sourceLog));
        f.Add(Tenths(contentLog));
        f.Add(Tenths(contentLog), Level(empty));
        f.Add(views.Mark[cue.First], Level(top));
        f.Add(Level(posteriors.At(Role.BeginContent, cue.First)), Level(top));
        return f.Count;
    }
}
