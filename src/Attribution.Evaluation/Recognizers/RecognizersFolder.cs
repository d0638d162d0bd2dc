using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Language;

namespace Attribution.Evaluation.Recognizers;

/// <summary>Scores the specifications in a folder.</summary>
internal static class RecognizersFolder
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string English = "English";

    /// <summary>Types of dates that are no figures: repetitions ("every day") and zones alone.</summary>
    private static readonly string[] NoFigures = ["set", "timezone"];

    private const string Left = "set and timezone, left out";

    public static RecognizersEvaluation Score(string folder, CancellationToken cancellation)
    {
        var files = Files(folder);
        var scores = ImmutableArray.CreateBuilder<RecognizersScore>();
        var differences = ImmutableArray.CreateBuilder<Difference>();
        var problems = ImmutableArray.CreateBuilder<ReadProblem>();
        foreach (var model in RecognizersModel.All)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!files.Remove(model.Name, out var path)) continue;
            try
            {
                Score(model, RecognizersFile.Read(path), scores, differences);
            }
            catch (DocumentException error)
            {
                problems.Add(new(error.Path, error.Message));
            }
        }
        if (scores.Count == 0 && problems.Count == 0) throw new DocumentException(folder, EvaluationMessages.NoSpecifications(folder));
        return new(scores.DrainToImmutable(), [.. files.Keys.Order(StringComparer.Ordinal)], differences.DrainToImmutable(), problems.DrainToImmutable());
    }

    private static void Score(RecognizersModel model, ImmutableArray<RecognizersCase> cases, ImmutableArray<RecognizersScore>.Builder scores,
        ImmutableArray<Difference>.Builder differences)
    {
        var passed = cases.Select(example =>
        {
            var document = Annotator.Annotate(DocumentReader.Parse(example.Input, model.Name, new DocumentMetadata(example.Date)));
            var figures = FigureFinder.Find(document);
            var passes = model.Passes(example, figures);
            if (!passes && Group(example) != Left)
                differences.Add(new(model.Name, "recognizers", Group(example), Describe(example), Describe(figures, document.Text)));
            return (Group: Group(example), Passes: passes);
        }).ToArray();
        scores.Add(Row(model.Name, "all", passed.Where(one => one.Group != Left)));
        foreach (var group in passed.GroupBy(one => one.Group).Where(_ => passed.DistinctBy(one => one.Group).Count() > 2).OrderBy(group => group.Key,
            StringComparer.Ordinal))
            scores.Add(Row(model.Name, group.Key, group));
    }

    private static RecognizersScore Row(string model, string group, IEnumerable<(string Group, bool Passes)> cases) =>
        new(model, group, cases.Count(), cases.Count(one => one.Passes));

    /// <summary>The type that all expected entities of the case share.</summary>
    private static string Group(RecognizersCase example)
    {
        var types = example.Expected.Select(entity => entity.Type).Distinct().ToArray();
        return types.Any(NoFigures.Contains) ? Left : types.Length switch { 0 => "nothing", 1 => types[0], _ => "mixed" };
    }

    /// <summary>The English files in the folder and below it, by name.</summary>
    private static Dictionary<string, string> Files(string folder)
    {
        if (!Directory.Exists(folder)) throw new DocumentException(folder, EvaluationMessages.NoSpecifications(folder));
        return Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == English)
            .Order(StringComparer.Ordinal)
            .GroupBy(path => Path.GetFileNameWithoutExtension(path))
            .ToDictionary(group => group.Key, group => group.First());
    }

    private static string Describe(RecognizersCase example) =>
        $"{example.Input} [{example.Date:yyyy-MM-dd}] "
        + string.Join("; ", example.Expected.Select(entity => $"“{entity.Span.Of(example.Input)}” {entity.Type} {Compact(entity.Resolution)}"));

    private static string Compact(JsonElement resolution) => JsonSerializer.Serialize(resolution, Readable);

    private static string Describe(ImmutableArray<Figure> figures, string text) =>
        figures.IsEmpty ? "nothing"
            : string.Join("; ",
                figures.Select(figure =>
                    $"“{figure.Span.Of(text)}” {figure.Kind} {figure.Value}{(figure.Upper is { } upper ? "–" + upper : "")} {figure.Unit} {figure.Resolved}"));
}
