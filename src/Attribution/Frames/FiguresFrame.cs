using Attribution.Claims;
using Attribution.Figures;

namespace Attribution.Frames;

/// <summary>The frame <c>figures</c>.</summary>
internal static class FiguresFrame
{
    private sealed record Row(Article Article, SourcedFigure Sourced)
    {
        public Figure Figure => Sourced.Figure;
    }

    public static readonly FrameSchema Schema = new FrameSchema<Row>(
        "figures", "One row per number with a meaning.",
        corpus => corpus.Articles.SelectMany(article => article.Figures.Select(figure => new Row(article, figure))))
    {
        { "document", "The document's id.", r => r.Article.Document.Id },
        { "figure", "The figure's id within the document: f1, f2 … in text order.", r => r.Sourced.Id },
        { "kind", "count, percent, money, date, duration, ordinal, measure or ratio.", r => r.Figure.Kind },
        { "value", "The number, scale words multiplied out; missing for dates.", r => r.Figure.Value },
        { "upper", "The upper end of a range.", r => r.Figure.Upper },
        { "unit", "%, an ISO 4217 code, an SI symbol or a singular word; missing for plain counts.", r => r.Figure.Unit },
        { "approximation", "about, at least, at most, more than or less than.",
            r => r.Figure.Approximation is Approximation.None ? null : r.Figure.Approximation },
        { "of", "The noun phrase that is counted, without the number.", r => r.Figure.Of },
        { "resolved",
            "Of a date: the ISO 8601 date, month, week, quarter, season, decade, time or interval, counted from the document's date; missing where "
                + "the calendar, from the year 1 to 9999, has no such day.", r => r.Figure.Resolved },
        { "start", "Where it starts in the document's text, approximator included.", r => r.Figure.Span.Start },
        { "end", "Where it ends, what is counted included.", r => r.Figure.Span.End },
        { "text", "The text from start to end.", r => r.Figure.Span.Of(r.Article.Text) },
        { "number_start", "Where the number with its unit starts.", r => r.Figure.Number.Start },
        { "number_end", "Where it ends.", r => r.Figure.Number.End },
        { "quote", "The id of the outermost quote in whose content it stands.", r => r.Sourced.Quote },
        { "actor", "That quote's actor: who claims the figure.", r => r.Sourced.Actor },
        { "relay", "That quote's relay.", r => r.Sourced.Relay },
        { "section", "caption, key points, heading or body.", r => r.Article.Annotated.ParagraphOf(r.Figure.Sentence).Section },
        { "sentence", "The index of its sentence in the document, from 0.", r => r.Figure.Sentence },
        { "outlet", "Outside quotes, the actor id of the outlet to which the whole sentence is attributed: per X, according to X.", r => r.Sourced.Outlet },
    };
}
