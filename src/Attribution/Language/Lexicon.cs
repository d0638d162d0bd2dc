using System.Reflection;

namespace Attribution.Language;

/// <summary>
/// Reads the library's word lists: tab-separated files, embedded, that stand in one folder of the language
/// (<c>Languages/en</c>). A line that starts with <c>#</c> is a comment; an empty cell means that nothing is known.
/// </summary>
internal static class Lexicon
{
    /// <summary>The rows of the list called <paramref name="name"/> (such as <c>outlets.tsv</c>), cut at tabs.</summary>
    /// <exception cref="InvalidOperationException">The library holds no such list.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = Open(name);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
        }
    }

    /// <summary>The bytes of the embedded file called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidOperationException">The library holds no such file.</exception>
    public static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The library was built without its data file '{name}'. Rebuild it from a complete checkout.");
}
