using System.Collections.Immutable;
using System.Globalization;
using Attribution.Documents;
using Attribution.Figures.Pieces;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Figures.Timex;

/// <summary>
/// Writes the times of an article as TIMEX3, so that they can be compared with those of other programs: the dates, lengths of
/// time and sets among its figures, and the vague times that are no figures ("now", "recent weeks"). What the notation marks
/// apart is marked apart: an interval between two dates is two.
/// </summary>
internal static class TimexFinder
{
    private static readonly string[] Units = ["day", "week", "month", "quarter", "year", "decade", "century"];

    private const int LongestPointer = 24;

    private static readonly WordSet Pointers = FigureWords.Set("words-before-a-placed-length");

    private static readonly WordSet Reckoning = FigureWords.Set("words-of-reckoning");

    private static readonly WordSet BeforePartOfDay = FigureWords.Set("before-part-of-day");

    private static readonly WordSet Joints = FigureWords.Set("joints-of-intervals");

    private static readonly (string Word, string Part)[] Parts =
        [.. Lexicon.Rows("timex-words.tsv").Where(row => row[1] == "part").Select(row => (row[0], row[2]))];

    private static readonly (string Word, string Mod)[] Mods =
        [.. Lexicon.Rows("timex-words.tsv").Where(row => row[1] == "mod").Select(row => (row[0], row[2]))];

    /// <summary>The times of the article in text order; none overlap.</summary>
    public static ImmutableArray<Timex> Find(AnnotatedDocument document, IEnumerable<Figure> figures)
    {
        var found = new List<Timex>();
        foreach (var figure in figures)
        {
            if (figure.Kind == FigureKind.Date) found.AddRange(OfDate(document.Text, figure));
            else if (figure.Kind == FigureKind.Duration && Length(document.Text, figure) is { } length) found.Add(length);
            else if (figure.Kind == FigureKind.Set) found.Add(OfSet(document.Text, figure));
            if (figure.Per is { } per && OfRate(document.Text, figure, per) is { } rate) found.Add(rate);
        }
        found.AddRange(VagueTimes.Find(document));
        found.AddRange(Stretches.Find(document, found));
        var times = ImmutableArray.CreateBuilder<Timex>(found.Count);
        // The figures come first in the list and keep their place where a vague time overlaps one.
        var taken = new HashSet<int>();
        foreach (var time in found)
        {
            var free = true;
            for (var at = time.Span.Start; at < time.Span.End && free; at++) free = !taken.Contains(at);
            if (!free) continue;
            for (var at = time.Span.Start; at < time.Span.End; at++) taken.Add(at);
            times.Add(time);
        }
        times.Sort((one, other) => one.Span.CompareTo(other.Span));
        return times.ToImmutable();
    }

    private static IEnumerable<Timex> OfDate(string text, Figure figure)
    {
        if (figure.Resolved is not { } resolved)
        {
            yield return new Timex(figure.Number, "DATE", "XXXX-XX-XX");
            yield break;
        }
        var words = figure.Number.Of(text);
        var slash = resolved.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            var span = WithPartOfDay(text, figure.Number, resolved);
            yield return Point(span, span.Of(text), resolved, figure);
            yield break;
        }
        var (from, to) = (resolved[..slash], resolved[(slash + 1)..]);
        if (Whole(words, from, to) is { } whole)
        {
            yield return new Timex(figure.Number, whole[0] == 'P' ? "DURATION" : "DATE", whole, Mod(words, figure));
            yield break;
        }
        if (Joint(text, figure.Number) is not { } joint)
        {
            yield return new Timex(figure.Number, "DATE", from, Mod(words, figure));
            yield break;
        }
        var (first, last) = (new TextSpan(figure.Number.Start, joint.Start), new TextSpan(joint.End, figure.Number.End));
        yield return Point(first, first.Of(text), from, figure);
        yield return Point(last, last.Of(text), to, figure);
    }

    /// <summary>The day with the part of it that stands before: "the night of June 3".</summary>
    private static TextSpan WithPartOfDay(string text, TextSpan span, string resolved)
    {
        if (resolved.Length != 10 || span.Start == 0) return span;
        var line = Line.Cut(text, new TextSpan(Math.Max(0, span.Start - LongestPointer), span.Start));
        var at = line.Count - 1;
        if (!line.Is(at, "of") || !line[at - 1].Has(Meaning.DayPart)) return span;
        at--;
        while (at > 0 && line.IsAny(at - 1, BeforePartOfDay)) at--;
        return new TextSpan(line[at].Start, span.End);
    }

    private static Timex Point(TextSpan span, string words, string resolved, Figure figure)
    {
        var value = resolved;
        if (!value.Contains('T', StringComparison.Ordinal) && value.Length == 10)
        {
            foreach (var (word, part) in Parts)
            {
                if (words.EndsWith(word, StringComparison.OrdinalIgnoreCase) || words.Contains(word + " of", StringComparison.OrdinalIgnoreCase))
                    value = resolved + part;
            }
        }
        return new Timex(span, value.Contains('T', StringComparison.Ordinal) ? "TIME" : "DATE", value, Mod(words, figure));
    }

    /// <summary>The one value of an interval that is a unit of the calendar: a decade, century, weekend, half-year or the last year; null for two
    /// dates.</summary>
    private static string? Whole(string words, string from, string to)
    {
        if (words.Contains("weekend", StringComparison.OrdinalIgnoreCase) && DateOnly.TryParseExact(from, "yyyy-MM-dd", out var saturday))
        {
            var day = saturday.ToDateTime(TimeOnly.MinValue);
            return FormattableString.Invariant($"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}-WE");
        }
        if (from.Length == 4 && to.Length == 4 && int.TryParse(from, out var first) && int.TryParse(to, out var last))
        {
            if (last - first == 9 && first % 10 == 0 && !HasTwoYears(words)) return from[..3];
            if (last - first == 99) return from[..2];
        }
        if (from.Length == 7 && from.EndsWith("-01", StringComparison.Ordinal) && to.EndsWith("-06", StringComparison.Ordinal)) return from[..4] + "-H1";
        if (from.Length == 7 && from.EndsWith("-07", StringComparison.Ordinal) && to.EndsWith("-12", StringComparison.Ordinal)) return from[..4] + "-H2";
        // "the past year"
        var past = words.Contains("past", StringComparison.OrdinalIgnoreCase) || words.Contains("last", StringComparison.OrdinalIgnoreCase);
        return past && words.LastIndexOf(' ') is > 0 and var blank && Units.Contains(words[(blank + 1)..].ToLowerInvariant())
            ? Value(1, words[(blank + 1)..].ToLowerInvariant())
            : null;
    }

    private static bool HasTwoYears(string words) => words.Count(char.IsAsciiDigit) > 4;

    /// <summary>The word or mark, with its blanks, that joins the two dates of an interval.</summary>
    private static TextSpan? Joint(string text, TextSpan span)
    {
        var line = Line.Cut(text, span);
        for (var at = 1; at + 1 < line.Count; at++)
        {
            if (IsJoint(line, at)) return new TextSpan(line[at - 1].End, line[at + 1].Start);
        }
        return null;
    }

    /// <summary>Whether the piece joins two dates: "to", a dash that is none of "2024-06-12" or "mid-June", the slash of "2012/13".</summary>
    private static bool IsJoint(Line line, int at)
    {
        if (line.IsAny(at, Joints) || line.IsMark(at, '~')) return true;
        if (line.IsMark(at, '/')) return line.IsDigits(at - 1) && line[at - 1].Length == 4;
        if (!line.IsDash(at) || line.IsAny(at - 1, "mid")) return false;
        var written = line.IsDigits(at - 1) && line.IsDigits(at + 1)
            && (line.IsDash(at + 2) && line.IsDigits(at + 3) || line.IsDash(at - 2) && line.IsDigits(at - 3));
        return !written;
    }

    private static string? Mod(string words, Figure figure)
    {
        foreach (var (word, mod) in Mods)
        {
            var start = words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
            if (words.AsSpan(start).StartsWith(word, StringComparison.OrdinalIgnoreCase) && words.Length > start + word.Length
                && !char.IsLetter(words[start + word.Length]))
                return mod;
        }
        return figure.Approximation switch
        {
            Approximation.About => "APPROX",
            Approximation.AtLeast => "EQUAL_OR_MORE",
            Approximation.AtMost => "EQUAL_OR_LESS",
            Approximation.MoreThan => "MORE_THAN",
            Approximation.LessThan => "LESS_THAN",
            _ => null,
        };
    }

    /// <summary>A length of time; null for an age that names no unit ("Jane Doe, 46").</summary>
    private static Timex? Length(string text, Figure figure)
    {
        if (figure is not { Value: { } value, Unit: { } unit }) return null;
        var words = figure.Number.Of(text);
        if (figure.Of == "age" && !words.Contains(unit, StringComparison.OrdinalIgnoreCase)) return null;
        var span = figure.Resolved is null ? figure.Number : WithPointer(text, figure.Number);
        var old = words.LastIndexOf(" old", StringComparison.OrdinalIgnoreCase);
        if (old < 0) old = words.LastIndexOf(" of age", StringComparison.OrdinalIgnoreCase);
        if (old > 0 && old + 4 >= words.Length - 3) span = new TextSpan(span.Start, span.Start + old);
        var decades = unit == "year" && words.Contains("decade", StringComparison.OrdinalIgnoreCase);
        return new Timex(span, "DURATION", decades ? Value(value / 10, "decade") : Value(value, unit), Mod(words, figure));
    }

    /// <summary>The length with the words that point to it: "the past 12 months".</summary>
    private static TextSpan WithPointer(string text, TextSpan span)
    {
        var line = Line.Cut(text, new TextSpan(Math.Max(0, span.Start - LongestPointer), span.Start));
        var at = line.Count;
        while (at > 0 && line.IsAny(at - 1, Pointers)) at--;
        return at < line.Count ? new TextSpan(line[at].Start, span.End) : span;
    }

    /// <summary>The length as TIMEX3 writes it: "P3M", "PT90M", "P2DE".</summary>
    public static string Value(double value, string unit) => Value(value.ToString(CultureInfo.InvariantCulture), unit);

    /// <summary>The length with its number as it is to be written, such as X for an unknown one.</summary>
    public static string Value(string number, string unit) => unit switch
    {
        "second" => $"PT{number}S",
        "minute" => $"PT{number}M",
        "hour" => $"PT{number}H",
        "week" => $"P{number}W",
        "weekend" => $"P{number}WE",
        "month" => $"P{number}M",
        "quarter" => $"P{number}Q",
        "year" => $"P{number}Y",
        "decade" => $"P{number}DE",
        "century" => $"P{number}CE",
        _ => $"P{number}D",
    };

    /// <summary>The time for which a rate is reckoned, which comes again and again: "a year" of "$40 a year".</summary>
    private static Timex? OfRate(string text, Figure figure, string per)
    {
        if (!Units.Contains(per)) return null;
        var line = Line.Cut(text, new TextSpan(figure.Number.End, Math.Min(text.Length, Math.Max(figure.Span.End, figure.Number.End) + LongestPointer)));
        for (var at = 1; at < line.Count; at++)
        {
            if (line.Is(at, per) && line.IsAny(at - 1, Reckoning)) return new Timex(line.Span(at - 1, at + 1), "SET", Value(1, per));
        }
        return null;
    }

    private static Timex OfSet(string text, Figure figure)
    {
        var words = figure.Number.Of(text);
        var quant = words.StartsWith("every", StringComparison.OrdinalIgnoreCase) ? "EVERY"
            : words.StartsWith("each", StringComparison.OrdinalIgnoreCase) ? "EACH" : null;
        return new Timex(figure.Number, "SET", figure.Resolved ?? "P1D", null, quant);
    }
}
