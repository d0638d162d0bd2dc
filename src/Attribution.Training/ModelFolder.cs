namespace Attribution.Training;

/// <summary>Where a layer keeps its model: a folder named for the day it was made, with the model's card.</summary>
internal static class ModelFolder
{
    /// <summary>The newest dated folder of <paramref name="layer"/> below the current directory, the root of a checkout.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Of(string layer) => Dated(Path.Combine("src", "Attribution", layer, "Data"));

    /// <summary>The newest dated folder of the encoder below the current directory, the root of a checkout.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string OfEncoder() => Dated(Path.Combine("src", "Attribution.Encoder", "Data"));

    private static string Dated(string data)
    {
        var dated = Directory.Exists(data) ? Directory.GetDirectories(data, "????-??-??").Max(StringComparer.Ordinal) : null;
        return dated
            ?? throw new DirectoryNotFoundException($"'{data}' holds no folder named for a day. Run this at the root of a checkout, or say --out DIR.");
    }

    /// <summary>
    /// The newest file called <paramref name="fileName"/> in a dated folder of any layer, below the current directory, the root of a
    /// checkout.
    /// </summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static string Find(string fileName)
    {
        var library = Path.Combine("src", "Attribution");
        var found = Directory.Exists(library) ? Directory.GetFiles(library, fileName, SearchOption.AllDirectories) : [];
        return found.Where(path => path.Contains($"{Path.DirectorySeparatorChar}Data{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Max(StringComparer.Ordinal)
            ?? throw new FileNotFoundException($"'{library}' holds no '{fileName}'. Run this at the root of a checkout.");
    }

    /// <summary>The folder of the word lists below the current directory, the root of a checkout.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string WordLists()
    {
        var lists = Path.Combine("src", "Attribution", "Languages", "en");
        return Directory.Exists(lists) ? lists
            : throw new DirectoryNotFoundException($"'{lists}' is not there. Run this at the root of a checkout, or say --out DIR.");
    }
}
