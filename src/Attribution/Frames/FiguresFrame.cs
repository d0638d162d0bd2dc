using Attribution.Corpus.Rows;
using Attribution.Figures;

namespace Attribution.Frames;

/// <summary>The frame <c>figures</c>.</summary>
internal static class FiguresFrame
{
    public static readonly FrameSchema Schema = new FrameSchema<FigureRow>(
        "figures", "One row per number with a meaning.",
        corpus => CorpusRows.Of(corpus).Figures)
    {
        { "document", "The document's id.", r => r.Document },
        { "figure", "The figure's id within the document: f1, f2 … in text order.", r => r.Id },
        { "kind", "count, percent, money, date, duration, ordinal, measure, ratio or set (a time that comes again).", r => r.Kind },
        { "value", "The number, scale words multiplied out; missing for dates.", r => r.Value },
        { "upper", "The upper end of a range.", r => r.Upper },
        { "unit", "%, an ISO 4217 code, an SI symbol or a singular word; missing for plain counts.", r => r.Unit },
        { "approximation", "about, at least, at most, more than or less than.",
            r => r.Approximation is Approximation.None ? null : r.Approximation },
        { "of", "The noun phrase that is counted, without the number.", r => r.Of },
        { "resolved",
            "Of a date: the ISO 8601 date, month, week, quarter, season, decade, time or interval, counted from the document's date; missing where "
                + "the calendar, from the year 1 to 9999, has no such day. Of a length of time that the text counts from that date: the interval. Of a "
                + "set: the length between two times (P2W) or their pattern (XXXX-WXX-1, every Monday).", r => r.Resolved },
        { "start", "Where it starts in the document's text, approximator included.", r => r.Span.Start },
        { "end", "Where it ends, what is counted included.", r => r.Span.End },
        { "text", "The text from start to end.", r => r.Text },
        { "number_start", "Where the number with its unit starts.", r => r.Figure.Figure.Number.Start },
        { "number_end", "Where it ends.", r => r.Figure.Figure.Number.End },
        { "quote", "The id of the outermost quote in whose content its number stands.", r => r.QuoteId },
        { "actor", "That quote's actor: who claims the figure.", r => r.ActorId },
        { "relay", "That quote's relay.", r => r.Figure.Relay },
        { "section", "caption, key points, heading or body.", r => r.Section },
        { "sentence", "The index of its sentence in the document, from 0.", r => r.Figure.Figure.Sentence },
        { "outlet", "Outside quotes, the actor id of the outlet to which the whole sentence is attributed: per X, according to X.", r => r.Figure.Outlet },
        { "per", "For what the number is reckoned: month, barrel, share, 100,000 people; missing where it is no rate.", r => r.Per },
        { "change", "up or down: which way what is measured changed, where the figure is the amount of the change or the level that was reached.",
            r => r.Change is Change.None ? null : r.Change },
        { "changed_from", "The level before the change, where the text tells it.", r => r.ChangedFrom },
        { "changed_to", "The level after the change, where the text tells it and the figure is not that level itself.", r => r.ChangedTo },
        { "co_claimants", "Who else claims it: those who say it jointly with the actor, the actors of quotes inside that one, and who gave "
            + "the figure to which it points back (see repeats).", r => r.Figure.CoClaimants },
        { "repeats", "The id of the document's figure in which the same claimant gives the same value of the same thing, or to which this one points back "
            + "(the two men): both are one figure, and counts leave this one out.", r => r.Repeats },
    };
}
