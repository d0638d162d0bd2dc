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

    /// <summary>What the dates before have told, which goes on from paragraph to paragraph.</summary>
    public Story Story { get; init; } = new(null);

    /// <summary>The last date read in the document, from which "two days later" counts.</summary>
    public CalendarPoint? Anchor => Story.Anchor;

    /// <summary>Whether the writer calls the days around that of publication "today" and "yesterday", so that a weekday means another day.</summary>
    public bool SaysToday => Story.Quoted?.SaysToday == true;

    /// <summary>The day that each weekday was last, from Monday; default where it has not been named yet.</summary>
    public DateOnly[] Weekdays { get; init; } = new DateOnly[7];

    /// <summary>Takes the date, which begins with the piece, as the last one read, where its place on the calendar is known.</summary>
    public void Remember(DateReading date, int index)
    {
        if (date.Point is null) return;
        Story.Anchor = date.Last ?? date.Point;
        Story.AnchorSentence = SentenceAt(index);
        if (date.Last is null && date.Point is { Grain: Grain.Day or Grain.Minute } day && !IsQuoted(index) && IsNews(day.Start))
            (Story.Day, Story.DaySentence) = (day.Start, Story.AnchorSentence);
    }

    /// <summary>Whether the piece speaks of what has happened or of what is to come.</summary>
    public Direction DirectionAt(int index) => Tense.At(document, Line[index].Start);

    /// <summary>Whether an event that is fixed in advance stands behind the piece: "the Nov. 8 election".</summary>
    public bool NamesEvent(int index) => Tense.NamesEvent(document, Line[index].End);

    /// <summary>The last date of the sentence in which the piece stands.</summary>
    public CalendarPoint? AnchorInSentence(int index) =>
        Anchor is { } anchor && SentenceAt(index) == Story.AnchorSentence ? anchor : null;

    /// <summary>
    /// The last date of the sentence in which the piece stands, of the three before it, or of the paragraph; from farther off where it is a
    /// day of the week before publication and the tense still tells of it.
    /// </summary>
    public CalendarPoint? AnchorNear(int index)
    {
        if (Anchor is not { } anchor) return null;
        var sentences = SentenceAt(index) - Story.AnchorSentence;
        if (sentences <= 3 || Story.AnchorSentence >= 0 && document.Sentences[Story.AnchorSentence].Span.Start >= Line[0].Start) return anchor;
        return sentences <= FarthestStory && anchor.Grain is Grain.Day or Grain.Minute && IsNews(anchor.Start)
            && DirectionAt(index) == Direction.Past ? anchor : null;
    }

    /// <summary>The day of which the story told last, where a date less exact than a day does not stand between; null for none.</summary>
    public CalendarPoint? DayOfStory(int index) =>
        Anchor is { Grain: > Grain.Day } && SentenceAt(index) - Story.AnchorSentence <= 1 || Story.Day is not { } day ? null : CalendarPoint.Day(day);

    /// <summary>
    /// The point made from "today" as the piece means it: the day of publication, but between quotation marks the day of which the story tells.
    /// </summary>
    public CalendarPoint? FromToday(int index, Func<DateOnly, CalendarPoint?> make) =>
        Published is not { } published ? null
        : IsQuoted(index) && Story.Day is { } day && SentenceAt(index) - Story.DaySentence <= FarthestStory ? make(day)
        : make(published);

    /// <summary>Whether the day of publication lies in the stretch.</summary>
    public bool IsAroundPublished(CalendarPoint stretch) => Published is { } day && CalendarPoint.Around(day, stretch.Grain)?.Start == stretch.Start;

    private bool IsQuoted(int index) => Story.Quoted?.Holds(Line[index].Start) == true;

    private int SentenceAt(int index) => document.SentenceAt(Line[index].Start);

    /// <summary>Whether the day is one of the week that ends with publication.</summary>
    private bool IsNews(DateOnly day) => Published?.DayNumber - day.DayNumber is >= 0 and <= 7;

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
