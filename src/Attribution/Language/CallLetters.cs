namespace Attribution.Language;

/// <summary>The names of American stations: "KQED", "WNYC", "WSET-TV".</summary>
internal static class CallLetters
{
    /// <summary>Whether <paramref name="name"/> has their form.</summary>
    public static bool Are(ReadOnlySpan<char> name)
    {
        var band = name.LastIndexOf('-');
        if (band > 0 && name[(band + 1)..] is not ("TV" or "FM" or "AM" or "DT")) return false;
        var letters = band > 0 ? name[..band] : name;
        if (letters is not (['K' or 'W', _, _, _] or ['K' or 'W', _, _]) || (band < 0 && letters.Length == 3)) return false;
        foreach (var letter in letters)
            if (!char.IsAsciiLetterUpper(letter)) return false;
        return true;
    }
}
