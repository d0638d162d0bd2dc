namespace Attribution.Figures.Pieces;

/// <summary>What a piece of text is made of.</summary>
internal enum PieceKind : byte
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits with the separators that belong to them.</summary>
    Digits,

    /// <summary>A vulgar fraction in one character, such as ½.</summary>
    Fraction,

    /// <summary>Any other character.</summary>
    Mark,
}

/// <summary>What a word can mean in a figure; one word may mean several things ("second", "quarter", "May").</summary>
[Flags]
internal enum Meaning
{
    None = 0,
    Cardinal = 1,
    Scale = 2,
    PluralScale = 4,
    Ordinal = 8,
    FractionNoun = 16,
    Month = 32,
    Weekday = 64,
    Season = 128,
    DayPart = 256,
    TimeUnit = 512,
    Approximator = 1024,
    Opener = 2048,
    ShortForm = 4096,
    Fold = 8192,
    Holiday = 16384,
    Name = 32768,
    Period = 65536,
    PluralWeekday = 131072,
    Decade = 262144,
}

/// <summary>A run of letters, a number in digits, or a mark: finer than a token, so that "US$40bn" and "18-year-old" come apart.</summary>
/// <param name="Start">Its first character in the document's text.</param>
/// <param name="End">The character behind it.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Spaced">Whether white space or the line's start stands before it.</param>
/// <param name="Meaning">What a word can mean in a figure.</param>
/// <param name="Value">The number that digits, a fraction or a number word stand for; NaN where digits are no number.</param>
/// <param name="Calendar">The number of a month, weekday, season or unit of the calendar.</param>
internal readonly record struct Piece(int Start, int End, PieceKind Kind, bool Spaced, Meaning Meaning, double Value, int Calendar)
{
    public int Length => End - Start;

    public bool Has(Meaning meaning) => (Meaning & meaning) != 0;
}
