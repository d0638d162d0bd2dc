using Attribution.Formats.Web;

namespace Attribution.Training.Pages;

/// <summary>How trees are grown.</summary>
/// <param name="Trees">How many.</param>
/// <param name="Depth">How many questions one asks at most.</param>
/// <param name="Rate">How much of its answer each adds.</param>
/// <param name="LeastWeight">The least weight at an end.</param>
/// <param name="Shrink">How much the answers are drawn to zero.</param>
/// <param name="Features">How many of the features each tree may ask for, drawn by lot.</param>
/// <param name="Groups">From how many of the groups of rows each tree learns, drawn by lot.</param>
internal sealed record TreeSettings(int Trees = 300, int Depth = 4, double Rate = 0.06, double LeastWeight = 1, double Shrink = 2, double Features = 0.25,
    double Groups = 0.7);

/// <summary>
/// Grows the trees of a <see cref="BlockModel"/>, each on what those before it got wrong (gradient boosting of the logistic loss, with the
/// values of each feature put into at most 64 bins). The same rows give the same trees.
/// </summary>
internal sealed class TreeBooster
{
    private const int MostBins = 64;

    private readonly TreeSettings settings;
    private readonly float[][] rows;
    private readonly float[][] cuts;
    private readonly byte[][] bins;
    private readonly double[] gradients, curvatures;
    private readonly List<BlockModel.Node> nodes = [];
    private readonly Random lot = new(1);
    private int[] asked = [];

    private TreeBooster(float[][] rows, TreeSettings settings)
    {
        (this.rows, this.settings) = (rows, settings);
        var width = rows[0].Length;
        cuts = new float[width][];
        bins = new byte[width][];
        for (var feature = 0; feature < width; feature++)
        {
            cuts[feature] = Cuts(feature);
            bins[feature] = new byte[rows.Length];
            for (var row = 0; row < rows.Length; row++) bins[feature][row] = (byte)BinOf(cuts[feature], rows[row][feature]);
        }
        gradients = new double[rows.Length];
        curvatures = new double[rows.Length];
    }

    /// <summary>Trains a model.</summary>
    /// <param name="rows">The features of each block.</param>
    /// <param name="truths">How much of it is the article, from 0 to 1.</param>
    /// <param name="weights">How much it counts.</param>
    /// <param name="groups">The page that it is on: what is alike on a page is learned from several or not at all.</param>
    /// <param name="settings">How the trees are grown.</param>
    public static BlockModel Train(float[][] rows, double[] truths, double[] weights, int[] groups, TreeSettings settings)
    {
        var booster = new TreeBooster(rows, settings);
        var scores = new double[rows.Length];
        List<int> roots = [];
        for (var tree = 0; tree < settings.Trees; tree++)
        {
            for (var row = 0; row < rows.Length; row++)
            {
                var chance = 1 / (1 + Math.Exp(-scores[row]));
                booster.gradients[row] = weights[row] * (truths[row] - chance);
                booster.curvatures[row] = weights[row] * chance * (1 - chance);
            }
            booster.asked = [.. Enumerable.Range(0, rows[0].Length).Where(_ => booster.lot.NextDouble() < settings.Features)];
            roots.Add(booster.nodes.Count);
            bool[] drawn = [.. Enumerable.Range(0, groups.Max() + 1).Select(_ => booster.lot.NextDouble() < settings.Groups)];
            booster.Grow([.. Enumerable.Range(0, rows.Length).Where(row => drawn[groups[row]])], settings.Depth);
            var grown = new BlockModel([.. booster.nodes[roots[^1]..].Select(node => node with { Right = node.Right - roots[^1] })], [0]);
            for (var row = 0; row < rows.Length; row++) scores[row] += grown.Score(rows[row]);
        }
        return new([.. booster.nodes], [.. roots]);
    }

    private void Grow(int[] members, int depth)
    {
        var (gradient, curvature) = (members.Sum(row => gradients[row]), members.Sum(row => curvatures[row]));
        var (feature, bin, gain) = depth == 0 ? (-1, 0, 0) : Best(members, gradient, curvature);
        if (feature < 0 || gain <= 1e-6)
        {
            var answer = (float)(settings.Rate * gradient / (curvature + settings.Shrink));
            nodes.Add(new(-1, answer, 0));
            return;
        }
        var at = nodes.Count;
        nodes.Add(default);
        Grow([.. members.Where(row => bins[feature][row] <= bin)], depth - 1);
        nodes[at] = new(feature, cuts[feature][bin], nodes.Count);
        Grow([.. members.Where(row => bins[feature][row] > bin)], depth - 1);
    }

    private (int Feature, int Bin, double Gain) Best(int[] members, double gradient, double curvature)
    {
        var found = new (int Bin, double Gain)[cuts.Length];
        foreach (var feature in asked) found[feature] = BestOf(feature, members, gradient, curvature);
        var best = -1;
        for (var feature = 0; feature < found.Length; feature++)
        {
            if (found[feature].Gain > 0 && (best < 0 || found[feature].Gain > found[best].Gain)) best = feature;
        }
        return best < 0 ? (-1, 0, 0) : (best, found[best].Bin, found[best].Gain);
    }

    private (int Bin, double Gain) BestOf(int feature, int[] members, double gradient, double curvature)
    {
        if (cuts[feature].Length == 0) return (0, 0);
        Span<double> gradientOf = stackalloc double[MostBins + 1], curvatureOf = stackalloc double[MostBins + 1];
        gradientOf.Clear();
        curvatureOf.Clear();
        foreach (var row in members)
        {
            gradientOf[bins[feature][row]] += gradients[row];
            curvatureOf[bins[feature][row]] += curvatures[row];
        }
        var (left, leftCurvature) = (0.0, 0.0);
        var best = (Bin: 0, Gain: 0.0);
        for (var bin = 0; bin < cuts[feature].Length; bin++)
        {
            left += gradientOf[bin];
            leftCurvature += curvatureOf[bin];
            var (right, rightCurvature) = (gradient - left, curvature - leftCurvature);
            if (leftCurvature < settings.LeastWeight || rightCurvature < settings.LeastWeight) continue;
            var gain = Worth(left, leftCurvature) + Worth(right, rightCurvature) - Worth(gradient, curvature);
            if (gain > best.Gain) best = (bin, gain);
        }
        return best;
    }

    private double Worth(double gradient, double curvature) => gradient * gradient / (curvature + settings.Shrink);

    /// <summary>Where the values of a feature are cut: between as many different ones as there may be bins.</summary>
    private float[] Cuts(int feature)
    {
        float[] values = [.. rows.Select(row => row[feature]).Order()];
        float[] distinct = [.. values.Distinct()];
        if (distinct.Length <= MostBins) return distinct[..^1];
        return [.. Enumerable.Range(1, MostBins - 1).Select(bin => values[(int)((long)bin * values.Length / MostBins)]).Distinct()
            .Where(value => value < distinct[^1])];
    }

    private static int BinOf(float[] cuts, float value)
    {
        var bin = Array.BinarySearch(cuts, value);
        return bin < 0 ? ~bin : bin;
    }
}
