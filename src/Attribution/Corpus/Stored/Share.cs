using System.Globalization;
using System.Text;

namespace Attribution.Corpus.Stored;

/// <summary>One of several shares of the articles, such as the third of sixty-four. Whose share a document is follows from its id alone.</summary>
/// <param name="Number">Which, counted from 1.</param>
/// <param name="Of">How many there are.</param>
internal sealed record Share(int Number, int Of)
{
    /// <summary>Everything.</summary>
    public static Share Whole { get; } = new(1, 1);

    /// <summary>More shares than this are told to nobody's profit.</summary>
    private const int Most = 1_000_000;

    /// <summary>Reads what a person writes, <c>3/64</c>; null where that is none.</summary>
    public static Share? Parse(string? text) =>
        text?.Split('/') is [var number, var of] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var share)
            && int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var all) && share >= 1 && share <= all && all <= Most
            ? new(share, all) : null;

    /// <summary>Whether the document with the id <paramref name="id"/> is in it.</summary>
    public bool Holds(string id) => Of == 1 || Hash(id) % (ulong)Of == (ulong)(Number - 1);

    /// <summary>With what the names of its files begin: <c>shard-03-of-64</c>.</summary>
    public string Name
    {
        get
        {
            var all = Of.ToString(CultureInfo.InvariantCulture);
            return $"shard-{Number.ToString(CultureInfo.InvariantCulture).PadLeft(all.Length, '0')}-of-{all}";
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    // Fowler, Noll and Vo's, mixed once more so that ids which differ in their last digit part.
    private static ulong Hash(string id)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var b in Encoding.UTF8.GetBytes(id)) hash = (hash ^ b) * 1_099_511_628_211UL;
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        return hash ^ (hash >> 33);
    }
}
