using System.Collections.Immutable;
using Attribution.Charts;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Passages;

namespace Attribution.Views;

/// <summary>What a stretch of an annotated article is.</summary>
internal enum Part
{
    Claim,
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
/// <param name="Mark">The small label behind its end, such as <c>q3</c>; empty for none.</param>
internal sealed record Annotation(string Id, TextSpan Span, Part Part, string Class, string Note, string Mark)
{
    /// <summary>Everything that was found in <paramref name="article"/>, by start, the longer first.</summary>
    /// <param name="article">The article.</param>
    /// <param name="nameOf">The name of the actor with an id.</param>
    /// <param name="claims">Whether claims, which have no look of their own, are among them.</param>
    public static ImmutableArray<Annotation> Of(Article article, Func<string?, string> nameOf, bool claims = false)
    {
        var found = new List<Annotation>();
        if (claims) found.AddRange(article.Claims.Select(claim => new Annotation(claim.Id, claim.Span, Part.Claim, "", "", "")));
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var quote in article.Quotes)
        {
            var depth = quote.Parent is not null && depths.TryGetValue(quote.Parent, out var parent) ? parent + 1 : 0;
            depths[quote.Id] = depth;
            Add(found, quote, depth, nameOf);
        }
        foreach (var figure in article.Figures)
        {
            var by = figure.Quote is null ? "in the writer's own voice" : figure.Actor is null ? $"in {figure.Quote}" : $"claimed by {nameOf(figure.Actor)} ({figure.Quote})";
            var of = figure.Figure.Of is null ? "" : $" of {figure.Figure.Of}";
            found.Add(new(figure.Id, figure.Figure.Span, Part.Figure, "figure", $"{figure.Id} · {EnumWords.Of(figure.Figure.Kind)}{of}, {by}", ""));
        }
        return [.. found.OrderBy(annotation => annotation.Span).ThenBy(annotation => annotation.Part)];
    }

    private static void Add(List<Annotation> found, SourcedQuote sourced, int depth, Func<string?, string> nameOf)
    {
        var quote = sourced.Quote;
        var kind = EnumWords.Of(quote.Kind);
        var who = sourced.Actor is null ? sourced.SpeakerName : nameOf(sourced.Actor);
        var names = string.Join(" and ", sourced.CoActors.Select(nameOf).Prepend(who.Length == 0 ? Speakers.Nobody : who));
        var relay = sourced.Relay is null ? "" : $", via {nameOf(sourced.Relay)}";
        var negated = quote.Negated ? ", negated" : "";
        var note = $"{sourced.Id} · {kind} · {names} ({Palette.Of(sourced.SourceKind).Name}) {EnumWords.Of(sourced.Stance)}{relay}{negated}";
        var nested = depth == 0 ? "" : " nested";
        for (var piece = 0; piece < quote.Content.Length; piece++)
        {
            found.Add(new(sourced.Id, quote.Content[piece], Part.Content, $"content {kind}{nested}", note, piece == quote.Content.Length - 1 ? sourced.Id : ""));
        }
        if (quote.Source is { } source) found.Add(new(sourced.Id, source, Part.Source, "source", $"{sourced.Id} · source: {names}", ""));
        if (quote.Cue is { } cue) found.Add(new(sourced.Id, cue, Part.Cue, "cue", $"{sourced.Id} · cue: {quote.CueLemma}{negated}", ""));
        if (quote.Via is { } via) found.Add(new(sourced.Id, via, Part.Relay, "relay", $"{sourced.Id} · relay: {nameOf(sourced.Relay)}", ""));
    }
}
