using Attribution.Documents;
using Attribution.Figures;
using Attribution.Language;
using CsCheck;

namespace Attribution.Tests.Figures;

/// <summary>What holds for any text, however odd.</summary>
public sealed class FigurePropertyTests
{
    private static readonly string[] Fragments =
    [
        "one ", "two ", "twenty-", "hundred ", "and ", "thousand ", "million ", "dozens of ", "a ", "half ", "third ", "point ",
        "per cent ", "% ", "$", "£", "US$", "12", "1,234", "3.5", "½", "0", "99999999999999999999999999",
        "-", "–", "/", ".", ",", ":", "to ", "from ", "between ", "Monday ", "March ", "May ", "Feb. ", "2024", "29", "31 ", "st ",
        "last ", "next ", "week ", "years ", "ago ", "earlier ", "decade ", "the end of ", "spring ", "Q3 ", "p.m. ", "GMT ",
        "about ", "at least ", "more than ", "or more ", "people ", "of the ", "old ", "aged ", "bn ", "e9", "^", "x10", "'90s ",
        "\u00A0", "\t", "\n\n", "“", "”", "(", ")", "+", "−", "\uD800", "é", "元", "km2 ", "°C ",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]).Array[0, 60].Select(string.Concat),
        Gen.String[0, 200],
        Gen.Char["0123456789,./-:$ "].Array[0, 200].Select(c => new string(c)));

    private static readonly Gen<DateOnly?> Dates = Gen.OneOf(
        Gen.Const((DateOnly?)null),
        Gen.Int[DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber].Select(day => (DateOnly?)DateOnly.FromDayNumber(day)));

    [Fact]
    public void Spans_lie_in_the_text_in_order_without_overlap_and_hold_their_number() =>
        Gen.Select(Texts, Dates).Holds((text, date) =>
        {
            var document = Annotate(text, date);
            var end = 0;
            foreach (var figure in FigureFinder.Find(document))
            {
                if (figure.Span.Start < end || figure.Span.Length <= 0 || figure.Span.End > text.Length
                    || !figure.Span.Contains(figure.Number) || figure.Number.Length <= 0)
                    return false;
                end = figure.Span.End;
            }
            return true;
        }, count: 3000);

    [Fact]
    public void Dates_have_no_value_and_all_else_has_one() =>
        Gen.Select(Texts, Dates).Holds((text, date) => FigureFinder.Find(Annotate(text, date)).All(figure =>
            figure.Kind == FigureKind.Date
                ? figure.Value is null
                : figure.Value is { } value && double.IsFinite(value) && figure.Resolved is null && !(figure.Upper <= value)), count: 2000);

    [Fact]
    public void Whole_numbers_are_read_as_they_are_written() =>
        Gen.Int[2, 99_999_999].Holds(number =>
            FigureFinder.Find(Annotate($"They counted {number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} birds.",
                null)) is [{ Kind: FigureKind.Count, Of: "birds" } figure]
                && figure.Value == number, count: 500);

    [Fact]
    public void Days_are_read_as_they_are_written() =>
        Gen.Int[new DateOnly(1600, 1, 1).DayNumber, new DateOnly(2199, 12, 31).DayNumber].Holds(number =>
        {
            var day = DateOnly.FromDayNumber(number);
            var culture = System.Globalization.CultureInfo.InvariantCulture;
            return new[] { "yyyy-MM-dd", "MMMM d, yyyy", "d MMMM yyyy", "MMM. d, yyyy", "dddd, MMMM d, yyyy" }.All(format =>
                FigureFinder.Find(Annotate($"It closed on {day.ToString(format, culture).Replace("May.", "May", StringComparison.Ordinal)}.",
                    new DateOnly(2024, 1, 1)))
                    is [{ Kind: FigureKind.Date } figure] && figure.Resolved == day.ToString("yyyy-MM-dd", culture));
        }, count: 500);

    private static AnnotatedDocument Annotate(string text, DateOnly? date) =>
        Annotator.Annotate(DocumentReader.Parse(text, "x", new DocumentMetadata(date)));
}
