using System.Collections.Immutable;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Evaluation.Polnear;

/// <summary>An article of PolNeAR with its annotation.</summary>
/// <param name="Document">Its name.</param>
/// <param name="TextPath">The file with its text.</param>
/// <param name="Text">The text.</param>
/// <param name="Sentences">CoreNLP's tokens by sentence; none where the compartment has none of it.</param>
/// <param name="Annotators">What each annotator marked, in the order of their names; at least one.</param>
internal sealed record PolnearArticle(
    string Document, string TextPath, string Text, IReadOnlyList<ImmutableArray<TextSpan>> Sentences, ImmutableArray<BratFile> Annotators);

/// <summary>The articles of a compartment, ordered by name, and what could not be read.</summary>
internal sealed record PolnearFolder(ImmutableArray<PolnearArticle> Articles, ImmutableArray<ReadProblem> Problems)
{
    private const int AnnotatorLength = 4;

    /// <summary>The frame that it is compared with, and the columns that it must have.</summary>
    public static readonly ImmutableDictionary<string, string[]> Columns =
        ImmutableDictionary<string, string[]>.Empty.Add("quotes", FoundQuote.Columns);

    /// <summary>Reads the compartment in <paramref name="folder"/>.</summary>
    /// <exception cref="DocumentException">A part of it is missing, or its tokens cannot be read.</exception>
    public static PolnearFolder Open(string folder, EvaluationOptions options)
    {
        string[] parts = ["text", "attributions", "corenlp.tsv.gz"];
        if (Array.Find(parts, part => !Path.Exists(Path.Combine(folder, part))) is { } missing)
            throw new DocumentException(folder, EvaluationMessages.NotPolnear(folder, missing));
        var tokens = CoreNlpTokens.Read(Path.Combine(folder, "corenlp.tsv.gz"));
        var annotations = Directory.GetFiles(Path.Combine(folder, "attributions"), "*.ann")
            .Order(StringComparer.Ordinal).ToLookup(Article, StringComparer.Ordinal);
        var articles = ImmutableArray.CreateBuilder<PolnearArticle>();
        var problems = ImmutableArray.CreateBuilder<ReadProblem>();
        foreach (var path in Directory.GetFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (!options.Takes(name)) continue;
            try
            {
                if (!annotations.Contains(name)) throw new DocumentException(path, EvaluationMessages.NotAnnotatedArticle(path, $"{name}_XXXX.ann"));
                var text = DocumentReader.Read(path).Text;
                articles.Add(new(name, path, text, Sentences(tokens, name, text, path),
                    [.. annotations[name].Select(file => BratFile.Read(file, text.Length))]));
            }
            catch (DocumentException error)
            {
                problems.Add(new(error.Path, error.Message));
            }
        }
        return new(articles.DrainToImmutable(), problems.DrainToImmutable());
    }

    private static List<ImmutableArray<TextSpan>> Sentences(Dictionary<string, List<ImmutableArray<TextSpan>>> tokens, string name, string text, string path)
    {
        var sentences = tokens.GetValueOrDefault(name) ?? [];
        var end = 0;
        foreach (var token in sentences.SelectMany(sentence => sentence))
        {
            if (token.Start < end || token.End < token.Start || token.End > text.Length)
                throw new DocumentException(path, EvaluationMessages.BadSpan(path, "a token of corenlp.tsv.gz", token.Start, token.End, text.Length));
            end = token.Start;
        }
        return sentences;
    }

    /// <summary>The article that an annotator's file belongs to: <c>NAME_1a2b.ann</c>.</summary>
    private static string Article(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var cut = name.Length - AnnotatorLength - 1;
        return cut > 0 && name[cut] == '_' ? name[..cut] : "";
    }
}
