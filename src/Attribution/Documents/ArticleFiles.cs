using System.Collections.Immutable;

namespace Attribution.Documents;

/// <summary>A file that is to be read as an article, and the id of its document.</summary>
/// <param name="Path">The file as found below the input.</param>
/// <param name="Id">The id of its document.</param>
internal readonly record struct ArticleFile(string Path, string Id);

/// <summary>
/// Which files to read: a folder stands for the articles directly in it (.txt, .md and .markdown, but no README), in
/// ordinal order; a file stands for itself. A file that is named twice is read once.
/// </summary>
/// <param name="Files">The files, in the order of the inputs.</param>
/// <param name="Problems">The inputs that stand for no file.</param>
internal sealed record ArticleFiles(ImmutableArray<ArticleFile> Files, ImmutableArray<DocumentException> Problems)
{
    /// <summary>
    /// Finds the files that <paramref name="inputs"/> stand for. An id is the file name without extension; files that would
    /// share it have their path below their common folder, with <c>/</c>, and their extension where that is not enough.
    /// </summary>
    public static ArticleFiles Find(IEnumerable<string> inputs)
    {
        List<string> paths = [];
        List<DocumentException> problems = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            if (Directory.Exists(input))
            {
                var found = InFolder(input, problems);
                paths.AddRange(found.Where(path => seen.Add(Path.GetFullPath(path))));
            }
            else if (!File.Exists(input))
            {
                problems.Add(new(input, DocumentMessages.Missing(input)));
            }
            else if (seen.Add(Path.GetFullPath(input)))
            {
                paths.Add(input);
            }
        }
        return new([.. paths.Zip(Ids(paths), (path, id) => new ArticleFile(path, id))], [.. problems]);
    }

    private static List<string> InFolder(string folder, List<DocumentException> problems)
    {
        List<string> found = [];
        try
        {
            found.AddRange(Directory.EnumerateFiles(folder).Where(IsArticle));
            found.Sort(StringComparer.Ordinal);
            if (found.Count == 0) problems.Add(new(folder, DocumentMessages.NoArticles(folder)));
        }
        catch (UnauthorizedAccessException error)
        {
            problems.Add(new(folder, DocumentMessages.NotPermitted(folder), error));
        }
        catch (IOException error)
        {
            problems.Add(new(folder, DocumentMessages.Unreadable(folder, error.Message), error));
        }
        return found;
    }

    private static bool IsArticle(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".md" or ".markdown"
        && !Path.GetFileNameWithoutExtension(path).Equals("readme", StringComparison.OrdinalIgnoreCase);

    private static string[] Ids(List<string> paths)
    {
        var full = paths.ConvertAll(path => Path.GetFullPath(path).Replace('\\', '/'));
        var folder = CommonFolder(full);
        var ids = full.ConvertAll(Path.GetFileNameWithoutExtension).ToArray();
        var shared = Shared(ids!);
        for (var i = 0; i < ids.Length; i++)
        {
            if (shared.Contains(ids[i]!)) ids[i] = Path.ChangeExtension(full[i][folder..], null);
        }
        shared = Shared(ids!);
        for (var i = 0; i < ids.Length; i++)
        {
            if (shared.Contains(ids[i]!)) ids[i] = full[i][folder..];
        }
        return ids!;
    }

    private static HashSet<string> Shared(string[] ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>The length of the longest path that ends with <c>/</c> and begins every one of <paramref name="paths"/>.</summary>
    private static int CommonFolder(List<string> paths)
    {
        if (paths.Count == 0) return 0;
        var common = paths[0].LastIndexOf('/') + 1;
        foreach (var path in paths)
        {
            while (!path.AsSpan().StartsWith(paths[0].AsSpan(0, common), StringComparison.Ordinal))
                common = paths[0].LastIndexOf('/', common - 2) + 1;
        }
        return common;
    }
}
