using System.Globalization;
using Attribution.Formats.Web;

namespace Attribution.Training.Pages;

/// <summary><c>pages</c>: trains the model that tells a page's article from what stands around it, and scores it.</summary>
internal static partial class PagesCommand
{
    private const int Parts = 7, Inner = 5;

    /// <summary>A block counts as much as its words, but short ones count as so many.</summary>
    private const double LeastWords = 2;

    /// <summary>What all blocks of a page weigh together.</summary>
    private const double PageWeight = 40;

    /// <summary>Trains on all pages of the set in <paramref name="folder"/>, and scores it by leaving out a seventh at a time.</summary>
    /// <param name="folder">The set.</param>
    /// <param name="target">Where the model is written; null to score alone.</param>
    /// <param name="show">A folder that receives what is wrong on each page; null for none.</param>
    /// <param name="output">Receives the scores.</param>
    public static void Train(string folder, string? target, string? show, TextWriter output)
    {
        List<Lesson> lessons = [.. PageCorpus.Read(folder).Select(page => new Lesson(page))];
        output.WriteLine($"{lessons.Count} pages, {lessons.Sum(lesson => lesson.Page.Blocks.Count)} blocks");
        Score("if all is labelled rightly", lessons, lesson => [.. lesson.Page.Blocks.Where((_, index) => lesson.Truths[index] > 0.5)], output,
            show is null ? null : Path.Combine(show, "right"));
        var models = new PageModel[Parts];
        Parallel.For(0, Parts, part => models[part] = Of([.. lessons.Where((_, index) => index % Parts != part)]));
        Dictionary<Lesson, PageModel> left = lessons.Index().ToDictionary(pair => pair.Item, pair => models[pair.Index % Parts]);
        Score("on pages left out", lessons, lesson => lesson.Page.Article(left[lesson]), output, show);
        if (target is null) return;
        var known = Of(lessons);
        Score("on the pages it was trained with", lessons, lesson => lesson.Page.Article(known), output, null);
        using var writer = new StreamWriter(target);
        known.Write(writer);
        output.WriteLine($"written: {target}");
    }

    /// <summary>Both models; the second learns from what the first says of pages that it was not trained with.</summary>
    private static PageModel Of(List<Lesson> lessons)
    {
        var scores = new double[lessons.Count][];
        Parallel.For(0, Inner, part =>
        {
            var model = Grown([.. lessons.Where((_, index) => index % Inner != part)], lesson => lesson.Rows);
            for (var index = part; index < lessons.Count; index += Inner) scores[index] = [.. lessons[index].Rows.Select(model.Score)];
        });
        Dictionary<Lesson, float[][]> looks = lessons.Index().ToDictionary(pair => pair.Item, pair =>
            SecondLook.Rows(pair.Item.Page.Blocks, pair.Item.Rows, scores[pair.Index]));
        return new(Grown(lessons, lesson => lesson.Rows), Grown(lessons, lesson => looks[lesson]));
    }

    private static BlockModel Grown(List<Lesson> lessons, Func<Lesson, float[][]> rows) => TreeBooster.Train(
        [.. lessons.SelectMany(rows)], [.. lessons.SelectMany(lesson => lesson.Truths)], [.. lessons.SelectMany(lesson => lesson.Weights)],
        [.. lessons.SelectMany((lesson, index) => lesson.Rows.Select(_ => index))], new TreeSettings());

    private static void Score(string what, List<Lesson> lessons, Func<Lesson, List<PageBlock>> article, TextWriter output, string? show)
    {
        List<double> precisions = [], recalls = [], f1s = [];
        foreach (var lesson in lessons)
        {
            var found = article(lesson);
            var (precision, recall) = ShingleScore.Of(lesson.Marked.Article, string.Join("\n\n", found.Select(block => block.Text)));
            if (precision is { } p) precisions.Add(p);
            if (recall is { } r) recalls.Add(r);
            f1s.Add(ShingleScore.F1(precision ?? 0, recall ?? 0));
            if (show is null) continue;
            Directory.CreateDirectory(show);
            var chosen = found.ToHashSet();
            File.WriteAllLines(Path.Combine(show, $"{(int)(f1s[^1] * 1000):0000}-{lesson.Marked.Name[..10]}.txt"),
                lesson.Page.Blocks.Select((block, index) => (block, index)).Where(pair => chosen.Contains(pair.block) || lesson.Truths[pair.index] > 0.5)
                    .Select(pair => $"{(lesson.Truths[pair.index] > 0.5 ? chosen.Contains(pair.block) ? "  " : "- " : "+ "
                        + $"")}{pair.block.Element.LocalName}.{pair.block.Element.ClassName} < "
                            + $"{pair.block.Element.ParentElement?.LocalName}.{pair.block.Element.ParentElement?.ClassName}: {pair.block.Text}"));
        }
        var (meanPrecision, meanRecall) = (precisions.Average(), recalls.Average());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: F1 {ShingleScore.F1(meanPrecision, meanRecall):.0000}, precision {meanPrecision:.0000}, recall {meanRecall:.0000}; mean of the "
                + $"pages' F1 {f1s.Average():.0000}"));
    }

    /// <summary>A page to learn from: its blocks, and how much of each is the article.</summary>
    private sealed partial class Lesson
    {
        public Lesson(MarkedPage marked)
        {
            Marked = marked;
            Page = Page.Parse(marked.Source);
            Rows = Page.Blocks.Count == 0 ? [] : new BlockFeatures(Page.Blocks, Page.Hints).Rows;
            var shingles = ShingleScore.Shingles(marked.Article);
            HashSet<string> lines = [.. marked.Article.Split('\n').Select(Plain)];
            Truths = [.. Page.Blocks.Select(block => Truth(block.Text, shingles, lines))];
            double words = Page.Blocks.Where((_, index) => Truths[index] > 0.5).Sum(block => block.Counts.Words);
            Weights = [.. Page.Blocks.Select(block => PageWeight * Math.Max(LeastWords, block.Counts.Words) / Math.Max(100, words))];
        }

        public MarkedPage Marked { get; }

        public Page Page { get; }

        public float[][] Rows { get; }

        public double[] Truths { get; }

        public double[] Weights { get; }

        private static double Truth(string text, Dictionary<string, int> shingles, HashSet<string> lines)
        {
            var own = ShingleScore.Shingles(text);
            if (own.Count == 0) return 0;
            if (own.Count < 3 && lines.Contains(Plain(text))) return 1;
            if (own.Keys.First().Count(' '.Equals) < 3) return 0;
            return own.Keys.Count(shingles.ContainsKey) * 2 > own.Count ? 1 : 0;
        }

        private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }
}
