using Attribution.Figures.Pieces;
using Attribution.Language;

namespace Attribution.Figures.Dates;

/// <summary>What a date may lean on: the day of publication, the dates before it, and the tense around it.</summary>
internal sealed class DateContext(AnnotatedDocument document, Line line)
{
    /// <summary>The sentences over which a story of one day may go on without naming it again.</summary>
    private const int FarthestStory = 12;

    public Line Line { get; } = line;

    public DateOnly? Published { get; } = document.Document.Metadata.Date;

    /// <summary>The last date read in the document, from which "two days later" counts.</summary>
    public CalendarPoint? Anchor { get; set; }

    /// <summary>Whether the writer calls the days around that of publication "today" and "yesterday", so that a weekday means another day.</summary>
    public bool SaysToday { get; init; }

    /// <summary>The day that each weekday was last, from Monday; default where it has not been named yet.</summary>
    public DateOnly[] Weekdays { get; init; } = new DateOnly[7];

    /// <summary>The sentence of the last date.</summary>
    public int AnchorSentence { get; set; } = -1;

    /// <summary>Takes the date, which stands in the sentence, as the last one read, where its place on the calendar is known.</summary>
    public void Remember(DateReading date, int sentence)
    {
        if (date.Point is null) return;
        Anchor = date.Last ?? date.Point;
        AnchorSentence = sentence;
    }

    /// <summary>Whether the piece speaks of what has happened or of what is to come.</summary>
    public Direction DirectionAt(int index) => Tense.At(document, Line[index].Start);

    /// <summary>Whether an event that is fixed in advance stands behind the piece: "the Nov. 8 election".</summary>
    public bool NamesEvent(int index) => Tense.NamesEvent(document, Line[index].End);

    /// <summary>The last date of the sentence in which the piece stands.</summary>
    public CalendarPoint? AnchorInSentence(int index) =>
        Anchor is { } anchor && document.SentenceAt(Line[index].Start) == AnchorSentence ? anchor : null;

    /// <summary>
    /// The last date of the sentence in which the piece stands, of the three before it, or of the paragraph; from farther off where it is a
    /// day of the week before publication and the tense still tells of it.
    /// </summary>
    public CalendarPoint? AnchorNear(int index)
    {
        if (Anchor is not { } anchor) return null;
        var sentences = document.SentenceAt(Line[index].Start) - AnchorSentence;
        if (sentences <= 3 || AnchorSentence >= 0 && document.Sentences[AnchorSentence].Span.Start >= Line[0].Start) return anchor;
        return sentences <= FarthestStory && anchor.Grain is Grain.Day or Grain.Minute && Published?.DayNumber - anchor.Start.DayNumber is >= 0 and <= 7
            && DirectionAt(index) == Direction.Past ? anchor : null;
    }

    /// <summary>The point made from the day of publication; null where that is not known.</summary>
    public CalendarPoint? FromPublished(Func<DateOnly, CalendarPoint?> make) => Published is { } day ? make(day) : null;

    /// <summary>
    /// The year of a month or day named without one: that of publication, or the one before or after it where the tense or
    /// the distance says so. Without a tense it is the one in which the date is nearest.
    /// </summary>
    public int? YearOf(int month, int index, int day = 0)
    {
        if (Published is not { } published) return null;
        var ahead = month != published.Month || day == 0 ? month - published.Month : Math.Sign(day - published.Day);
        var direction = DirectionAt(index);
        if (direction == Direction.Past && NamesEvent(day > 0 ? index + 1 : index)) direction = Direction.Unknown;
        var year = direction switch
        {
            Direction.Future => ahead < 0 ? published.Year + 1 : published.Year,
            Direction.Past => ahead > 0 ? published.Year - 1 : published.Year,
            _ => month - published.Month > 8 ? published.Year - 1 : month - published.Month < -8 ? published.Year + 1 : published.Year,
        };
        if (day > 0) year = Nearer(published, year, month, day);
        while (month == 2 && day == 29 && year is > 4 and < 9996 && !DateTime.IsLeapYear(year)) year += direction == Direction.Future ? 1 : -1;
        return year;
    }

    /// <summary>The year in which the day lies near, where the tense would put it most of a year away.</summary>
    private static int Nearer(DateOnly published, int year, int month, int day)
    {
        var distance = DayDates.On(year, month, day)?.Start.DayNumber - published.DayNumber;
        return distance > 300 ? year - 1 : distance < -300 ? year + 1 : year;
    }
}
