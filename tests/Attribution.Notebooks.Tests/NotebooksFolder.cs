namespace Attribution.Notebooks.Tests;

/// <summary>The repository's notebooks.</summary>
internal static class NotebooksFolder
{
    /// <summary>File names in reading order.</summary>
    internal static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder(), "*.ipynb").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    /// <summary>The folder of the whole repository.</summary>
    internal static string Repository => Path.GetDirectoryName(Folder())!;

    internal static string PathOf(string name) => Path.Combine(Folder(), name);

    /// <summary>The folder beside the solution, which lies above the test's own output.</summary>
    private static string Folder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
                return Path.Combine(folder.FullName, "notebooks");
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Analysis.sln.");
    }
}
