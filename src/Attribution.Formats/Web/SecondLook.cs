namespace Attribution.Formats.Web;

/// <summary>
/// What a second model looks at besides a block itself: what the first one made of it and of those around it. So a block that is in doubt goes
/// with its neighbours and with the rest of its container.
/// </summary>
internal static class SecondLook
{
    private const int Numbers = 16;

    /// <summary>The scores are drawn together, so that the surest ones do not drown the others in an average.</summary>
    private const double Surest = 6;

    /// <summary>How many numbers a row has.</summary>
    public static int Width => BlockFeatures.Width + Numbers;

    /// <summary>The numbers of each block: those of the first look, and behind them what <paramref name="scores"/> say.</summary>
    /// <param name="blocks">All blocks of a page.</param>
    /// <param name="rows">The numbers of the first look.</param>
    /// <param name="scores">What the first model made of each block.</param>
    public static float[][] Rows(List<PageBlock> blocks, float[][] rows, double[] scores)
    {
        double[] drawn = [.. scores.Select(score => Math.Clamp(score, -Surest, Surest))];
        Dictionary<PathInfo, Container> containers = [];
        var (all, before, last) = (0.0, 0.0, -1);
        for (var i = 0; i < blocks.Count; i++)
        {
            var words = blocks[i].Counts.Words;
            if (drawn[i] > 0) all += words;
            for (var (path, up) = (blocks[i].Path, 0); path is not null && up < 3; path = path.Parent, up++)
            {
                if (!containers.TryGetValue(path, out var container)) containers.Add(path, container = new());
                container.Add(drawn[i], words);
            }
        }
        var behind = new int[blocks.Count];
        for (int i = blocks.Count - 1, next = -1; i >= 0; i--)
        {
            behind[i] = next < 0 ? 99 : Math.Min(99, next - i);
            if (drawn[i] > 0) next = i;
        }
        var looks = new float[blocks.Count][];
        for (var i = 0; i < blocks.Count; i++)
        {
            var look = looks[i] = new float[Width];
            rows[i].CopyTo(look, 0);
            var at = BlockFeatures.Width;
            void Add(double value) => look[at++] = (float)value;

            Add(drawn[i]);
            var path = blocks[i].Path;
            for (var up = 0; up < 3; up++)
            {
                var container = containers.GetValueOrDefault(path) ?? containers[blocks[i].Path];
                Add(container.Mean);
                Add(container.Chosen / Math.Max(1, container.Words));
                Add(container.Chosen / Math.Max(1, all));
                path = path.Parent ?? path;
            }
            Add(i > 0 ? drawn[i - 1] : -Surest);
            Add(i + 1 < blocks.Count ? drawn[i + 1] : -Surest);
            Add(last < 0 ? 99 : Math.Min(99, i - last));
            Add(behind[i]);
            Add(before / Math.Max(1, all));
            Add(Math.Log2(1 + all));
            if (drawn[i] > 0) (before, last) = (before + blocks[i].Counts.Words, i);
        }
        return looks;
    }

    /// <summary>What the first model made of the blocks in an element.</summary>
    private sealed class Container
    {
        private double sum;

        public double Words { get; private set; }

        public double Chosen { get; private set; }

        public double Mean => sum / Math.Max(1, Words);

        public void Add(double score, int words)
        {
            sum += score * words;
            Words += words;
            if (score > 0) Chosen += words;
        }
    }
}
