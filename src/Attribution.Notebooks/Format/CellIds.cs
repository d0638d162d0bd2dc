using System.Globalization;

namespace Attribution.Notebooks.Format;

/// <summary>
/// Gives every cell of a notebook an id of its own, as nbformat 4.5 asks: its own where it is valid and new, otherwise
/// one made from its place, so that two readings of one file agree.
/// </summary>
internal sealed class CellIds
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private int place;

    internal string Take(string? own)
    {
        place++;
        if (own is not null && IsValid(own) && taken.Add(own))
            return own;
        string made = string.Create(CultureInfo.InvariantCulture, $"cell-{place}");
        for (int i = 2; !taken.Add(made); i++)
            made = string.Create(CultureInfo.InvariantCulture, $"cell-{place}-{i}");
        return made;
    }

    internal static bool IsValid(string id) =>
        id.Length is >= 1 and <= 64 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
