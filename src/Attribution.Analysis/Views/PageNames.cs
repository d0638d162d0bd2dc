using System.Collections.Immutable;
using Attribution.Corpus;

namespace Attribution.Views;

/// <summary>Names the files of a report's pages: letters, digits, <c>-</c>, <c>_</c> and <c>.</c> alone, so that they work on every disk and in every link.</summary>
internal static class PageNames
{
    private const int Longest = 80;

    /// <summary>The file of a notebook's page.</summary>
    public static string Notebook(ReportNotebook notebook) => $"{Safe(notebook.Name)}.html";

    /// <summary>The files of the articles' pages, in the order of the corpus; no two alike, whatever their case.</summary>
    public static ImmutableArray<string> Articles(NewsCorpus corpus)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. corpus.Articles.Select(article => $"articles/{Free(Safe(article.Document.Id))}.html")];

        string Free(string name)
        {
            var free = name;
            for (var number = 2; !taken.Add(free); number++) free = $"{name}-{number}";
            return free;
        }
    }

    private static string Safe(string name)
    {
        var safe = string.Concat(name.Take(Longest).Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')).Trim('.');
        return safe.Length == 0 ? "page" : safe;
    }
}
