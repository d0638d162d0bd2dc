using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Figures.Counted.Choice;
using Attribution.Figures.Dates;
using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Figures.Counted;

/// <summary>
/// Turns what was read into figures, once it is known what each one counts: a bare "one", an ordinal that ranks nothing and
/// the number of a name ("Boeing 737") are none, and a bare number takes the unit of the figure before it.
/// </summary>
internal static class CountedFigures
{
    private static readonly WordSet SumsOfMoney = FigureWords.Set("sums-of-money");

    /// <summary>Above the magnitude of any earthquake.</summary>
    private const int GreatestMagnitude = 11;

    private static readonly WordSet PluralsWithoutS = FigureWords.Set("plurals-without-s");

    /// <summary>Turns the readings into figures and adds them.</summary>
    public static void Add(
        AnnotatedDocument document, Line line, List<FigureReading> readings, ImmutableArray<Figure>.Builder figures, Func<Question, string?>? choose)
    {
        if (readings.Count == 0) return;
        var places = new List<Changes.Place>(readings.Count);
        for (var i = 0; i < readings.Count; i++)
        {
            var before = figures.Count;
            var limit = i + 1 < readings.Count ? line[readings[i + 1].First].Start : int.MaxValue;
            if (readings[i].Date is { } date) figures.Add(OfDate(document, line, readings[i], date));
            else if (OfQuantity(document, line, readings[i].Quantity!, limit, figures, choose) is { } figure) figures.Add(figure);
            if (figures.Count > before)
                places.Add(new(before, readings[i].First, readings[i].Quantity?.End ?? readings[i].End));
        }
        Changes.Add(document, line, places, figures);
    }

    private static Figure OfDate(AnnotatedDocument document, Line line, FigureReading reading, DateReading date)
    {
        var span = line.Span(reading.First, reading.End);
        return new Figure(FigureKind.Date, null, null, null, reading.Approximation, null, date.Resolved, span,
            line.Span(date.First, date.End), document.SentenceAt(span.Start));
    }

    private static Figure? OfQuantity(AnnotatedDocument document, Line line, Quantity quantity, int limit, ImmutableArray<Figure>.Builder figures,
        Func<Question, string?>? choose)
    {
        // "5.3 per 100,000 people"
        if (quantity.Kind is FigureKind.Count or FigureKind.Measure && line.Is(quantity.First - 1, "per")) return null;
        if (quantity.Kind == FigureKind.Set) return OfSet(document, line, quantity);
        var counted = new CountedThing(document, line, figures, limit, choose).Find(quantity);
        // "a magnitude 6.4 earthquake", "magnitude-6.3 quakes"
        if (quantity is { Kind: FigureKind.Count, Value: < GreatestMagnitude, Form: NumeralForm.Digits }
            && line.Is(line.IsHyphen(quantity.First - 1) ? quantity.First - 2 : quantity.First - 1, "magnitude"))
            counted = new("magnitude", line[quantity.End - 1].End, false);
        if (quantity.Kind == FigureKind.Ordinal && !counted.Direct) return null;
        if (quantity.Kind == FigureKind.Count && counted.Direct && IsPartOfName(document, line, quantity, counted.End)) return null;
        if (quantity.Kind == FigureKind.Count && !counted.Direct
            && (quantity.Form == NumeralForm.Digits || line.IsCapitalised(quantity.First)) && IsName(line, quantity))
            return null;
        if (quantity is { Kind: FigureKind.Count, Value: 1, Form: NumeralForm.Words, Upper: null } && !counted.Direct) return null;
        if (quantity.Form == NumeralForm.Words && line.Is(quantity.NumberEnd - 1, "of") && !counted.Direct) return null;
        var number = line.Span(quantity.NumberFirst, quantity.NumberEnd);
        var start = line[quantity.First].Start;
        if (counted.Direct && counted.End > limit) counted = counted with { Of = null };
        var end = counted.End <= limit ? counted.End : line[quantity.End - 1].End;
        var (kind, unit) = (quantity.Kind, quantity.Unit);
        if (kind == FigureKind.Count && !counted.Direct && counted.Of is null && CarriedUnit(document, line, quantity, figures) is { } carried)
            (kind, unit) = (carried.Kind, carried.Unit);
        if (kind == FigureKind.Count && quantity.Value >= 1e5 && counted.Of is { } sum && CarriedMoney(document, line, quantity, sum, figures) is { } money)
            (kind, unit) = (FigureKind.Money, money);
        if (kind == FigureKind.Count && !counted.Direct && quantity.Value is > 0 and < 125 && counted.Of is { } of
            && (of.EndsWith(" age", StringComparison.OrdinalIgnoreCase) || of.Equals("age", StringComparison.OrdinalIgnoreCase)))
            (kind, unit) = (FigureKind.Duration, "year");
        if (kind == FigureKind.Count && counted.Of is "magnitude" or "Magnitude" && quantity.Value < GreatestMagnitude) kind = FigureKind.Measure;
        var rate = Rates.Read(line, quantity.NumberEnd, kind) ?? (counted.Direct ? Rates.Read(line, PieceAt(line, quantity.End, end), kind) : null)
            ?? (kind == FigureKind.Measure ? Rates.BehindStuff(line, quantity.NumberEnd) : null);
        return new Figure(kind, quantity.Value, quantity.Upper, unit, quantity.Approximation, counted.Of, quantity.Resolved,
            new TextSpan(start, Math.Max(end, number.End)), number, document.SentenceAt(start))
        { Per = rate?.Per };
    }

    /// <summary>The first piece from <paramref name="from"/> on that begins at or behind the character.</summary>
    private static int PieceAt(Line line, int from, int position)
    {
        while (from < line.Count && line[from].Start < position) from++;
        return from;
    }

    private static Figure OfSet(AnnotatedDocument document, Line line, Quantity set)
    {
        var span = line.Span(set.First, set.End);
        return new Figure(FigureKind.Set, set.Value, null, set.Unit, set.Approximation, null, set.Resolved, span, span, document.SentenceAt(span.Start));
    }

    /// <summary>Whether the bare number belongs to the capitalised word before it: "Boeing 737".</summary>
    private static bool IsName(Line line, Quantity quantity) =>
        quantity.First == quantity.NumberFirst && !line.Word(quantity.First).Contains(',') && !line.Is(quantity.NumberEnd, "to")
            && IsNameWord(line, quantity.First - 1) && !line.StartsSentence(quantity.First - 1)
            && !line.IsMark(quantity.First - 1, ',') && !(line.IsDash(quantity.NumberEnd) && line.IsDigits(quantity.NumberEnd + 1));

    /// <summary>
    /// Whether a whole number stands between a name and a singular noun, which it cannot count: "the Falcon 9 rocket", "the Lost
    /// 52 Project", "the Boeing 737 MAX".
    /// </summary>
    private static bool IsPartOfName(AnnotatedDocument document, Line line, Quantity quantity, int end)
    {
        if (quantity.Form != NumeralForm.Digits || quantity.First != quantity.NumberFirst || quantity.Upper is not null
            || quantity.NumberEnd != quantity.First + 1
            || quantity.Value is 1 || quantity.Value % 1 != 0 || line.Word(quantity.First).Contains(',') || line.IsHyphen(quantity.End))
            return false;
        var first = document.TokenAt(line[quantity.NumberEnd - 1].End);
        var head = document.TokenAt(end) - 1;
        if (head < first || head >= document.Tokens.Length || document.Tokens[head].Tag is not ("NN" or "NNP")) return false;
        if (PluralsWithoutS.Contains(document.Word(head)) || document.Word(head)[^1] is 's' or '%') return false;
        if (document.Tokens[first].Tag == "NNP" && head - first < 2)
            return IsNameWord(line, quantity.First - 1) || line.StartsSentence(quantity.First) || line.Is(quantity.First - 1, "s");
        return IsNameWord(line, quantity.First - 1) && !line.StartsSentence(quantity.First - 1) && !line.IsMark(quantity.First - 1, ',')
            && !line[quantity.First - 1].Has(Meaning.Month | Meaning.Weekday);
    }

    /// <summary>Whether the piece is a word with a capital somewhere: "Nikkei", "iPhone".</summary>
    private static bool IsNameWord(Line line, int index) => line.IsWord(index) && line.Word(index).ContainsAnyInRange('A', 'Z');

    /// <summary>The currency of a large number that counts a sum, where the amount before it in the sentence tells it: "a 107 million loss".</summary>
    private static string? CarriedMoney(AnnotatedDocument document, Line line, Quantity quantity, string of, ImmutableArray<Figure>.Builder figures)
    {
        if (!SumsOfMoney.Contains(of.AsSpan(of.LastIndexOf(' ') + 1))) return null;
        for (var i = figures.Count - 1; i >= Math.Max(0, figures.Count - 4); i--)
        {
            if (document.SentenceAt(line[quantity.First].Start) - figures[i].Sentence > 1) return null;
            if (figures[i].Kind == FigureKind.Money) return figures[i].Unit;
        }
        return null;
    }

    /// <summary>The figure whose unit a bare number shares: "by 11 points after trailing by six".</summary>
    private static Figure? CarriedUnit(AnnotatedDocument document, Line line, Quantity quantity, ImmutableArray<Figure>.Builder figures)
    {
        if (quantity.Form is NumeralForm.Vague or NumeralForm.Fraction || !line.IsWord(quantity.First - 1)) return null;
        for (var i = figures.Count - 1; i >= Math.Max(0, figures.Count - 3); i--)
        {
            if (figures[i].Sentence != document.SentenceAt(line[quantity.First].Start)) return null;
            if (i == figures.Count - 1 && figures[i].Kind == FigureKind.Duration
                && (line.Is(quantity.First - 1, "of") && line.Is(quantity.First - 2, "instead") || line.Is(quantity.First - 1, "than")))
                return figures[i];
            if (quantity.Value > 100 && line.Word(quantity.First).Contains(',')) return null;
            if (figures[i] is { Kind: FigureKind.Duration, Of: "age" } && quantity.Upper is not null && line.Is(quantity.First - 1, "between"))
                return figures[i];
            if (figures[i].Kind is FigureKind.Percent || figures[i].Unit is "point" or "percentage point" or "degree" or "°F" or "°C") return figures[i];
        }
        return null;
    }
}
