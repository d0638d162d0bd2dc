using System.Collections.Immutable;
using Attribution.Corpus;
using Attribution.Corpus.Corrections;
using Attribution.Documents;

namespace Attribution.Evaluation.Gold;

/// <summary>The annotated articles that are to be scored, ordered by path, and what could not be read.</summary>
internal sealed record GoldFolders(ImmutableArray<GoldArticle> Articles, ImmutableArray<ReadProblem> Problems)
{
    /// <summary>Reads the annotations at <paramref name="paths"/>: JSON files, or folders that hold them directly.</summary>
    public static GoldFolders Read(IEnumerable<string> paths, EvaluationOptions options)
    {
        var problems = new List<ReadProblem>();
        var articles = new Dictionary<string, GoldArticle>(StringComparer.Ordinal);
        foreach (var path in Files(paths, problems))
        {
            try
            {
                var article = GoldFile.Read(path);
                var document = article.Annotation.Document;
                if (options.Takes(document) && !articles.TryAdd(document, article))
                    problems.Add(new(path, EvaluationMessages.AnnotatedTwice(path, document, articles[document].Path)));
            }
            catch (DocumentException error)
            {
                problems.Add(new(path, error.Message));
            }
        }
        foreach (var missing in options.Only.Where(document => !articles.ContainsKey(document)))
            problems.Add(new(missing, EvaluationMessages.NotAnnotated(missing)));
        return new([.. articles.Values.OrderBy(article => article.Path, StringComparer.Ordinal)], [.. problems]);
    }

    /// <summary>The JSON files at <paramref name="paths"/>, files or folders, each once and in the order of their names; what is none is a problem.</summary>
    public static List<string> Files(IEnumerable<string> paths, List<ReadProblem> problems, SearchOption depth = SearchOption.TopDirectoryOnly)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (File.Exists(path))
            {
                files.Add(path);
                continue;
            }
            // What the program notes of the files that it wrote is no annotation.
            string[] inside = Directory.Exists(path)
                ? [.. Directory.GetFiles(path, "*.json", depth).Where(file => !Path.GetFileName(file).StartsWith('.'))] : [];
            if (inside.Length == 0 && File.Exists(Path.Combine(path, CorrectionTable.FileName))) continue;
            if (inside.Length == 0) problems.Add(new(path, Directory.Exists(path) ? EvaluationMessages.NoAnnotation(path) : DocumentMessages.Missing(path)));
            files.AddRange(inside.Order(StringComparer.Ordinal));
        }
        return [.. files.DistinctBy(Path.GetFullPath)];
    }
}
