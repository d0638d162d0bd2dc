using Attribution.Documents;
using Attribution.Figures;
using Attribution.Language;

namespace Attribution.Tests.Figures.Dates;

/// <summary>The calendar reaches from 0001-01-01 to 9999-12-31: no phrase breaks at its ends, and none names a day beyond them.</summary>
public sealed class CalendarEndTests
{
    private static readonly DateOnly[] Ends =
    [
        DateOnly.MinValue, new(1, 1, 2), new(1, 1, 7), new(1, 2, 28), new(1, 12, 31), new(2, 1, 1), new(10, 6, 1), new(99, 12, 31), new(4, 2, 29),
        DateOnly.MaxValue, new(9999, 12, 30), new(9999, 12, 25), new(9999, 11, 1), new(9999, 1, 1), new(9998, 12, 31),
        new(9998, 1, 1), new(9996, 2, 29), new(9900, 1, 1),
    ];

    private static readonly string[] Openers = ["last", "this", "next", "the last", "the next", "the past", "the following",
        "the previous", "that same", "the coming", "past", "previous", "coming"];

    private static readonly string[] Nouns =
    [
        "day", "week", "weekend", "month", "quarter", "year", "decade", "century", "morning", "night", "Monday", "Thursday",
        "Sunday", "January", "March", "December", "winter", "spring", "summer", "autumn",
        "Christmas", "Easter", "Thanksgiving", "Labor Day", "New Year's Eve", "fiscal year",
    ];

    private static readonly string[] Lengths = ["a day", "two days", "40 weeks", "three months", "a quarter", "two quarters",
        "a year", "10 years", "a decade", "two centuries", "9,999 years", "10000 centuries"];

    private static readonly string[] Alone =
    [
        "today", "tonight", "tomorrow", "yesterday", "the day before yesterday", "the day after tomorrow", "tomorrow night",
        "on Friday", "on Saturday", "Friday the 31st", "Monday 1", "on the 1st", "on the 31st",
        "February 29", "29 February", "on Jan. 1", "on Dec. 31", "December", "in January", "the 31st of next month",
        "the 1st of last month", "over the weekend", "the end of the week", "the end of the century", "the end of the decade",
        "this week on Sunday", "next week on Tuesday", "the first half of next year", "the second half of last year",
        "the third quarter", "the fourth quarter of next year", "Q1 last year", "in the spring", "in the winter",
        "winter of next year", "the first week of January", "the last week of December", "the week of December 31",
        "the week of January 1", "Dec. 30 to January 3", "from 11 p.m. to 3 a.m.", "Friday from 10 p.m. to 2 a.m.",
        "two days after Christmas",
        "two weeks before Easter", "Nov.-Feb.", "31 Dec. to now", "7/6", "12/31", "01/01", "in two days", "since last year",
    ];

    public static IEnumerable<string> Phrases =>
    [
        .. Alone,
        .. Openers.SelectMany(opener => Nouns.Select(noun => $"{opener} {noun}")),
        .. Lengths.SelectMany(length => new[] { $"{length} ago", $"in {length}", $"{length} earlier", $"{length} later",
            $"{length} from now", $"{length} after Tuesday", $"{length} before tomorrow" }),
    ];

    [Fact]
    public void EveryPhraseIsReadAndNamesADayOfTheCalendarOrNone()
    {
        foreach (var day in Ends)
        {
            foreach (var tense in new[] { "They will meet {0}.", "They met {0}.",
                "It was then, {0}. The following year, the week before and the day after it closed." })
            {
                var text = string.Join("\n\n", Phrases.Select(phrase => string.Format(null, tense, phrase)));
                foreach (var figure in Find(text, day))
                    if (figure.Resolved is { } resolved && !IsOnCalendar(resolved)) Assert.Fail($"{figure.Span.Of(text)} of {day} is {resolved}");
            }
        }
    }

    [Theory]
    [InlineData("yesterday", "0001-01-01", null)]
    [InlineData("today", "0001-01-01", "0001-01-01")]
    [InlineData("tomorrow", "0001-01-01", "0001-01-02")]
    [InlineData("last week", "0001-01-01", null)]
    [InlineData("last month", "0001-01-01", null)]
    [InlineData("last year", "0001-06-01", null)]
    [InlineData("last winter", "0001-06-01", null)]
    [InlineData("last century", "0099-06-01", null)]
    [InlineData("this century", "0099-06-01", "0001/0100")]
    [InlineData("tomorrow", "9999-12-31", null)]
    [InlineData("today", "9999-12-31", "9999-12-31")]
    [InlineData("yesterday", "9999-12-31", "9999-12-30")]
    [InlineData("next week", "9999-12-31", null)]
    [InlineData("next month", "9999-12-31", null)]
    [InlineData("next year", "9999-01-01", null)]
    [InlineData("this year", "9999-01-01", "9999")]
    [InlineData("next summer", "9999-07-01", null)]
    [InlineData("next Christmas", "9999-12-26", null)]
    [InlineData("three days ago", "0001-01-03", null)]
    [InlineData("two days ago", "0001-01-03", "0001-01-01")]
    public void WhereThereIsNoSuchDayNothingIsResolved(string phrase, string day, string? resolved)
    {
        var text = $"The gates were shut {phrase}.";
        var figure = Assert.Single(Find(text, DateOnly.Parse(day, null)));
        Assert.Equal((phrase, resolved), (figure.Span.Of(text), figure.Resolved));
    }

    private static IEnumerable<Figure> Find(string text, DateOnly day) =>
        FigureFinder.Find(Annotator.Annotate(DocumentReader.Parse(text, "x", new DocumentMetadata(day)))).Where(figure => figure.Kind == FigureKind.Date);

    /// <summary>Whether each year in the value is one of the calendar's, and each day is one.</summary>
    private static bool IsOnCalendar(string resolved) => resolved.Split('/').All(end =>
        int.TryParse(end.AsSpan(0, 4), out var year) && year is >= 1 and <= 9999 && (end.Length < 10 || DateOnly.TryParse(end.AsSpan(0, 10), null, out _)));
}
