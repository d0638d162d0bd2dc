using Attribution.Actors.Resolution.Pronouns;

namespace Attribution.Training.Pronouns;

/// <summary>How the trees of the ranking are grown.</summary>
/// <param name="Trees">How many there are.</param>
/// <param name="Depth">How many questions a tree asks.</param>
/// <param name="Rate">How much of what a leaf should add it does add.</param>
/// <param name="Ridge">How strongly leaves are drawn to zero.</param>
/// <param name="Sample">The part of the pronouns that a tree sees.</param>
/// <param name="Clues">The part of the clues that a tree may ask about.</param>
internal sealed record RankingOptions(int Trees = 200, int Depth = 5, double Rate = 0.1, double Ridge = 8, double Sample = 0.7, double Clues = 0.5);

/// <summary>
/// Grows the trees that rank antecedents by gradient boosting: each takes a step that makes the right candidates likelier beside all others
/// of the same pronoun. The same choices give the same trees.
/// </summary>
internal sealed class PronounTrainer
{
    private const int Values = 16;

    private readonly RankingOptions options;
    private readonly (int First, int End, float Weight)[] groups;
    private readonly byte[][] columns;
    private readonly bool[] right;
    private readonly double[] scores;
    private readonly float[] gradients;
    private readonly float[] curvatures;
    private readonly int[] leaves;

    private PronounTrainer(IReadOnlyList<(PronounChoice Choice, double Weight)> choices, RankingOptions options)
    {
        this.options = options;
        var count = choices.Sum(choice => choice.Choice.Rows.Length);
        groups = new (int, int, float)[choices.Count];
        columns = [.. Enumerable.Range(0, PronounFeatures.Count).Select(_ => new byte[count])];
        (right, scores, gradients, curvatures, leaves) = (new bool[count], new double[count], new float[count], new float[count], new int[count]);
        var row = 0;
        for (var g = 0; g < choices.Count; g++)
        {
            var (choice, weight) = choices[g];
            groups[g] = (row, row + choice.Rows.Length, (float)weight);
            for (var i = 0; i < choice.Rows.Length; i++, row++)
            {
                right[row] = choice.Right[i];
                for (var c = 0; c < columns.Length; c++) columns[c][row] = choice.Rows[i][c];
            }
        }
    }

    /// <summary>The trees that make the right rows likely.</summary>
    /// <param name="choices">The pronouns, all of one sort, each with how much it counts.</param>
    /// <param name="options">How the trees are grown.</param>
    public static RankingTree[] Train(IReadOnlyList<(PronounChoice Choice, double Weight)> choices, RankingOptions options) =>
        choices.Count == 0 ? [] : new PronounTrainer(choices, options).Train();

    private RankingTree[] Train()
    {
        var random = new Random(7);
        var trees = new RankingTree[options.Trees];
        for (var t = 0; t < trees.Length; t++)
        {
            var seen = Sample(random);
            var clues = Enumerable.Range(0, columns.Length).Where(_ => random.NextDouble() < options.Clues).ToArray();
            trees[t] = Grow(seen, clues);
            Parallel.For(0, groups.Length, g =>
            {
                for (var i = groups[g].First; i < groups[g].End; i++) scores[i] += trees[t].Leaves[Leaf(trees[t], i)];
            });
        }
        return trees;
    }

    private int Leaf(RankingTree tree, int row)
    {
        var leaf = 0;
        for (var d = 0; d < tree.Clues.Length; d++) leaf |= (columns[tree.Clues[d]][row] > tree.Above[d] ? 1 : 0) << d;
        return leaf;
    }

    /// <summary>Chooses pronouns, and says in which way and how strongly the score of each of their rows should change.</summary>
    private int[] Sample(Random random)
    {
        var seen = new List<int>();
        foreach (var (first, end, weight) in groups)
        {
            if (random.NextDouble() >= options.Sample) continue;
            var top = double.MinValue;
            for (var i = first; i < end; i++) top = Math.Max(top, scores[i]);
            double all = 0, good = 0;
            for (var i = first; i < end; i++)
            {
                var odds = Math.Exp((scores[i] - top) / PronounModel.Unit);
                all += odds;
                if (right[i]) good += odds;
            }
            for (var i = first; i < end; i++)
            {
                var odds = Math.Exp((scores[i] - top) / PronounModel.Unit);
                var chance = odds / all;
                gradients[i] = weight * (float)((right[i] && good > 0 ? odds / good : 0) - chance);
                curvatures[i] = weight * (float)Math.Max(chance * (1 - chance), 1e-4);
                seen.Add(i);
            }
        }
        return [.. seen];
    }

    private RankingTree Grow(int[] rows, int[] clues)
    {
        foreach (var row in rows) leaves[row] = 0;
        var (asked, above) = (new byte[options.Depth], new byte[options.Depth]);
        for (var depth = 0; depth < options.Depth; depth++)
        {
            var gains = new (double Gain, int Above)[clues.Length];
            Parallel.For(0, clues.Length, c => gains[c] = Best(rows, columns[clues[c]], 1 << depth));
            var best = 0;
            for (var c = 1; c < clues.Length; c++)
            {
                if (gains[c].Gain > gains[best].Gain) best = c;
            }
            (asked[depth], above[depth]) = ((byte)clues[best], (byte)gains[best].Above);
            var column = columns[clues[best]];
            foreach (var row in rows) leaves[row] |= (column[row] > above[depth] ? 1 : 0) << depth;
        }
        var sums = new (double Gradient, double Curvature)[1 << options.Depth];
        foreach (var row in rows) sums[leaves[row]] = (sums[leaves[row]].Gradient + gradients[row], sums[leaves[row]].Curvature + curvatures[row]);
        return new(asked, above,
            Array.ConvertAll(sums, sum => (short)Math.Clamp(
                Math.Round(options.Rate * PronounModel.Unit * sum.Gradient / (sum.Curvature + options.Ridge)), short.MinValue, short.MaxValue)));
    }

    /// <summary>The best value to ask about in <paramref name="column"/>, and how much that helps over all leaves.</summary>
    private (double Gain, int Above) Best(int[] rows, byte[] column, int count)
    {
        var gradient = new double[count * Values];
        var curvature = new double[count * Values];
        foreach (var row in rows)
        {
            var cell = (leaves[row] * Values) + column[row];
            gradient[cell] += gradients[row];
            curvature[cell] += curvatures[row];
        }
        var gains = new double[Values - 1];
        for (var leaf = 0; leaf < count; leaf++)
        {
            double g = 0, h = 0;
            for (var v = 0; v < Values; v++) (g, h) = (g + gradient[(leaf * Values) + v], h + curvature[(leaf * Values) + v]);
            double below = 0, weight = 0;
            for (var v = 0; v < Values - 1; v++)
            {
                (below, weight) = (below + gradient[(leaf * Values) + v], weight + curvature[(leaf * Values) + v]);
                gains[v] += (below * below / (weight + options.Ridge)) + ((g - below) * (g - below) / (h - weight + options.Ridge));
            }
        }
        var best = 0;
        for (var v = 1; v < gains.Length; v++)
        {
            if (gains[v] > gains[best]) best = v;
        }
        return (gains[best], best);
    }
}
