using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Attribution.Fuzz.Invariants;

/// <summary>What a figure says fits its kind.</summary>
internal static partial class Numbers
{
    public static ImmutableArray<Invariant> All { get; } =
    [
        new("number in its figure", "The number with its unit lies in the figure's span.", NumberInside),
        new("figures are different", "Two figures do not have the same number.", Different),
        new("cells fit the figure's kind",
            "Dates have no value; they and what comes back regularly are resolved; percents have the unit %, money an ISO 4217 code; upper is the upper "
                + "end of a range.", FitKind),
        new("resolved is ISO 8601", "resolved is an ISO 8601 date, month, week, quarter, season, decade, time or interval that the calendar has.", Resolved),
    ];

    private static IEnumerable<string> NumberInside(Subject subject) =>
        from row in subject.Rows("figures")
        where !Spans.Contains(row.Span()!.Value, row.Span("number_start", "number_end")!.Value)
        select $"{row}: number {row["number_start"]}-{row["number_end"]} of {row["start"]}-{row["end"]}";

    private static IEnumerable<string> Different(Subject subject) =>
        from document in subject.ByDocument("figures")
        from twice in document.Rows.GroupBy(row => row.Span("number_start", "number_end"))
        where twice.Count() > 1
        select $"{string.Join(", ", twice.Select(row => $"{row} '{row["text"]}'"))} have one number";

    private static IEnumerable<string> FitKind(Subject subject)
    {
        foreach (var row in subject.Rows("figures"))
        {
            var kind = row["kind"];
            if (kind == "date" && (row["value"] ?? row["upper"]) is { } value) yield return $"{row} '{row["text"]}': a date with the value {value}";
            if (kind != "date" && row["value"] is null) yield return $"{row} '{row["text"]}': a {kind} without a value";
            if (kind is not ("date" or "set") && row["resolved"] is { } resolved) yield return $"{row} '{row["text"]}': a {kind} resolved as {resolved}";
            if (kind == "percent" && row["unit"] != "%") yield return $"{row} '{row["text"]}': a percent in '{row["unit"]}'";
            if (kind == "money" && row["unit"] is not { Length: 3 }) yield return $"{row} '{row["text"]}': money in '{row["unit"]}'";
            if (kind == "count" && row["unit"] is { } unit) yield return $"{row} '{row["text"]}': a count in '{unit}'";
            if (row.Number("upper") < row.Number("value")) yield return $"{row} '{row["text"]}': from {row["value"]} up to {row["upper"]}";
        }
    }

    private static IEnumerable<string> Resolved(Subject subject) =>
        from row in subject.Rows("figures")
        where row["kind"] is not "set" && row["resolved"] is { } resolved && !IsIso(resolved)
        select $"{row} '{row["text"]}': {row["resolved"]}";

    private static bool IsIso(string resolved) =>
        resolved.Split('/') is { Length: 1 or 2 } ends && ends.All(end => IsPoint(end) || (ends.Length == 2 && end == ".."));

    private static bool IsPoint(string point)
    {
        if (!Point().IsMatch(point)) return false;
        var day = Day().Match(point);
        return !day.Success || DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d")]
    private static partial Regex Day();

    [GeneratedRegex(
        @"^((\d{4}|\d{3}X|\d{2}XX|\d{4}-(0[1-9]|1[0-2])|\d{4}-\d\d-\d\d|\d{4}-W(0[1-9]|[1-4]\d|5[0-3])|\d{4}-Q[1-4]|\d{4}-(SP|SU|FA|WI)|\d{3}0s?|\d\d)"
        + @"(T([01]\d|2[0-4])(:[0-5]\d)?)?|T([01]\d|2[0-4])(:[0-5]\d)?)$")]
    private static partial Regex Point();
}
