using Attribution.Language;

namespace Attribution.Figures;

/// <summary>What a date may lean on: the day of publication, the dates before it, and the tense around it.</summary>
internal sealed class DateContext(AnnotatedDocument document, Line line)
{
    public Line Line { get; } = line;

    public DateOnly? Published { get; } = document.Document.Metadata.Date;

    /// <summary>The last date read in the document, from which "two days later" counts.</summary>
    public CalendarPoint? Anchor { get; set; }

    /// <summary>The sentence of the last date.</summary>
    public int AnchorSentence { get; set; } = -1;

    /// <summary>Whether the piece speaks of what has happened or of what is to come.</summary>
    public Direction DirectionAt(int index) => Tense.At(document, Line[index].Start);

    /// <summary>The last date of the sentence in which the piece stands.</summary>
    public CalendarPoint? AnchorInSentence(int index) =>
        Anchor is { } anchor && document.SentenceAt(Line[index].Start) == AnchorSentence ? anchor : null;

    /// <summary>The point made from the day of publication; null where that is not known.</summary>
    public CalendarPoint? FromPublished(Func<DateOnly, CalendarPoint> make) => Published is { } day ? make(day) : null;

    /// <summary>The year of a month named without one: the year of publication, the one before where the tense or the distance says so, or the next one.</summary>
    public int? YearOf(int month, int index) => YearOf(month, DirectionAt(index));

    /// <inheritdoc cref="YearOf(int, int)"/>
    public int? YearOf(int month, Direction direction)
    {
        if (Published is not { } day) return null;
        var ahead = month - day.Month;
        return direction switch
        {
            Direction.Future => ahead < 0 ? day.Year + 1 : day.Year,
            Direction.Past => ahead > 0 ? day.Year - 1 : day.Year,
            _ => ahead > 9 ? day.Year - 1 : ahead < -9 ? day.Year + 1 : day.Year,
        };
    }
}
