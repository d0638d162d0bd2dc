namespace Attribution.Documents.Files;

/// <summary>
/// Names documents after their files, each differently. An id is the file name without extension; where files share it,
/// their path below the folder that they have in common, with <c>/</c>; where that is shared, too, the extension as well.
/// </summary>
internal static class DocumentIds
{
    private const int WithExtension = 2;

    /// <summary>The file name at <paramref name="path"/> without extension; the whole of it where nothing stands before the period.</summary>
    public static string Of(string path) =>
        Path.GetFileNameWithoutExtension(path) is var name && string.IsNullOrWhiteSpace(name) ? Path.GetFileName(path) : name;

    /// <summary>
    /// The ids of the files at <paramref name="paths"/>, which are full and all different, in their order. Each depends on
    /// which files there are, and on nothing else.
    /// </summary>
    public static string[] Of(IReadOnlyList<string> paths)
    {
        var forms = new string[paths.Count][];
        foreach (var namesakes in Enumerable.Range(0, paths.Count).GroupBy(index => Of(paths[index]), StringComparer.Ordinal))
        {
            var folder = CommonFolder([.. namesakes.Select(index => paths[index])]);
            foreach (var index in namesakes) forms[index] = Forms(namesakes.Key, paths[index][folder..]);
        }

        // Of those that share an id all take their next form, until none do: whole paths differ.
        var chosen = new int[paths.Count];
        string Id(int index) => forms[index][chosen[index]];
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var sharing in Enumerable.Range(0, paths.Count).GroupBy(Id, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).ToList())
            {
                foreach (var index in sharing.Where(index => chosen[index] < WithExtension))
                {
                    chosen[index]++;
                    changed = true;
                }
            }
        }
        return [.. Enumerable.Range(0, paths.Count).Select(Id)];
    }

    private static string[] Forms(string name, string path)
    {
        path = Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
        return [name, path[..(path.LastIndexOf('/') + 1)] + name, path];
    }

    /// <summary>The length of the longest path that ends with a separator and begins every one of <paramref name="paths"/>.</summary>
    private static int CommonFolder(string[] paths)
    {
        var common = paths[0].LastIndexOf(Path.DirectorySeparatorChar) + 1;
        foreach (var path in paths)
        {
            while (!path.AsSpan().StartsWith(paths[0].AsSpan(0, common), StringComparison.Ordinal))
                common = paths[0].LastIndexOf(Path.DirectorySeparatorChar, common - 2) + 1;
        }
        return common;
    }
}
