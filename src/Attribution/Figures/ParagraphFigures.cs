using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Figures;

/// <summary>Reads a paragraph's dates and quantities from left to right, then adds what each one counts.</summary>
internal static class ParagraphFigures
{
    /// <summary>A date or a quantity.</summary>
    internal readonly record struct Reading(DateReading? Date, Approximation Approximation, Quantity? Quantity, int First, int End);

    public static List<Reading> Read(AnnotatedDocument document, DateContext context)
    {
        var line = context.Line;
        var found = new List<Reading>();
        for (var at = 0; at < line.Count;)
        {
            var next = at + 1;
            if (MayOpen(line, at))
            {
                if (Date(context, at) is { } date)
                {
                    if (date.Date!.Value.Point is { } point)
                    {
                        context.Anchor = date.Date.Value.Last ?? point;
                        context.AnchorSentence = document.SentenceAt(line[at].Start);
                    }
                    found.Add(date);
                    next = date.End;
                }
                else if (QuantityReader.Read(line, at) is { } quantity)
                {
                    found.Add(new Reading(null, quantity.Approximation, quantity, quantity.First, quantity.End));
                    next = quantity.End;
                }
                else next = Math.Max(next, NotFigures.SkipFrom(line, at));
            }
            at = next;
        }
        return found;
    }

    /// <summary>Turns the readings into figures and adds them.</summary>
    public static void Complete(AnnotatedDocument document, Line line, List<Reading> readings, ImmutableArray<Figure>.Builder figures)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            var limit = i + 1 < readings.Count ? line[readings[i + 1].First].Start : int.MaxValue;
            if (readings[i].Date is { } date) figures.Add(OfDate(document, line, readings[i], date));
            else if (OfQuantity(document, line, readings[i].Quantity!, limit, figures) is { } figure) figures.Add(figure);
        }
    }

    private static bool MayOpen(Line line, int index)
    {
        var piece = line[index];
        return index == 0 && piece.Kind == PieceKind.Word || piece.Kind is PieceKind.Digits or PieceKind.Fraction || piece.Meaning != Meaning.None
            || piece.Kind == PieceKind.Mark && (Currencies.IsSignAt(line, index) || line.IsDash(index) || line.IsMark(index, '~') || line.IsMark(index, '±') || line.IsMark(index, '<') || line.IsMark(index, '>') || line.IsApostrophe(index))
            || piece.Kind == PieceKind.Word && piece.Length <= 4 && Currencies.TryPrefix(line, index, out _, out _);
    }

    /// <summary>Reads a date, an approximator before it: "around 5 p.m.", "more than two years ago".</summary>
    private static Reading? Date(DateContext context, int index)
    {
        if (DateReader.Read(context, index) is { } plain) return new Reading(plain, Approximation.None, null, index, plain.End);
        if (!Approximators.TryBefore(context.Line, index, out var approximation, out var end) || DateReader.Read(context, end) is not { } date) return null;
        return date.Distance && !IsComparison(context.Line, index, date, approximation) || approximation == Approximation.About && IsExact(context.Line, index, end) ? new Reading(date, approximation, null, index, date.End) : null;
    }

    /// <summary>Whether "about" makes the date inexact and is no preposition ("about 5 p.m.", not "about this year's contest").</summary>
    private static bool IsExact(Line line, int index, int end) =>
        !line.IsAny(index, "near", "some", "close") && (line[end].Kind == PieceKind.Digits || line[end].Has(Meaning.Month | Meaning.Cardinal) || line.Is(end, "the") && line[end + 1].Has(Meaning.TimeUnit | Meaning.Opener));

    /// <summary>Whether "than" compares with the date and does not make it inexact: "lower than a year ago", "more than a year earlier".</summary>
    private static bool IsComparison(Line line, int index, DateReading date, Approximation approximation) =>
        line.IsAny(index, "higher", "lower", "greater", "larger", "smaller", "bigger", "longer", "shorter", "better")
        || approximation is Approximation.MoreThan or Approximation.LessThan && line.IsAny(date.End - 1, "earlier", "before");

    private static Figure OfDate(AnnotatedDocument document, Line line, Reading reading, DateReading date)
    {
        var span = line.Span(reading.First, reading.End);
        return new Figure(FigureKind.Date, null, null, null, reading.Approximation, null, date.Resolved, span, line.Span(date.First, date.End), document.SentenceAt(span.Start));
    }

    private static Figure? OfQuantity(AnnotatedDocument document, Line line, Quantity quantity, int limit, ImmutableArray<Figure>.Builder figures)
    {
        var counted = new CountedThing(document, line, figures, limit).Find(quantity);
        if (quantity.Kind == FigureKind.Ordinal && !counted.Direct) return null;
        if (quantity.Kind == FigureKind.Count && !counted.Direct && (quantity.Form == NumeralForm.Digits || line.IsCapitalised(quantity.First)) && IsName(line, quantity)) return null;
        if (quantity is { Kind: FigureKind.Count, Value: 1, Form: NumeralForm.Words, Upper: null } && !counted.Direct) return null;
        if (quantity.Form == NumeralForm.Words && line.Is(quantity.NumberEnd - 1, "of") && !counted.Direct) return null;
        var number = line.Span(quantity.NumberFirst, quantity.NumberEnd);
        var start = line[quantity.First].Start;
        if (counted.Direct && counted.End > limit) counted = counted with { Of = null };
        var end = counted.End <= limit ? counted.End : line[quantity.End - 1].End;
        var (kind, unit) = (quantity.Kind, quantity.Unit);
        if (kind == FigureKind.Count && !counted.Direct && counted.Of is null && CarriedUnit(document, line, quantity, figures) is { } carried) (kind, unit) = (carried.Kind, carried.Unit);
        if (kind == FigureKind.Count && !counted.Direct && quantity.Value is > 0 and < 125 && counted.Of is { } of && (of.EndsWith(" age", StringComparison.OrdinalIgnoreCase) || of.Equals("age", StringComparison.OrdinalIgnoreCase))) (kind, unit) = (FigureKind.Duration, "year");
        return new Figure(kind, quantity.Value, quantity.Upper, unit, quantity.Approximation, counted.Of, null, new TextSpan(start, Math.Max(end, number.End)), number, document.SentenceAt(start));
    }

    /// <summary>Whether the bare number belongs to the capitalised word before it: "Boeing 737".</summary>
    private static bool IsName(Line line, Quantity quantity) =>
        quantity.First == quantity.NumberFirst && !line.Word(quantity.First).Contains(',') && !line.Is(quantity.NumberEnd, "to") && line.IsCapitalised(quantity.First - 1) && !NotFigures.StartsSentence(line, quantity.First - 1) && !line.IsMark(quantity.First - 1, ',');

    /// <summary>The figure whose unit a bare number shares: "by 11 points after trailing by six".</summary>
    private static Figure? CarriedUnit(AnnotatedDocument document, Line line, Quantity quantity, ImmutableArray<Figure>.Builder figures)
    {
        if (quantity.Form is NumeralForm.Vague or NumeralForm.Fraction || !line.IsWord(quantity.First - 1)) return null;
        for (var i = figures.Count - 1; i >= Math.Max(0, figures.Count - 3); i--)
        {
            if (figures[i].Sentence != document.SentenceAt(line[quantity.First].Start)) return null;
            if (i == figures.Count - 1 && figures[i].Kind == FigureKind.Duration && (line.Is(quantity.First - 1, "of") && line.Is(quantity.First - 2, "instead") || line.Is(quantity.First - 1, "than"))) return figures[i];
            if (quantity.Value > 100 && line.Word(quantity.First).Contains(',')) return null;
            if (figures[i].Kind is FigureKind.Percent || figures[i].Unit is "point" or "percentage point" or "degree" or "°F" or "°C") return figures[i];
        }
        return null;
    }
}
