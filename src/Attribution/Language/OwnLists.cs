using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Documents.Files;
using Attribution.Documents.Formats;

namespace Attribution.Language;

/// <summary>A folder of word lists of a user's own. Each mistake in it is told with its file and line.</summary>
internal sealed class OwnLists
{
    private static readonly string[] Names = ["cues.tsv", "outlets.tsv", "roles.tsv"];

    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);

    private OwnLists()
    {
    }

    /// <summary>Looks into <paramref name="folder"/>.</summary>
    /// <exception cref="DocumentException">It is missing, or holds none of the lists or a file that is none; a README and hidden files do
    /// not matter.</exception>
    public static OwnLists Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DocumentException(folder,
                File.Exists(folder) ? $"{folder}: this is a file, not a folder of word lists. Name the folder that it lies in."
                    : DocumentMessages.Missing(folder));
        var lists = new OwnLists();
        foreach (var path in Files(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (name.StartsWith('.') || Path.GetFileNameWithoutExtension(name).Equals("readme", StringComparison.OrdinalIgnoreCase)) continue;
            if (!Names.Contains(name))
                throw new DocumentException(path,
                    $"{path}: there is no list of this name. The lists to which words can be added are {Named}; call it so, or take it out of the folder.");
            lists.paths.Add(name, path);
        }
        return lists.paths.Count > 0 ? lists
            : throw new DocumentException(folder, $"{folder}: the folder holds no list of words. Put {Named} into it, or one of them.");
    }

    /// <summary>The lines of the list called <paramref name="name"/>, which may be missing; comments and blank lines are none.</summary>
    /// <param name="name">The list.</param>
    /// <param name="read">Makes a row of a line's cells; what is wrong with them it throws as <see cref="InvalidDataException"/>.</param>
    /// <param name="key">What no two rows share.</param>
    /// <exception cref="DocumentException">The list is no text, or a line is wrong.</exception>
    public ImmutableArray<T> Rows<T>(string name, Func<string[], T> read, Func<T, string> key)
    {
        if (!paths.TryGetValue(name, out var path)) return [];
        var rows = ImmutableArray.CreateBuilder<T>();
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        var number = 0;
        foreach (var line in Text(path).AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line[0] == '#') continue;
            try
            {
                var row = read(line.ToString().Split('\t', StringSplitOptions.TrimEntries));
                if (!keys.Add(key(row))) throw new InvalidDataException($"there is a line for '{key(row)}' above; keep one of them");
                rows.Add(row);
            }
            catch (InvalidDataException error)
            {
                throw new DocumentException(path, $"{path}, line {number}: {error.Message.TrimEnd('.')}.", error);
            }
        }
        return rows.ToImmutable();
    }

    /// <summary>All lists as they stand, each behind its path: equal where nothing was changed.</summary>
    /// <exception cref="DocumentException">A list is no text.</exception>
    public string Contents => string.Concat(paths.Values.Order(StringComparer.Ordinal).Select(path => $"{Path.GetFullPath(path)}\n{Text(path)}\n"));

    private static string Text(string path) => TextDecoder.Decode(FileBytes.Read(path), out var binary)
        ?? throw new DocumentException(path, $"{path}: the file is {binary}, not a list of words. Save the list as text, with tabs between its cells.");

    private static string Named => DocumentFormats.Or(Names);

    private static string[] Files(string folder)
    {
        try
        {
            return Directory.GetFileSystemEntries(folder);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new DocumentException(folder, DocumentMessages.NotPermitted(folder), error);
        }
        catch (IOException error)
        {
            throw new DocumentException(folder, DocumentMessages.Unreadable(folder, error.Message), error);
        }
    }
}
