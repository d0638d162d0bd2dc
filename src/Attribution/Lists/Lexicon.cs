using System.Reflection;

namespace Attribution.Lists;

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
        foreach (var row in Rows(Open(name))) yield return row;
    }

    /// <summary>The rows of the list that <paramref name="list"/> holds, cut at tabs; closes it.</summary>
    public static IEnumerable<string[]> Rows(Stream list)
    {
        using var reader = new StreamReader(list);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
        }
    }

    /// <summary>The bytes of the embedded file called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidOperationException">The library holds no such file.</exception>
    public static UnmanagedMemoryStream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name) as UnmanagedMemoryStream
        ?? throw new InvalidOperationException($"The library was built without its data file '{name}'. Rebuild it from a complete checkout.");

    /// <summary>The bytes of the embedded file called <paramref name="name"/>, where they lie in memory.</summary>
    /// <exception cref="InvalidOperationException">The library holds no such file.</exception>
    public static ReadOnlySpan<byte> Bytes(string name)
    {
        using var file = Open(name);
        return Rest(file);
    }

    /// <summary>The bytes of <paramref name="file"/>, an embedded one, from where it stands to its end. They stay as long as the library is loaded.</summary>
    public static unsafe ReadOnlySpan<byte> Rest(UnmanagedMemoryStream file) => new(file.PositionPointer, (int)(file.Length - file.Position));
}
