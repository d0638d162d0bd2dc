namespace Attribution.Fuzz.Inputs;

/// <summary>Numbers, ranges, money, measures, shares, dates and times, likely and unlikely ones, in sentences and alone.</summary>
internal static class Amounts
{
    private static readonly Grammar Rules = new(
        ("sentence",
        [
            "40.", "{amount} {noun}.", "{amount}, {amount} and {amount}", "The {@roles} said {amount} {noun} had left {date}.",
            "It {@level-verbs} {amount}, {change} from {amount} {date}.", "{amount} of the {noun}, or {amount}, per {@outlets}.",
            "“{amount},” he said, “{amount} {noun}.”", "{date}, {date}: {amount}", "{amount} {amount} {amount}", "{amount} to {amount} {noun} {date}",
            "{Date} the {@institution-nouns} {@setting-verbs} it at {amount}.", "{amount} in {amount}", "a {number}-{unit}-{word} {noun}",
            "{@numbered-things} {number}", "the {ordinal} {noun}", "{noun} aged {number}", "Lind, {number}, said {amount}.",
            "{@scheduled-events} is {@planned-acts} for {date}", "{number}–{number}",
        ]),
        ("amount",
        [
            "40", "{number}", "{@approximators} {number}", "{number} {@approximators}", "{sign}{number}", "{sign}{number}{scale}",
            "{number} {@currencies}", "{@currencies}{number}", "{@currencies} {number} {scale}", "{number}%", "{number} per cent",
            "{number} percentage points", "{number} {unit}", "{number}{@glued-units}", "{number} to {number}", "{number}-{number} {unit}",
            "between {number} and {number} {unit}", "from {sign}{number} to {sign}{number}{scale}", "{number} in {number}", "{number} out of {number}",
            "{number}/{number}", "{number} {scale}", "{scale}s of {noun}", "{number} times", "{number}-fold", "half a {scale}",
            "{number} and a half {unit}", "{ordinal}", "{@number-words}-{@number-words} {@number-words}", "no {noun}", "-{number} °C", "{number}:{number}",
            "{number} {unit} {number} {unit}", "{number}th", "{number}s",
        ]),
        ("number",
        [
            "40", "1,500", "1.500,00", "1 500", "0", "007", "3.14", ".5", "5.", "1,2,3", "99999999999999999999", "1e400", "1e-400", "1/0", "0/0", "½",
            "3½", "１２", "٣", "1,50", "0x1F", "-3", "−3", "+4", "1.2.3", "123456789012345678901234567890123456789012345678901234567890", "{@number-words}",
            "{@number-words} {@number-words}", "{@number-words}-{@number-words}", "{@number-words} {scale} {@number-words}", "∞", "NaN", "IV", "1_000",
            "1'000", "9007199254740993", "4.9E-324", "1,,5", "a dozen", "a",
        ]),
        ("scale", ["million", "bn", "m", "trillion", "k", "thousand", "hundred", "dozen", "quadrillion", "million million", "billion-dollar", "lakh", "mn"]),
        ("sign", ["$", "€", "£", "US$", "¥", "HK$", "R$", "₹", "$-", "-$", "kr "]),
        ("unit", ["km", "{@units}", "{@units}", "years", "days", "square {@units}", "{@units} per {@units}", "km/h", "°C", "{@units}s", "year-old"]),
        ("noun", ["people", "flats", "of people", "{@roles}s", "votes", "bridges in {@places}", "{@document-nouns}s", "", "{@institution-nouns}"]),
        ("ordinal", ["third", "3rd", "11st", "second", "{@number-words}th", "0th", "first-ever", "last"]),
        ("change", ["up", "down", "{@change-words}", "{@change-words} {amount}"]),
        ("word", ["old", "long", "{@units}"]),
        ("date",
        [
            "on Tuesday", "last {@calendar-words}", "next {@calendar-words}", "this {@calendar-words}", "{@calendar-words} {number}",
            "{number} {@calendar}", "{@calendar} {number}, {year}", "{number} {@calendar} {year}", "in {year}", "in the {year}s",
            "the {ordinal} {@calendar-words} of {year}", "{year}-{two}-{two}", "{two}/{two}/{year}", "{two}.{two}.{year}", "{@holidays}",
            "last {@holidays}", "{@holidays} {year}", "{number} years ago", "in {number} weeks", "{number} {@calendar-words} later", "two centuries ago",
            "a decade earlier", "by the end of {year}", "since {@calendar}", "between {@calendar} and {@calendar} {year}", "{@calendar} {number}–{number}",
            "from {@calendar} {number} to {@calendar} {number}, {year}", "yesterday", "tomorrow", "tonight", "the day before yesterday",
            "the {@calendar-words} before", "Q{number} {year}", "the first quarter of {year}", "in the {number}th century", "{two}:{two}",
            "{two}:{two} p.m. {@calendar}", "noon on {@calendar} {number}", "February 29", "29 February {year}", "31 April", "the late {year}s",
            "the '{two}s", "mid-{year}", "{year}/{two}", "{year}–{two}", "the year {number}", "a year {@calendar}", "week {number}", "the eighties",
        ]),
        ("year", ["2024", "2025", "1999", "0000", "0001", "9999", "10000", "1900", "2100", "20230", "99", "1", "1066", "2020"]),
        ("two", ["05", "12", "31", "30", "29", "00", "13", "1", "60", "24", "99"]));

    /// <summary>A few sentences.</summary>
    public static string Make(Dice dice) => dice.Many(1, 5, () => Rules.Make(dice, "sentence"), dice.Of([" ", " ", "\n\n", ", "]));
}
