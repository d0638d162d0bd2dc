namespace Attribution.Output;

/// <summary>What keeps files from being written into a folder, before a byte is written.</summary>
internal static class InTheWay
{
    /// <summary>The file that has the name of a folder on the way to <paramref name="path"/>, or that it names itself; null where there is none.</summary>
    public static string? FileOnTheWay(string path)
    {
        for (var place = Path.GetFullPath(path); place is not null; place = Path.GetDirectoryName(place))
        {
            if (Directory.Exists(place)) return null;
            if (File.Exists(place)) return place;
        }
        return null;
    }

    /// <summary>Looks at each place that a run is going to write to.</summary>
    /// <param name="folder">The folder; where there is none, nothing is in the way.</param>
    /// <param name="manifest">What this program wrote there; null where it wrote nothing.</param>
    /// <param name="by">What is going to write.</param>
    /// <param name="overwrite">Whether files of others are replaced as well; folders are not.</param>
    /// <param name="names">The names of the files, relative to the folder.</param>
    /// <exception cref="OutputException">Something is in the way.</exception>
    public static void Check(string folder, OutputManifest? manifest, string by, bool overwrite, IEnumerable<string> names)
    {
        var known = (manifest?.Files ?? []).ToLookup(file => file.Name, StringComparer.Ordinal);
        SortedSet<string> refused = new(StringComparer.Ordinal);
        foreach (var name in names)
        {
            for (var slash = name.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = name.IndexOf('/', slash + 1))
            {
                var parent = Path.Combine(folder, name[..slash]);
                if (File.Exists(parent)) throw OutputException.NoFolder(parent);
                if (IsLink(parent)) refused.Add($"{name[..slash]} (a link)");
            }
            if (Reason(folder, name, known[name], by) is { } reason) refused.Add($"{name} ({reason})");
        }
        if (manifest is null && Reason(folder, OutputManifest.Name, [], by) is { } other) refused.Add($"{OutputManifest.Name} ({other})");
        if (refused.Count > 0 && !overwrite) throw OutputException.Refused(folder, [.. refused]);
    }

    private static string? Reason(string folder, string name, IEnumerable<OutputFile> known, string by)
    {
        var path = Path.Combine(folder, name);
        if (IsLink(path)) return "a link";
        if (Directory.Exists(path)) throw OutputException.FolderInTheWay(path);
        if (!File.Exists(path)) return null;
        var own = known.Where(file => IsAt(file, path)).ToArray();
        if (own.Any(file => file.By == by)) return null;
        if (own.Length > 0) return $"written by '{own[0].By}'";
        return known.Any() ? "changed since it was written" : "not written by this program, or by an older version of it";
    }

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    // What may not be read is not known to be our own.
    private static bool IsAt(OutputFile file, string path)
    {
        var same = false;
        NewFiles.Quietly(() => same = file.IsAt(path));
        return same;
    }
}
