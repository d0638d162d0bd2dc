using System.Collections.Immutable;

namespace Attribution.Documents.Files;

/// <summary>A file that is to be read as an article, and the id of its document.</summary>
/// <param name="Path">The file as found below the input.</param>
/// <param name="Id">The id of its document.</param>
internal readonly record struct ArticleFile(string Path, string Id);

/// <summary>
/// Which files to read: a folder stands for the articles directly in it (files with the endings of <see cref="Formats.DocumentFormats.Endings"/>, but
/// no README), in ordinal order; a file stands for itself. A file that is named twice is read once.
/// </summary>
/// <param name="Files">The files, in the order of the inputs.</param>
/// <param name="Folders">The inputs that are folders.</param>
/// <param name="LeftOut">How much of these folders is not read.</param>
/// <param name="Problems">The inputs that stand for no file.</param>
internal sealed record ArticleFiles(
    ImmutableArray<ArticleFile> Files, ImmutableArray<string> Folders, LeftOut LeftOut, ImmutableArray<DocumentException> Problems)
{
    /// <summary>Finds the files that <paramref name="inputs"/> stand for; their ids are those of <see cref="DocumentIds"/>.</summary>
    public static ArticleFiles Find(IEnumerable<string> inputs)
    {
        List<string> paths = [], folders = [];
        List<DocumentException> problems = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        var leftOut = LeftOut.Nothing;
        foreach (var input in inputs)
        {
            if (Directory.Exists(input))
            {
                if (!seen.Add(Path.TrimEndingDirectorySeparator(Path.GetFullPath(input)))) continue;
                var folder = ArticleFolder.Read(input, problems);
                folders.Add(input);
                leftOut += folder.LeftOut;
                paths.AddRange(folder.Articles.Where(path => seen.Add(Path.GetFullPath(path))));
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
        var ids = DocumentIds.Of(paths.ConvertAll(Path.GetFullPath));
        return new([.. paths.Zip(ids, (path, id) => new ArticleFile(path, id))], [.. folders], leftOut, [.. problems]);
    }
}
