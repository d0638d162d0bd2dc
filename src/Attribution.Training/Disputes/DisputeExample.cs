using Attribution.Claims;
using Attribution.Claims.Disputing;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Evaluation;
using Attribution.Evaluation.Denials;
using Attribution.Evaluation.Gold;
using Attribution.Training.Corpora;

namespace Attribution.Training.Disputes;

/// <summary>A denial that was found, and which of the statements near it it answers.</summary>
/// <param name="Document">Its article.</param>
/// <param name="Scene">The denial and the statements.</param>
/// <param name="Right">Per statement whether the denial answers it; none where it answers none.</param>
/// <param name="IsCounted">Whether it is one of the denials that are to be answered.</param>
/// <param name="Weight">How much it counts in training.</param>
internal sealed record DisputeExample(string Document, DisputeScene Scene, bool[] Right, bool IsCounted, double Weight)
{
    private const double OfAnnotated = 2, OfInvented = 0.5, Least = 0.5;

    /// <summary>The rows of features, one per statement and one for none of them.</summary>
    public int[][] Rows { get; } = DisputeFeatures.Rows(Scene);

    /// <summary>The denials that are noted in <paramref name="notes"/> and found in their articles.</summary>
    public static IEnumerable<DisputeExample> Noted(ILookup<string, DenialNote> notes, CorpusFolder corpora) =>
        notes.OrderBy(rows => rows.Key, StringComparer.Ordinal).AsParallel().AsOrdered().SelectMany(rows =>
        {
            var article = Analyzer.Analyze(DocumentReader.Read(corpora.Article(rows.Key)));
            return Scenes(article).Select(scene =>
            {
                var cue = scene.Denial.Statement.Source!.Quote.Cue;
                var note = rows.FirstOrDefault(note => cue is { } span && span.Overlaps(note.Cue));
                return note is null ? null : new DisputeExample(rows.Key, scene, [.. scene.Candidates.Select(candidate =>
                    note.Accepts(candidate.Statement.Span))],
                    note is { Label: DenialLabel.Denial, Answers.IsEmpty: false }, 1);
            }).OfType<DisputeExample>();
        });

    /// <summary>The denials found in the invented scenes at <paramref name="path"/>.</summary>
    public static IEnumerable<DisputeExample> Invented(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Index().AsParallel().AsOrdered().SelectMany(entry =>
        {
            var cells = entry.Item.Split('\t');
            var (text, name) = (cells[0].Replace(" ¶ ", "\n\n", StringComparison.Ordinal), $"invented-{entry.Index + 1}");
            var cue = Find(text, cells[1]);
            TextSpan[] answers = [.. cells[2].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(words => Find(text, words))];
            return Scenes(Analyzer.Analyze(DocumentReader.Parse(text, name)))
                .Where(scene => scene.Denial.Statement.Source!.Quote.Cue is { } span && span.Overlaps(cue))
                .Select(scene => new DisputeExample(name, scene,
                    [.. scene.Candidates.Select(candidate => answers.Any(candidate.Statement.Span.Overlaps))], answers.Length > 0, OfInvented));

            TextSpan Find(string text, string words) => text.LastIndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? new(start,
                start + words.Length)
                : throw new InvalidDataException($"{path}: '{words}' does not stand in its scene.");
        });

    /// <summary>The denials found in wholly annotated articles.</summary>
    public static IEnumerable<DisputeExample> Annotated(IEnumerable<GoldArticle> articles) => articles.SelectMany(gold =>
    {
        var words = new WordList(gold.Text);
        return Scenes(Analyzer.Analyze(gold.Article)).Select(scene =>
        {
            var own = gold.Annotation.Quotes.FirstOrDefault(quote => Same(quote, scene.Denial.Statement));
            var accepted = gold.Annotation.Quotes.Where(quote => own?.Disputes?.Contains(quote.Id) == true).ToArray();
            return new DisputeExample(gold.Annotation.Document, scene,
                [.. scene.Candidates.Select(candidate => accepted.Any(quote => Same(quote, candidate.Statement)))], accepted.Length > 0, OfAnnotated);
        });

        bool Same(GoldQuote quote, Statement statement) => statement.Source is { } source
            && WordList.F1(words.In(quote.Content), words.In(source.Quote.Content)) >= Least;
    });

    private static IEnumerable<DisputeScene> Scenes(Article article)
    {
        var sides = new Sides(article.Actors);
        return DisputeScene.Find(
            article.Annotated, ClaimList.Statements(article.Annotated, article.Claims, article.Quotes, sides),
            ClaimList.Nested(article.Annotated, article.Quotes, sides), article.Mentions);
    }
}
