using Attribution.Figures.Dates;
using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Figures.Timex;

/// <summary>Times that measure nothing and are no figures, but that TIMEX3 marks: "now", "recently", "several months", "in recent weeks", "for
/// years".</summary>
internal static class VagueTimes
{
    private static readonly PhraseTable<(string Type, string Value)> Words = new(Lexicon.Rows("timex-words.tsv")
        .Where(row => row[1] is "DATE" or "DURATION" or "SET" or "TIME").Select(row => (row[0], (row[1], row[2]))));

    private static readonly WordSet Openers = FigureWords.Set("before-vague-length");

    private static readonly WordSet Numbers = FigureWords.Set("vague-numbers");

    private static readonly WordSet Units = FigureWords.Set("vague-units");

    private static readonly WordSet BehindBarePlural = FigureWords.Set("behind-bare-length");

    private static readonly WordSet BeforeBarePlural = FigureWords.Set("before-bare-length");

    /// <summary>The vague times of the document in text order.</summary>
    public static IEnumerable<Timex> Find(AnnotatedDocument document)
    {
        foreach (var paragraph in document.Document.Paragraphs)
        {
            var line = Line.Cut(document.Text, paragraph.Span);
            var context = new DateContext(document, line);
            for (var at = 0; at < line.Count; at++)
            {
                if (line[at].Kind != PieceKind.Word) continue;
                if (Words.TryMatch(line, at, out var word, out var end) && !(word.Value == "PAST_REF" && IsPartOfLength(line, end)))
                {
                    yield return new Timex(line.Span(at, end), word.Type, word.Value);
                    at = end - 1;
                }
                else if (line[at].Has(Meaning.Holiday) && Holidays.Anchor(context, at) is { Resolved: { } day } holiday && line.IsCapitalised(at))
                {
                    yield return new Timex(line.Span(at, holiday.End), "DATE", day);
                    at = holiday.End - 1;
                }
                else if (Length(line, at) is { } length)
                {
                    yield return length.Time;
                    at = length.End - 1;
                }
            }
        }
    }

    /// <summary>Whether "the past" goes on to a length: "the past 12 months", "the past week".</summary>
    private static bool IsPartOfLength(Line line, int index) =>
        line.IsDigits(index) || line[index].Has(Meaning.Cardinal | Meaning.TimeUnit | Meaning.Season | Meaning.Weekday) || line.IsAny(index, Openers);

    /// <summary>"several months", "the past few years", "recent weeks", and a bare plural behind a preposition: "for decades".</summary>
    private static (Timex Time, int End)? Length(Line line, int index)
    {
        // "a day after the riot"
        if (line.Is(index, "a", "an") && UnitReader.IsTime(line, index + 1) && line.IsAny(index + 2, BehindBarePlural))
            return (new Timex(line.Span(index, index + 2), "DURATION", TimexFinder.Value(1, line.Word(index + 1).ToString().ToLowerInvariant())), index + 2);
        var at = index;
        while (line.IsAny(at, Openers) && at < index + 5) at++;
        // "hours after the vote", "a decades-long feud"
        var attached = line.IsHyphen(at + 1) && line.Is(at + 2, "long", "old");
        var bare = at == index && (line.IsAny(index - 1, BeforeBarePlural) || line.IsAny(at + 1, BehindBarePlural) || attached);
        if (at == index && !bare || !IsPlural(line, at, out var unit)) return null;
        if (!bare && !HasQuantity(line, index, at)) return null;
        var end = attached && bare ? at + 3 : at + 1;
        return (new Timex(line.Span(index, end), "DURATION", TimexFinder.Value("X", unit)), end);
    }

    /// <summary>Whether a word of vague number stands among the openers, and not "the last" alone.</summary>
    private static bool HasQuantity(Line line, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (line.IsAny(at, Numbers)) return true;
        }
        return false;
    }

    private static bool IsPlural(Line line, int index, out string unit)
    {
        var word = line.Word(index);
        unit = word.Length > 3 && word[^1] is 's' or 'S' ? word[..^1].ToString().ToLowerInvariant() : "";
        if (unit == "centurie") unit = "century";
        return Units.Contains(unit);
    }
}
