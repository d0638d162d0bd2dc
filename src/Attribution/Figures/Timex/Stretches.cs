using System.Globalization;
using Attribution.Figures.Pieces;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Figures.Timex;

/// <summary>
/// Stretches of the calendar that the text names as known, "in the quarter", "for the year": those of the last date before them, or of the day
/// of publication; a quarter is the last one that was over then.
/// </summary>
internal static class Stretches
{
    private static readonly WordSet Before = FigureWords.Set("before-known-stretch");

    private static readonly WordSet Behind = FigureWords.Set("behind-known-stretch");

    /// <summary>The characters before a stretch within which a date says which one is meant.</summary>
    private const int Near = 600;

    /// <summary>The stretches of the document in text order, none where it has no date.</summary>
    /// <param name="document">The document.</param>
    /// <param name="times">The other times of the document, in any order.</param>
    public static IReadOnlyList<Timex> Find(AnnotatedDocument document, IEnumerable<Timex> times)
    {
        var found = new List<Timex>();
        if (document.Document.Metadata.Date is not { } published) return found;
        var dates = times.Where(time => time.Type is "DATE" or "TIME" && time.Value.Length >= 4 && char.IsAsciiDigit(time.Value[0]))
            .OrderBy(time => time.Span.Start).ToArray();
        var next = 0;
        foreach (var paragraph in document.Document.Paragraphs)
        {
            var line = Line.Cut(document.Text, paragraph.Span);
            for (var at = 1; at + 1 < line.Count; at++)
            {
                if (!line.Is(at, "the") || !line.IsAny(at - 1, Before) && !line.Is(at - 1, "on") || line.IsWord(at + 2) && !line.IsAny(at + 2, Behind)
                    || line.IsHyphen(at + 2)) continue;
                while (next < dates.Length && dates[next].Span.End <= line[at].Start) next++;
                var near = next > 0 && line[at].Start - dates[next - 1].Span.End < Near ? dates[next - 1].Value : null;
                if (Value(line, at + 1, near, published) is { } value) found.Add(new Timex(line.Span(at, at + 2), "DATE", value));
            }
        }
        return found;
    }

    private static string? Value(Line line, int noun, string? near, DateOnly published)
    {
        if (line.Is(noun - 2, "on") && !line.Is(noun, "day")) return null;
        if (line.Is(noun, "quarter"))
        {
            if (near is [_, _, _, _, '-', 'Q', _]) return near;
            var last = published.AddMonths(published.Year > 1 ? -3 : 0);
            return FormattableString.Invariant($"{last.Year:0000}-Q{(last.Month + 2) / 3}");
        }
        if (line.Is(noun, "year")) return near?[..4] ?? published.ToString("yyyy", CultureInfo.InvariantCulture);
        if (line.Is(noun, "month"))
            return near is { Length: >= 7 } && near[4] == '-' && char.IsAsciiDigit(near[5])
                ? near[..7]
                : published.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        // "off 12 points on the day"
        if (line.Is(noun, "day") && line.IsStop(noun + 1)
            && (line.Is(noun - 2, "on", "for") || line.Is(noun - 2, "in") && line.IsAny(noun - 3, "earlier", "later")))
            return near is { Length: >= 10 } ? near[..10] : published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return null;
    }
}
