using System.Globalization;

namespace Attribution.Charts;

/// <summary>Numbers in sentences.</summary>
internal static class Counting
{
    /// <summary>The number with its thousands grouped.</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 quote", "2 quotes", with the thousands grouped.</summary>
    public static string Number(int count, string one, string? many = null) => $"{Number(count)} {Noun(count, one, many)}";

    /// <summary>"quote" for 1, else "quotes".</summary>
    public static string Noun(int count, string one, string? many = null) => count == 1 ? one : many ?? one + "s";

    /// <summary>"is" for 0 and 1, else "are": "none of 5 is", "1 of 5 is", "2 of 5 are".</summary>
    public static string Is(int count) => count <= 1 ? "is" : "are";

    /// <summary>The verb's form: "rests" for 0 and 1, else "rest".</summary>
    public static string Verb(int count, string many) => count <= 1 ? many + "s" : many;

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}";

    /// <summary>A share in whole percent; above 0 and below 100 where some but not all are meant.</summary>
    public static int Percent(int part, int whole) =>
        part == 0 || whole == 0 ? 0 : part == whole ? 100 : Math.Clamp((int)Math.Round(100.0 * part / whole, MidpointRounding.AwayFromZero), 1, 99);

    /// <summary>A name in a sentence: cut where it is very long.</summary>
    public static string Name(string name) => Labels.Shorten(name, 60);

    /// <summary>"6 of 35 quotes"; "all 35 quotes", "both quotes", "the only quote" where they are all, "none of 35 quotes" where there are none.</summary>
    public static string Of(int part, int whole, string one, string? many = null) => (part, whole) switch
    {
        (1, 1) => $"the only {one}",
        (2, 2) => $"both {Noun(2, one, many)}",
        (0, _) => $"none of {Number(whole, one, many)}",
        _ when part == whole => $"all {Number(whole, one, many)}",
        _ => $"{Number(part)} of {Number(whole, one, many)}",
    };

    /// <summary>The sentence with a capital.</summary>
    public static string Capital(string sentence) => sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
