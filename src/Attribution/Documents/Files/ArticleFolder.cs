using System.Collections.Immutable;
using Attribution.Documents.Formats;

namespace Attribution.Documents.Files;

/// <summary>What lies directly in a folder.</summary>
/// <param name="Articles">The files that are read as articles, in ordinal order.</param>
/// <param name="LeftOut">How many of the others are nothing that the program knows.</param>
internal readonly record struct ArticleFolder(ImmutableArray<string> Articles, LeftOut LeftOut)
{
    /// <summary>Files that belong to a folder of articles and are none.</summary>
    internal static readonly string[] Companions = [MetadataTable.FileName, "aliases.csv", "corrections.csv"];

    /// <summary>
    /// Looks into the folder at <paramref name="path"/>, and into those in it where <see cref="ReadingOptions.Recursive"/> says so; that it
    /// cannot be read, or holds no article, is added to <paramref name="problems"/>.
    /// </summary>
    public static ArticleFolder Read(string path, List<DocumentException> problems)
    {
        List<string> articles = [];
        var leftOut = LeftOut.Nothing;
        var before = problems.Count;
        Stack<string> folders = new([path]);
        while (folders.TryPop(out var folder))
        {
            try
            {
                var files = Directory.GetFiles(folder);
                var names = files.Where(HasEnding).Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);
                var texts = files.Where(IsNamer).Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);
                bool IsArticle(string file) => HasEnding(file) && !IsReadMe(file) && !IsCompanion(file, texts);
                articles.AddRange(files.Where(IsArticle).Order(StringComparer.Ordinal));
                string[] others = [.. files.Where(file => !IsArticle(file) && !IsHidden(file) && !IsReadMe(file) && !IsCompanion(file, texts))];
                string[] inside = [.. Directory.GetDirectories(folder).Where(other => !IsHidden(other) && !IsPartOfAPage(other, names))];
                var isRead = ReadingOptions.Current.Recursive;
                leftOut += new LeftOut(others.Length, isRead ? 0 : inside.Length, 0)
                {
                    Kinds = LeftOut.KindsOf(others.Select(file => Path.GetExtension(file).ToLowerInvariant())),
                };

                // A link may lead back to a folder around it.
                if (!isRead) continue;
                foreach (var other in inside.Where(other =>
                    new DirectoryInfo(other).LinkTarget is null).OrderDescending(StringComparer.Ordinal)) folders.Push(other);
            }
            catch (UnauthorizedAccessException error)
            {
                problems.Add(new(folder, DocumentMessages.FolderNotPermitted(folder), error));
            }
            catch (IOException error)
            {
                problems.Add(new(folder, DocumentMessages.FolderUnreadable(folder, error.Message), error));
            }
        }
        if (articles.Count == 0 && problems.Count == before) problems.Add(new(path, DocumentMessages.NoArticles(path, leftOut.Folders)));
        return new([.. articles], leftOut);
    }

    /// <summary>Whether a browser made the folder for the pictures of a page that it saved: <c>mill_files</c> beside <c>mill.html</c>.</summary>
    private static bool IsPartOfAPage(string folder, HashSet<string?> names) =>
        Path.GetFileName(folder) is var name && name.EndsWith("_files", StringComparison.Ordinal) && names.Contains(name[..^"_files".Length]);

    /// <summary>Whether a file called <paramref name="path"/> is read as an article where it lies among others in a folder or an archive.</summary>
    public static bool IsOffered(string path) => HasEnding(path) && !IsReadMe(path) && !Path.GetFileName(path).StartsWith("._", StringComparison.Ordinal)
        && !Companions.Contains(Path.GetFileName(path), StringComparer.OrdinalIgnoreCase);

    private static bool HasEnding(string path) => DocumentFormats.Endings.Contains(Path.GetExtension(path).ToLowerInvariant());

    /// <summary>Whether an annotation may have the file's name: it is plain text or Markdown.</summary>
    private static bool IsNamer(string path) => !IsReadMe(path)
        && DocumentFormats.Texts.Any(format => format.Endings.Contains(Path.GetExtension(path).ToLowerInvariant()));

    private static bool IsJson(string path) => Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase);

    private static bool IsReadMe(string path) => Path.GetFileNameWithoutExtension(path).Equals("readme", StringComparison.OrdinalIgnoreCase);

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');

    /// <summary>Whether the file tells of the articles: a table of metadata, or an article's annotation, which has its name.</summary>
    private static bool IsCompanion(string path, HashSet<string?> articles) =>
        Companions.Contains(Path.GetFileName(path), StringComparer.OrdinalIgnoreCase)
        || (IsJson(path) && articles.Contains(Path.GetFileNameWithoutExtension(path)));
}
