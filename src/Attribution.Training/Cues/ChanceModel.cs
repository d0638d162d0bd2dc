using Attribution.Language;

namespace Attribution.Training.Cues;

/// <summary>
/// The chance that a verb opens an attribution in a frame. The odds of a verb not met in a frame are those of its class there,
/// moved by how much more or less the verb attributes in other frames; the more it was met, the less they weigh.
/// </summary>
internal sealed class ChanceModel
{
    /// <summary>How many uses the guess from the class weighs.</summary>
    private const double GuessWeight = 6;

    /// <summary>How many uses the guess from all classes weighs for that of a class.</summary>
    private const double AllWeight = 8;

    /// <summary>How many uses of one verb in a frame count for its class at most, so that "say" does not speak for all.</summary>
    private const double MostUses = 40;

    /// <summary>How far verbs of a class differ: the variance of their log-odds.</summary>
    private const double Variance = 1;

    private static readonly CuePattern[] Frames = Enum.GetValues<CuePattern>();

    private readonly Dictionary<(string Lemma, CuePattern Frame), Uses> counts;
    private readonly Dictionary<CueClass, double[]> classes = [];

    /// <summary>Fits the classes to <paramref name="counts"/>.</summary>
    public ChanceModel(Dictionary<(string Lemma, CuePattern Frame), Uses> counts)
    {
        this.counts = counts;
        var verbs = CueRow.Verbs.Where(row => row.Class != CueClass.Other).ToList();
        var all = Array.ConvertAll(Frames, frame => Rate(verbs, frame, 0.5));
        foreach (var group in verbs.GroupBy(row => row.Class))
            classes[group.Key] = Array.ConvertAll(Frames, frame => Rate(group, frame, all[(int)frame]));
    }

    /// <summary>The chances of verbs of a class, per frame.</summary>
    public IReadOnlyList<double> Of(CueClass kind) => classes[kind];

    /// <summary>The chances of a verb, per frame; null where it was never met.</summary>
    public IReadOnlyList<double>? Of(CueRow verb)
    {
        var uses = Array.ConvertAll(Frames, frame => counts.GetValueOrDefault((verb.Lemma, frame)));
        if (Array.TrueForAll(uses, use => use.All == 0)) return null;
        var guess = classes[verb.Class];
        var shift = Shift(uses, guess);
        return [.. Frames.Select(frame => Shrunk(uses[(int)frame].Cues, uses[(int)frame].All, Moved(guess[(int)frame], shift), GuessWeight))];
    }

    private double Rate(IEnumerable<CueRow> verbs, CuePattern frame, double guess)
    {
        double cues = 0, all = 0;
        foreach (var verb in verbs)
        {
            var use = counts.GetValueOrDefault((verb.Lemma, frame));
            var weight = use.All > MostUses ? MostUses / use.All : 1;
            cues += weight * use.Cues;
            all += weight * use.All;
        }
        return Shrunk(cues, all, guess, AllWeight);
    }

    /// <summary>By how much the log-odds of a verb exceed those of its class: the most likely value, normally distributed around 0.</summary>
    private static double Shift(Uses[] uses, double[] guess)
    {
        var shift = 0.0;
        for (var step = 0; step < 50; step++)
        {
            double slope = -shift / Variance, curve = -1 / Variance;
            for (var f = 0; f < uses.Length; f++)
            {
                var chance = Moved(guess[f], shift);
                slope += uses[f].Cues - uses[f].All * chance;
                curve -= uses[f].All * chance * (1 - chance);
            }
            var change = Math.Clamp(slope / curve, -1, 1);
            shift -= change;
            if (Math.Abs(change) < 1e-9) break;
        }
        return shift;
    }

    private static double Moved(double chance, double shift) => 1 / (1 + (1 - chance) / chance * Math.Exp(-shift));

    private static double Shrunk(double cues, double all, double guess, double weight) => (cues + weight * guess) / (all + weight);
}
