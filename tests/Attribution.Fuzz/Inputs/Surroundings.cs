using Attribution.Documents;

namespace Attribution.Fuzz.Inputs;

/// <summary>What stands around a text: its date, at the calendar's ends too, and who published it.</summary>
internal static class Surroundings
{
    private static readonly DateOnly?[] Dates =
    [
        null, null, new(2024, 5, 6), new(2024, 5, 6), new(2024, 2, 29), new(2023, 12, 31), DateOnly.MinValue, DateOnly.MaxValue, new(1, 1, 8),
            new(9999, 12, 25), new(1900, 3, 1), new(2000, 1, 1),
    ];

    /// <summary>A date, mostly an ordinary one or none.</summary>
    public static DateOnly? Date(Dice dice) => dice.Of(Dates);

    /// <summary>Metadata with parts missing, and with some that no one would write.</summary>
    public static DocumentMetadata Metadata(Dice dice) => new(
        Date(dice),
        dice.Chance(30) ? Attributions.Sentence(dice) : null,
        dice.Below(4) switch { 0 => dice.Of(Lexicons.Of("outlets")), 1 => dice.Of(["The Tarn Courier", "", ";", "a;b", "\uD800", "=1+1", "<b>"]), _ => null },
        dice.Chance(20) ? $"{dice.Of(Lexicons.Of("given-names"))} {dice.Of(Lexicons.Of("outlets"))}" : null,
        dice.Chance(10) ? dice.Of(["http://example.org/a?b=c&d", "javascript:alert(1)", "\"", ""]) : null,
        dice.Chance(10) ? "invented\nfor practice" : null);
}
