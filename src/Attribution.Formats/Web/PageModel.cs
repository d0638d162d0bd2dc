namespace Attribution.Formats.Web;

/// <summary>
/// Tells the article of a page from what stands around it: a trained <see cref="BlockModel"/> judges each block, and rules that hold on any
/// page go before it. Immutable and thread-safe.
/// </summary>
/// <param name="First">Judges each block by itself.</param>
/// <param name="Second">Judges it again by what the first made of those around it.</param>
internal sealed record PageModel(BlockModel First, BlockModel Second)
{
    /// <summary>Where fewer words than this are chosen, the best blocks that there are become the article.</summary>
    private const int FewestWords = 40;

    /// <summary>How much worse than the best they may be then.</summary>
    private const double Tolerance = 0.7;

    private static readonly Lazy<PageModel> Trained = new(() =>
    {
        using var stream = typeof(PageModel).Assembly.GetManifestResourceStream("page-blocks.tsv")!;
        return Read(new StreamReader(stream));
    });

    /// <summary>The model that comes with the package.</summary>
    public static PageModel Default => Trained.Value;

    private static string Head => $"# feature, threshold or score, node on the right; {BlockFeatures.Width} and {SecondLook.Width} features";

    /// <summary>Those of <paramref name="blocks"/>, all of a page, that are its article.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="features">What is known of them.</param>
    public List<PageBlock> Choose(List<PageBlock> blocks, BlockFeatures features)
    {
        double[] scores = [.. SecondLook.Rows(blocks, features.Rows, [.. features.Rows.Select(First.Score)]).Select(Second.Score)];
        for (var i = 0; i < scores.Length; i++)
        {
            if (features.IsTitle(i) || features.IsComment(i)) scores[i] = double.NegativeInfinity;
        }
        var least = 0.0;
        if (Words(least) < FewestWords && scores.Max() - Tolerance is var best && Words(best) > Words(least)) least = best;
        return OncePage.Of([.. blocks.Where((_, index) => scores[index] > least)]);

        int Words(double threshold) => blocks.Where((_, index) => scores[index] > threshold).Sum(block => block.Counts.Words);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The features are not those of this version.</exception>
    public static PageModel Read(TextReader reader) => reader.ReadLine() == Head ? new(BlockModel.Read(reader), BlockModel.Read(reader))
        : throw new InvalidDataException("page-blocks.tsv was trained with other features. Train it again: Attribution.Training -- pages.");

    /// <summary>Writes it.</summary>
    public void Write(TextWriter writer)
    {
        writer.Write($"{Head}\n");
        First.Write(writer);
        Second.Write(writer);
    }
}
