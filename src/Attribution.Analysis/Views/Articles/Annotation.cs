using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Documents;

namespace Attribution.Views.Articles;

/// <summary>What a stretch of an annotated article is.</summary>
internal enum Part
{
    Claim,
    Own,
    Content,
    Source,
    Cue,
    Relay,
    Figure,
}

/// <summary>A stretch of an article with what was found there.</summary>
/// <param name="Id">The passage to which it belongs: <c>q3</c>, <c>f3</c> or <c>c3</c>.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Part">What it is.</param>
/// <param name="Class">Its names for the style sheet.</param>
/// <param name="Note">What hovering over it says.</param>
/// <param name="Marked">The note whose mark stands behind its end; null for none.</param>
internal sealed record Annotation(string Id, TextSpan Span, Part Part, string Class, string Note, ArticleNote? Marked = null)
{
    /// <summary>Everything that was found in <paramref name="article"/>, by start, the longer first.</summary>
    /// <param name="corpus">The articles, which give actors their names.</param>
    /// <param name="article">The article.</param>
    /// <param name="notes">The notes on its quotes and on the writer's own claims.</param>
    public static ImmutableArray<Annotation> Of(NewsCorpus corpus, Article article, IEnumerable<ArticleNote> notes)
    {
        var found = new List<Annotation>();
        var noteOf = notes.ToDictionary(note => note.Id, StringComparer.Ordinal);
        foreach (var claim in article.Claims)
        {
            if (!noteOf.TryGetValue(claim.Id, out var note)) found.Add(new(claim.Id, claim.Span, Part.Claim, "", ""));
            else found.Add(new(claim.Id, claim.Span, Part.Own, claim.Relay is null && claim.SourceKind is SourceKind.None ? "own" : "own credited",
                note.Brief, note));
        }
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var quote in article.Quotes)
        {
            var depth = quote.Parent is not null && depths.TryGetValue(quote.Parent, out var parent) ? parent + 1 : 0;
            depths[quote.Id] = depth;
            Add(found, new(corpus, article, quote), depth, noteOf[quote.Id]);
        }
        foreach (var figure in article.Figures)
        {
            var by = figure.Quote is not null && noteOf.TryGetValue(figure.Quote, out var note) ? note.Brief
                : figure.Outlet is not null ? $"the writer, {Terms.RelayedBy} {corpus.NameOf(figure.Outlet)}" : Speakers.Writer;
            var of = figure.Figure.Of is null ? "" : $" of {figure.Figure.Of}";
            var others = string.Join(" and ", figure.CoClaimants.Select(corpus.NameOf).Where(name => !by.Contains(name, StringComparison.Ordinal)));
            found.Add(new(figure.Id, figure.Figure.Span, Part.Figure, "figure",
                $"Figure ({EnumWords.Of(figure.Figure.Kind)}{of}): {by}{(others.Length == 0 ? "" : $", also by {others}")}"
                    + $"{(figure.Repeats is null ? "" : $" ({Lists.PlainWords.Again})")}"));
        }
        return [.. found.OrderBy(annotation => annotation.Span).ThenBy(annotation => annotation.Part)];
    }

    private static void Add(List<Annotation> found, QuoteRow passage, int depth, ArticleNote note)
    {
        var quote = passage.Quote.Quote;
        var nested = depth == 0 ? "" : " nested";
        for (var piece = 0; piece < quote.Content.Length; piece++)
        {
            found.Add(new(note.Id, quote.Content[piece], Part.Content, $"content {EnumWords.Of(passage.Kind)}{nested}",
                $"Quote {note.Mark}: {note.Brief} ({EnumWords.Of(passage.Kind)})", piece == quote.Content.Length - 1 ? note : null));
        }
        if (quote.Source is { } source)
            found.Add(new(note.Id, source, Part.Source, "source", $"Source of quote {note.Mark}: {string.Join(" and ", passage.Sources)}"));
        if (quote.Cue is { } cue) found.Add(new(note.Id, cue, Part.Cue, "cue", $"Words that say that it was {(quote.Negated ? "not " : "")}said"));
        if (quote.Relay is { } relay) found.Add(new(note.Id, relay, Part.Relay, "relay", $"Relay of quote {note.Mark}: {passage.Relay}"));
    }
}

/// <summary>A stretch of text throughout which the same annotations hold.</summary>
/// <param name="Span">Where it stands; never empty.</param>
/// <param name="Annotations">What holds there, outermost first.</param>
internal sealed record Segment(TextSpan Span, ImmutableArray<Annotation> Annotations);

/// <summary>Cuts text at the ends of annotations, so that those that overlap can be shown side by side.</summary>
internal static class Segments
{
    /// <summary>The segments of <paramref name="range"/>: in order, without gaps, each with all annotations that cover it.</summary>
    /// <param name="range">The stretch of text to cut.</param>
    /// <param name="annotations">Annotations by start; those outside the range are left out.</param>
    public static IEnumerable<Segment> Of(TextSpan range, IReadOnlyList<Annotation> annotations)
    {
        var inside = annotations.Where(annotation => annotation.Span.Length > 0 && annotation.Span.Overlaps(range)).ToList();
        var cuts = new SortedSet<int> { range.Start, range.End };
        foreach (var annotation in inside)
        {
            if (range.Contains(annotation.Span.Start)) cuts.Add(annotation.Span.Start);
            if (range.Contains(annotation.Span.End)) cuts.Add(annotation.Span.End);
        }
        var open = new List<Annotation>();
        var next = 0;
        var start = range.Start;
        foreach (var end in cuts)
        {
            if (end == start) continue;
            for (; next < inside.Count && inside[next].Span.Start <= start; next++) open.Add(inside[next]);
            open.RemoveAll(annotation => annotation.Span.End <= start);
            yield return new(new(start, end), [.. open]);
            start = end;
        }
    }
}
