using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes;

/// <summary>Orders the drafts, finds which quote encloses which, and makes them records.</summary>
internal static class Nesting
{
    /// <summary>Quotes inside more quotes than this, which no one writes, are left out, so that the time stays linear in the text.</summary>
    private const int Deepest = 16;

    private static readonly WordSet Believing = WordSet.Of("words-of-quotes.tsv", "believing");

    /// <summary>The quotes in text order, an outer one before those inside it.</summary>
    public static ImmutableArray<Quote> Build(TokenView text, List<QuoteDraft> drafts)
    {
        var order = drafts.OrderBy(draft => draft.Content.Whole.First).ThenByDescending(draft => draft.Content.Whole.End)
            .ThenByDescending(draft => draft.Content.Tokens)
            .ThenByDescending(draft => draft.Extent.End - draft.Extent.First).ThenBy(draft => draft.Extent.First).ToList();
        var quotes = ImmutableArray.CreateBuilder<Quote>(order.Count);
        var open = new List<(QuoteDraft Draft, int Index)>();
        foreach (var draft in order)
        {
            open.RemoveAll(outer => outer.Draft.Content.Whole.End <= draft.Content.Whole.First);
            if (open.Count >= Deepest) continue;
            var around = open.FindAll(outer => outer.Draft.Encloses(draft));
            int? parent = around.Count > 0 ? around.MinBy(outer => outer.Draft.Content.Tokens).Index : null;
            open.Add((draft, quotes.Count));
            quotes.Add(Make(text, draft, parent));
        }
        return quotes.DrainToImmutable();
    }

    private static Quote Make(TokenView text, QuoteDraft draft, int? parent)
    {
        ImmutableArray<TextSpan> content = [.. draft.Content.Select(text.Span)];
        var cue = SpanOf(text, draft.Cue);
        return new()
        {
            Kind = QuoteKinds.Of(text.Document, cue, content),
            Source = SpanOf(text, draft.Source),
            Cue = cue,
            CueLemma = draft.Lemma,
            Content = content,
            Relays = draft.Relay is { } relay ? [new(text.Span(relay.Phrase), relay.Pattern)] : [],
            Type = draft.Type,
            Negated = draft.Negated && !IsBelief(draft),
            Hedge = draft.Hedge,
            Turn = draft.Turn,
            IsAsked = draft.IsAsked,
            Parent = parent,
            Sentence = text.Sentence(draft.Content[0].First),
            Confidence = Math.Round(Math.Clamp(draft.Confidence, 0, 1), 2),
        };
    }

    /// <summary>"It is not believed to have helped": nobody's belief that it has not, and no silence.</summary>
    private static bool IsBelief(QuoteDraft draft) => draft.Source is null && Believing.Contains(draft.Lemma);

    private static TextSpan? SpanOf(TokenView text, TokenRange? range) => range is { } some ? text.Span(some) : null;
}
