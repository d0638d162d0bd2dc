namespace Attribution.Training.Corpora;

/// <summary>Reads which document of GUM belongs to which split: a Markdown file with a heading per split and a list below.</summary>
internal static class GumSplits
{
    /// <summary>The names of the documents by split.</summary>
    public static Dictionary<string, HashSet<string>> Read(string path)
    {
        var splits = new Dictionary<string, HashSet<string>>();
        HashSet<string>? current = null;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) splits[line[3..].Trim()] = current = [];
            else if (line.TrimStart().StartsWith("* ", StringComparison.Ordinal)) current?.Add(line.Trim()[2..].Trim());
        }
        return splits;
    }
}
