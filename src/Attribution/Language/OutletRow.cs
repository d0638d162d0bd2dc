using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Attribution.Language;

/// <summary>A line of outlets.tsv: a news outlet or agency.</summary>
/// <param name="Key">The id of its actor.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Forms">How texts write it.</param>
/// <param name="WeakForms">How texts write it where only the context tells it from an ordinary word.</param>
/// <param name="Kind">What it is; empty where that is not said.</param>
/// <param name="Country">Where it is, by two letters; empty where that is not said.</param>
internal sealed partial record OutletRow(
    string Key, string Name, ImmutableArray<string> Forms, ImmutableArray<string> WeakForms, string Kind, string Country)
{
    private static readonly string[] Kinds = ["agency", "broadcaster", "imagery", "journal", "magazine", "newspaper", "site"];

    /// <summary>The line with the given cells: key, name, and perhaps forms (the name alone, where none are given), weak forms, kind and country.</summary>
    /// <exception cref="InvalidDataException">A cell is missing or holds what it cannot.</exception>
    public static OutletRow Of(string[] cells)
    {
        if (cells.Length < 2 || cells[1].Length == 0) throw new InvalidDataException("an outlet needs a key and a name, with a tab between");
        if (!Keys().IsMatch(cells[0]))
            throw new InvalidDataException($"'{cells[0]}' is no key; it has small letters, digits and hyphens, such as tarn-courier");
        if (cells.Length > 6)
            throw new InvalidDataException($"there are {cells.Length} cells, and an outlet has no more than key, name, forms, weak forms, kind and country");
        if (Cell(4).Length > 0 && !Kinds.Contains(Cell(4)))
            throw new InvalidDataException($"'{Cell(4)}' is no kind of outlet; it is one of {string.Join(", ", Kinds)}");
        if (Cell(5).Length > 0 && Cell(5) is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])
            throw new InvalidDataException($"'{Cell(5)}' is no country; it has two capitals, such as NO");
        var (forms, weak) = (Split(2), Split(3));
        return new(cells[0], cells[1], forms.IsEmpty && weak.IsEmpty ? [cells[1]] : forms, weak, Cell(4), Cell(5));

        string Cell(int i) => i < cells.Length ? cells[i] : "";

        ImmutableArray<string> Split(int i) => [.. Cell(i).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$")]
    private static partial Regex Keys();
}
