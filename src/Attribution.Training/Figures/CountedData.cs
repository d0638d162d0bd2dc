using Attribution.Documents;
using Attribution.Evaluation;
using Attribution.Evaluation.Gold;
using Attribution.Figures;
using Attribution.Figures.Counted.Choice;
using Attribution.Language;
using Attribution.Training.Corpora;
using CountedCandidate = Attribution.Figures.Counted.Choice.Candidate;

namespace Attribution.Training.Figures;

/// <summary>What a figure that begins in a span counts, by annotation; empty where it counts nothing that the text names.</summary>
internal readonly record struct CountedLabel(TextSpan Span, string Of);

/// <summary>Makes examples of what figures count in annotated documents.</summary>
internal static class CountedData
{
    public const string Gold = "gold", Cases = "cases";

    /// <summary>How alike the words of a right answer are to the annotated ones at least.</summary>
    public const double Least = 0.5;

    private static readonly string[] WithoutOf = ["date", "set", "ordinal"];

    /// <summary>The examples of wholly annotated articles.</summary>
    public static IReadOnlyList<CountedExample> OfArticles(IEnumerable<GoldArticle> articles) =>
        [.. articles.SelectMany(article => Of(Gold, article.Annotation.Document, Annotator.Annotate(article.Article),
            [.. article.Annotation.Figures.Where(figure => !WithoutOf.Contains(figure.Kind))
                .Select(figure => new CountedLabel(figure.Span, figure.Of ?? ""))]))];

    /// <summary>The examples of the paragraphs by lot in <paramref name="part"/>.</summary>
    public static IReadOnlyList<CountedExample> OfParagraphs(DrawnFigures drawn, string part, CorpusFolder corpora) =>
    [
        .. drawn.Documents(part).SelectMany(document =>
        {
            var read = DocumentReader.Read(corpora.Text(document.Corpus, document.Name), new DocumentMetadata(document.Date));
            return Of(Gold, document.Name, Annotator.Annotate(read), [.. document.Figures.Where(figure => !WithoutOf.Contains(figure["kind"]))
                .Select(figure => new CountedLabel(figure.Span, figure.Of(read.Text)))]);
        }),
    ];

    /// <summary>The examples of single figures by lot.</summary>
    public static IReadOnlyList<CountedExample> OfFigures(DrawnFigures drawn, CorpusFolder corpora) =>
    [
        .. drawn.Counted.SelectMany(document =>
        {
            var read = DocumentReader.Read(corpora.Text(document.Corpus, document.Name), new DocumentMetadata(document.Date));
            return Of(Gold, document.Name, Annotator.Annotate(read),
                [.. document.Figures.Select(figure => new CountedLabel(figure.Span, figure.Of(read.Text)))]);
        }),
    ];

    /// <summary>The examples of the specifications in Markdown below <paramref name="folder"/>.</summary>
    public static IReadOnlyList<CountedExample> OfCases(string folder)
    {
        var examples = new List<CountedExample>();
        foreach (var path in Directory.GetFiles(folder, "*.spec.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var (sentence, header, labels) = ("", Array.Empty<string>(), new List<CountedLabel>());
            var from = 0;
            foreach (var line in File.ReadLines(path).Append("> "))
            {
                if (line.StartsWith("> ", StringComparison.Ordinal))
                {
                    if (labels.Count > 0)
                    {
                        var document = DocumentReader.Parse(sentence, "case", new DocumentMetadata(new(2024, 6, 12)));
                        examples.AddRange(Of(Cases, sentence, Annotator.Annotate(document), labels));
                    }
                    (sentence, from, labels) = (line[2..], 0, []);
                }
                else if (line.StartsWith("| text", StringComparison.Ordinal)) header = Cells(line);
                else if (line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal)
                    && Array.IndexOf(header, "of") is >= 0 and var of && Array.IndexOf(header, "kind") is >= 0 and var kind)
                {
                    var cells = Cells(line);
                    var at = sentence.IndexOf(cells[0], from, StringComparison.Ordinal);
                    if (at < 0) continue;
                    from = at + 1;
                    if (!WithoutOf.Contains(cells[kind])) labels.Add(new(new TextSpan(at, at + cells[0].Length), cells[of]));
                }
            }
        }
        return examples;
    }

    private static string[] Cells(string line) => [.. line.Split('|')[1..^1].Select(cell => cell.Trim())];

    /// <summary>The examples of a document in which figures of <paramref name="labels"/> are asked for, as they say.</summary>
    public static List<CountedExample> Of(string source, string name, AnnotatedDocument document, IReadOnlyList<CountedLabel> labels)
    {
        var examples = new List<CountedExample>();
        FigureFinder.Find(document, question =>
        {
            var number = question.Line.Span(question.Quantity.NumberFirst, question.Quantity.NumberEnd);
            var label = labels.FirstOrDefault(label => label.Span.Overlaps(number));
            if (label.Span.Length == 0) return null;
            examples.Add(Example(source, name, question, number.Start, label.Of));
            return label.Of.Length == 0 ? null : label.Of;
        });
        return examples;
    }

    private static CountedExample Example(string source, string name, Question question, int start, string of)
    {
        var candidates = new List<CountedCandidate>();
        Candidates.List(question, candidates);
        var features = new uint[candidates.Count][];
        var maker = new CandidateFeatures(question);
        Span<uint> buffer = stackalloc uint[CandidateFeatures.Most];
        for (var c = 0; c < features.Length; c++) features[c] = [.. buffer[..maker.Of(candidates[c], buffer)]];
        string[] texts = [.. candidates.Select(candidate => question.TextOf(candidate) ?? "")];
        var scores = texts.Select(text => Alike(text, of)).ToArray();
        var best = scores.Max();
        return new(source, name, start, features, texts, [.. scores.Select(score => score >= Least && score >= best - 1e-9)]);
    }

    /// <summary>How alike what is counted and what was found are: 2 the same, else the F1 of their words; both empty are the same.</summary>
    public static double Alike(string text, string of) =>
        text.Equals(of, StringComparison.OrdinalIgnoreCase) ? 2
        : text.Length == 0 || of.Length == 0 ? 0
        : WordList.F1(WordList.Of(of.ToLowerInvariant()), WordList.Of(text.ToLowerInvariant()));
}
