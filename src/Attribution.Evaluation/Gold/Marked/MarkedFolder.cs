using System.Collections.Immutable;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Documents.Files;

namespace Attribution.Evaluation.Gold.Marked;

/// <summary>An article that was annotated in a tool.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Annotation">What was marked in it, as gold.</param>
/// <param name="Loose">How many sources and cues belong to no content, and are left out.</param>
internal sealed record MarkedArticle(string Text, GoldAnnotation Annotation, int Loose);

/// <summary>The articles that an annotation tool exported, and what could not be read.</summary>
internal sealed record MarkedFolder(ImmutableArray<MarkedArticle> Articles, ImmutableArray<ReadProblem> Problems)
{
    /// <summary>The tools, by the name that they have as formats of <c>extract</c>, with how their files end.</summary>
    public static ImmutableDictionary<string, string> Tools { get; } =
        ImmutableDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("brat", ".ann"), KeyValuePair.Create("xmi", ".xmi")]);

    /// <summary>Reads what <paramref name="tool"/> exported, in <paramref name="folder"/> at any depth.</summary>
    public static MarkedFolder Read(string tool, string folder)
    {
        var problems = ImmutableArray.CreateBuilder<ReadProblem>();
        var articles = new Dictionary<string, (MarkedArticle Article, string Path)>(StringComparer.Ordinal);
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Tools[tool], SearchOption.AllDirectories) : [];
        if (files.Length == 0)
            problems.Add(new(folder, Directory.Exists(folder) ? EvaluationMessages.NoMarks(folder, tool, Tools[tool]) : DocumentMessages.Missing(folder)));
        foreach (var path in files.Order(StringComparer.Ordinal))
        {
            try
            {
                var (document, text, marks) = tool == "xmi" ? XmiMarks.Read(path) : Brat(path);
                var numbers = marks.Where(mark => mark.Layer == MarkLayer.Content).Select(mark => mark["quote"]).ToHashSet(StringComparer.Ordinal);
                var loose = marks.Count(mark => (mark.Layer == MarkLayer.Source || mark.Layer == MarkLayer.Cue)
                    && (mark["quote"] is not { } quote || !numbers.Contains(quote)));
                if (!articles.TryAdd(document, (new(text, MarkedGold.Of(document, text, marks), loose), path)))
                    problems.Add(new(path, EvaluationMessages.AnnotatedTwice(path, document, articles[document].Path)));
            }
            catch (DocumentException error)
            {
                problems.Add(new(error.Path, error.Message));
            }
        }
        return new([.. articles.Values.Select(article => article.Article)], problems.ToImmutable());
    }

    private static (string Document, string Text, ImmutableArray<Mark> Marks) Brat(string path)
    {
        var beside = Path.ChangeExtension(path, ".txt");
        if (!File.Exists(beside)) throw new DocumentException(path, EvaluationMessages.NoText(path, Path.GetFileNameWithoutExtension(path), null));
        var text = TextDecoder.Decode(FileBytes.Read(beside), out var binary) ?? throw new DocumentException(beside, DocumentMessages.Binary(beside, binary!));
        return (Path.GetFileNameWithoutExtension(path), text, BratMarks.Read(path, text));
    }
}
