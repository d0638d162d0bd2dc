namespace Attribution.Cli;

/// <summary>What the program brings along, for where there is no checkout: the files lie beside it, laid out as in the checkout.</summary>
internal static class Brought
{
    private static readonly string Folder = AppContext.BaseDirectory;

    /// <summary>The folder of the notebooks.</summary>
    public static string Notebooks { get; } = Path.Combine(Folder, NotebookFiles.DefaultFolder);

    /// <summary>The folder of the articles that the notebooks read, with their annotation.</summary>
    public static string Articles { get; } = Path.Combine(Folder, ArticleInput.DefaultFolder);

    /// <summary>The pages that the notebooks refer to.</summary>
    public static string Pages { get; } = Path.Combine(Folder, "pages");

    /// <summary>The version of the program, and of the packages that were made with it.</summary>
    public static string Version { get; } = typeof(Brought).Assembly.GetName().Version!.ToString(3);
}
