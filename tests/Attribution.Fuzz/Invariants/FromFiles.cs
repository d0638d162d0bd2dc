using System.Collections.Immutable;
using System.Text;
using Attribution.Corpus;

namespace Attribution.Fuzz.Invariants;

/// <summary>The same articles as files.</summary>
internal static class FromFiles
{
    private const int Every = 50;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ImmutableArray<Invariant> All { get; } =
    [
        new("files are read or refused",
            "A file gives an article with the text as it stands in the file, or a problem that names the file; no file is too much for the program.",
                ReadOrRefused, Every),
    ];

    private static IEnumerable<string> ReadOrRefused(Subject subject)
    {
        var folder = Directory.CreateTempSubdirectory("attribution-fuzz-").FullName;
        try
        {
            var texts = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (number, document) in subject.Input.Documents.Index())
            {
                if (!HasWholeCharacters(document.Text)) continue;
                var path = Path.Combine(folder, $"{number}{(document.Markdown ? ".md" : ".txt")}");
                File.WriteAllText(path, texts[path] = document.Text, Utf8);
            }
            if (texts.Count == 0) yield break;
            var corpus = new NewsAnalyzer(new() { Threads = 2 }).Read([folder]);
            foreach (var (path, text) in texts)
            {
                var article = corpus.Articles.FirstOrDefault(article => article.Document.Path == path);
                var problem = corpus.Problems.FirstOrDefault(problem => problem.Path == path);
                if ((article is null) == (problem is null))
                    yield return $"{Path.GetFileName(path)}: {(article is null ? "neither article nor problem" : "article and problem")}";
                if (article is not null && article.Text != Decoded(text)) yield return $"{Path.GetFileName(path)}: the text is another one";
                if (problem is not null
                    && (!problem.Message.Contains(path, StringComparison.Ordinal)
                        || problem.Message.Contains("fault of the program", StringComparison.Ordinal)))
                    yield return problem.Message;
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // A byte order mark at the very beginning is none of the text's characters.
    private static string Decoded(string text) => text.StartsWith('\uFEFF') ? text[1..] : text;

    private static bool HasWholeCharacters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }
        return true;
    }
}
