using System.Collections.Immutable;
using Attribution.Figures.Counted;
using Attribution.Figures.Counted.Choice;
using Attribution.Figures.Dates;
using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Figures;

/// <summary>Finds the figures of a document. Thread-safe.</summary>
internal static class FigureFinder
{
    /// <summary>The words that may stand between an opener and what makes a date of it: "the beginning of the 20th century".</summary>
    private const int LongestOpening = 5;

    private static readonly WordSet DaysByThemselves = FigureWords.Set("days-by-themselves");

    /// <summary>Finds the figures of <paramref name="document"/> in text order; none overlap. A pure function of the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="choose">Chooses what a figure counts, in training; by default the trained model.</param>
    public static ImmutableArray<Figure> Find(AnnotatedDocument document, Func<Question, string?>? choose = null)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var weekdays = new DateOnly[7];
        var story = new Story(QuotedText.Of(document));
        foreach (var paragraph in document.Document.Paragraphs)
        {
            // Pieces: the paragraph is cut into words, digits and marks, each with what it can mean in a figure.
            var line = Line.Cut(document.Text, paragraph.Span);
            var context = new DateContext(document, line) { Story = story, Weekdays = weekdays };
            // Dates and Quantities, which are made of Numbers: what the pieces alone say.
            var readings = Read(document, context);
            // Counted: what each quantity counts or is the value of, and whether it is a figure at all.
            CountedFigures.Add(document, line, readings, figures, choose);
        }
        LocalDollars.Complete(document.Text, figures);
        SharedCurrencies.Complete(document.Text, figures);
        return figures.ToImmutable();
    }

    /// <summary>
    /// Reads a paragraph from left to right. At each piece a date is sought first (in the order that <see cref="DateReader"/>
    /// shows), so that a year is no count; then a quantity (in the order that <see cref="QuantityReader"/> shows); digits
    /// that are neither, such as those of a phone number, are passed over as a whole.
    /// </summary>
    private static List<FigureReading> Read(AnnotatedDocument document, DateContext context)
    {
        var line = context.Line;
        var readings = new List<FigureReading>();
        for (var at = 0; at < line.Count;)
        {
            var next = at + 1;
            if (NotFigures.SkipName(line, at) is var name && name > at) next = name;
            else if (MayOpen(line, at))
            {
                if (MayBeDate(line, at) && ApproximateDates.Read(context, at) is { } date)
                {
                    context.Remember(date.Date!.Value, at);
                    readings.Add(date);
                    next = date.End;
                }
                else if (Repetitions.Read(line, at) is { } again)
                {
                    readings.Add(new FigureReading(null, Approximation.None, Quantity.OfSet(again), at, again.End));
                    next = again.End;
                }
                else if (QuantityReader.Read(line, at) is { } read)
                {
                    var quantity = Stretches.Place(context, read);
                    readings.Add(new FigureReading(null, quantity.Approximation, quantity, quantity.First, quantity.End));
                    next = quantity.End;
                }
                else next = Math.Max(next, NotFigures.SkipFrom(line, at));
            }
            at = next;
        }
        return readings;
    }

    /// <summary>
    /// Whether a date can begin with the piece: a word that only opens one, such as "the", needs a number or a word of the calendar
    /// close behind it. The quick answer that spares the readers of dates most words.
    /// </summary>
    private static bool MayBeDate(Line line, int index)
    {
        const Meaning Opening = Meaning.Opener | Meaning.Approximator | Meaning.Name;
        for (var at = index; at <= index + LongestOpening; at++)
        {
            ref readonly var piece = ref line[at];
            if (piece.Kind is PieceKind.Digits or PieceKind.Fraction || (piece.Meaning & ~Opening) != Meaning.None || line.IsApostrophe(at)) return true;
            if (piece.Has(Meaning.Opener) && line.IsAny(at, DaysByThemselves)) return true;
            if (at == index && !piece.Has(Opening)) return piece.Kind == PieceKind.Mark;
        }
        return false;
    }

    /// <summary>Whether a figure can begin with the piece; the quick answer that spares the readers most words.</summary>
    private static bool MayOpen(Line line, int index)
    {
        var piece = line[index];
        return index == 0 && piece.Kind == PieceKind.Word || piece.Kind is PieceKind.Digits or PieceKind.Fraction
            || (piece.Meaning & ~Meaning.Name) != Meaning.None
            || piece.Kind == PieceKind.Mark && (Currencies.IsSignAt(line, index) || line.IsDash(index) || line.IsApostrophe(index)
                || line.IsMark(index, '~') || line.IsMark(index, '±') || line.IsMark(index, '<') || line.IsMark(index, '>'))
            || piece.Kind == PieceKind.Word && line[index + 1].Kind is PieceKind.Digits or PieceKind.Mark
                && (piece.Length <= 4 && Currencies.TryPrefix(line, index, out _, out _) || line.IsDigits(index + 1)
                    && Currencies.TryNameBefore(line, index, out _, out _, out _));
    }
}
