using System.Collections.Immutable;
using Attribution.Language;

namespace Attribution.Figures;

/// <summary>Finds the figures of a document. Thread-safe.</summary>
public static class FigureFinder
{
    /// <summary>Finds the figures of <paramref name="document"/> in text order; none overlap. A pure function of the document.</summary>
    public static ImmutableArray<Figure> Find(AnnotatedDocument document)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var weekdays = new DateOnly[7];
        CalendarPoint? anchor = null;
        var sentence = -1;
        foreach (var paragraph in document.Document.Paragraphs)
        {
            var line = Line.Cut(document.Text, paragraph.Span);
            var context = new DateContext(document, line) { Anchor = anchor, AnchorSentence = sentence, Weekdays = weekdays };
            var found = ParagraphFigures.Read(document, context);
            ParagraphFigures.Complete(document, line, found, figures);
            (anchor, sentence) = (context.Anchor, context.AnchorSentence);
        }
        return figures.ToImmutable();
    }
}
