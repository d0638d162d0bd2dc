namespace Attribution.Formats.Web;

/// <summary>
/// Tells the article of a page from what stands around it: a trained <see cref="BlockModel"/> judges each block, and rules that hold on any
/// page go before it. Immutable and thread-safe.
/// </summary>
/// <param name="Blocks">Judges the blocks.</param>
internal sealed record PageModel(BlockModel Blocks)
{
    /// <summary>Where fewer words than this are chosen, the best blocks that there are become the article.</summary>
    private const int FewestWords = 40;

    /// <summary>How much worse than the best they may be then.</summary>
    private const double Tolerance = 0.7;

    /// <summary>A block of at least so many words is no part of an article a second time, nor what is repeated with it.</summary>
    private const int LeastRepeated = 12;

    private static readonly Lazy<PageModel> Trained = new(() =>
    {
        using var stream = typeof(PageModel).Assembly.GetManifestResourceStream("page-blocks.tsv")!;
        return Read(new StreamReader(stream));
    });

    /// <summary>The model that comes with the package.</summary>
    public static PageModel Default => Trained.Value;

    private static string Head => $"# feature, threshold or score, node on the right; {BlockFeatures.Width} features";

    /// <summary>Those of <paramref name="blocks"/>, all of a page, that are its article.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="features">What is known of them.</param>
    public List<PageBlock> Choose(List<PageBlock> blocks, BlockFeatures features)
    {
        double[] scores = [.. features.Rows.Select(Blocks.Score)];
        for (var i = 0; i < scores.Length; i++)
        {
            if (features.IsTitle(i) || features.IsComment(i)) scores[i] = double.NegativeInfinity;
        }
        var least = 0.0;
        if (Words(least) < FewestWords && scores.Max() - Tolerance is var best && Words(best) > Words(least)) least = best;
        return Once(blocks.Where((_, index) => scores[index] > least));

        int Words(double threshold) => blocks.Where((_, index) => scores[index] > threshold).Sum(block => block.Counts.Words);
    }

    /// <summary>The blocks without those that say a second time, at length, what was said before: some pages hold their article more than once.</summary>
    private static List<PageBlock> Once(IEnumerable<PageBlock> blocks)
    {
        HashSet<string> before = new(StringComparer.Ordinal);
        List<PageBlock> once = [];
        var inCopy = false;
        foreach (var block in blocks)
        {
            inCopy = !before.Add(block.Text) && (inCopy || block.Counts.Words >= LeastRepeated);
            if (!inCopy) once.Add(block);
        }
        return once;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The features are not those of this version.</exception>
    public static PageModel Read(TextReader reader) => reader.ReadLine() == Head ? new(BlockModel.Read(reader))
        : throw new InvalidDataException("page-blocks.tsv was trained with other features. Train it again: Attribution.Training -- pages.");

    /// <summary>Writes it.</summary>
    public void Write(TextWriter writer)
    {
        writer.Write($"{Head}\n");
        Blocks.Write(writer);
    }
}
