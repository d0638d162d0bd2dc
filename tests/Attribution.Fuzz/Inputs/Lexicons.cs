using System.Collections.Concurrent;

namespace Attribution.Fuzz.Inputs;

/// <summary>The words of the library's own lexicons, as they stand in its tables.</summary>
internal static class Lexicons
{
    // Tables whose first column is a key; the names and forms stand behind it.
    private static readonly HashSet<string> Keyed = new(StringComparer.Ordinal) { "bodies", "countries", "outlets", "platforms", "seats" };

    private static readonly ConcurrentDictionary<string, string[]> Read = new(StringComparer.Ordinal);

    private static readonly Lazy<string[]> Names = new(() =>
        [.. typeof(News).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".tsv", StringComparison.Ordinal)).Select(name => name[..^4])
            .Order(StringComparer.Ordinal)]);

    /// <summary>The names of all lexicons.</summary>
    public static IReadOnlyList<string> All => Names.Value;

    /// <summary>The words and phrases of the lexicon called <paramref name="name"/>.</summary>
    public static IReadOnlyList<string> Of(string name) => Read.GetOrAdd(name, Load);

    private static string[] Load(string name)
    {
        using var stream = typeof(News).Assembly.GetManifestResourceStream($"{name}.tsv")
            ?? throw new ArgumentException($"The library has no lexicon '{name}'. It has {string.Join(", ", Names.Value)}.", nameof(name));
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#')
            .SelectMany(line => Forms(line.Split('\t'), Keyed.Contains(name))).Where(form => form.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Forms(string[] cells, bool keyed) => keyed ? cells.Skip(1).Take(3).SelectMany(cell => cell.Split(';')) : cells.Take(1);
}
