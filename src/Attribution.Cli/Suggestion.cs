namespace Attribution.Cli;

/// <summary>What a user may have meant.</summary>
internal static class Suggestion
{
    /// <summary>A sentence that names the nearest of <paramref name="known"/>, with a space before it; empty where none is near.</summary>
    public static string For(string given, IEnumerable<string> known) =>
        Nearest(given, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>The one of <paramref name="known"/> that differs least, by no more than a third of its letters; null where there is none.</summary>
    public static string? Nearest(string given, IEnumerable<string> known) => known
        .Select(word => (Word: word, Distance: Distance(given.ToLowerInvariant(), word.ToLowerInvariant())))
        .Where(one => one.Distance <= Math.Max(1, one.Word.TrimStart('-').Length / 3) || IsBeginning(given, one.Word))
        .OrderBy(one => one.Distance).ThenBy(one => one.Word, StringComparer.Ordinal)
        .Select(one => one.Word).FirstOrDefault();

    private static bool IsBeginning(string given, string word) =>
        given.TrimStart('-').Length >= 3 && word.StartsWith(given, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many letters must be put in, left out, replaced or swapped with their neighbour.</summary>
    private static int Distance(string one, string other)
    {
        // A word of the program is short; what is far longer is no slip of the finger.
        if (one.Length > 2 * other.Length + 2) return int.MaxValue;
        var table = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= other.Length; j++) table[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(replaced, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }
        return table[one.Length, other.Length];
    }
}
