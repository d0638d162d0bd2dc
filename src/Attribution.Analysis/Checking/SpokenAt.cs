using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Documents;

namespace Attribution.Checking;

/// <summary>Who speaks at a place of an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Quote">The smallest quote in which the place lies; null in the writer's own voice.</param>
internal sealed record SpokenAt(Article Article, QuoteRow? Quote)
{
    /// <summary>The speaker's name; empty where nobody was found.</summary>
    public string Speaker => Quote is null || !Speakers.IsKnown(Quote.Source) ? "" : string.Join(" and ", Quote.Sources);

    /// <summary>Who speaks at <paramref name="place"/>.</summary>
    public static SpokenAt Of(NewsCorpus corpus, Article article, TextSpan place)
    {
        var around = article.Quotes.Where(quote => quote.Quote.Content.Any(piece => piece.Overlaps(place)))
            .OrderByDescending(quote => quote.Quote.Content.Sum(piece => Common(piece, place))).ThenBy(quote => quote.Quote.Span.Length).FirstOrDefault();
        return new(article, around is null ? null : new(corpus, article, around));
    }

    /// <summary>
    /// Whether it is who speaks <paramref name="draft"/>. A draft that names nobody, and an article in which nobody was found, contradict
    /// nobody, unless the article names others alone around the place.
    /// </summary>
    public bool IsBy(NewsCorpus corpus, QuoteRow draft, TextSpan place)
    {
        if (!Speakers.IsKnown(draft.Source)) return true;
        if (Quote is null || !Speakers.IsKnown(Quote.Source)) return IsNamedAround(draft, place);
        return SameSpeaker.Is(corpus, draft, Quote);
    }

    private bool IsNamedAround(QuoteRow draft, TextSpan place)
    {
        if (draft.ActorIds.IsEmpty) return true;
        var sentence = Article.Annotated.SentenceAt(place.Start);
        return Article.Mentions.Any(mention => draft.ActorIds.Contains(mention.Actor) && Math.Abs(mention.Sentence - sentence) <= 2);
    }

    private static int Common(TextSpan one, TextSpan other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));
}

/// <summary>Tells whether two quotes have the same speaker.</summary>
internal static class SameSpeaker
{
    /// <summary>Whether a speaker of <paramref name="draft"/> is one of <paramref name="held"/>, by actor, or without names by words and body.</summary>
    public static bool Is(NewsCorpus corpus, QuoteRow draft, QuoteRow held)
    {
        if (!draft.ActorIds.IsEmpty && !held.ActorIds.IsEmpty)
        {
            return draft.ActorIds.Any(held.ActorIds.Contains) || draft.ActorIds.Any(id => held.ActorIds.Any(other => IsPart(corpus, id, other)))
                || held.ActorIds.Any(id => draft.ActorIds.Any(other => IsPart(corpus, id, other)));
        }
        // "A spokesman" of the draft may be anybody of the same body; one of the articles is nobody whom they do not name.
        if (draft.ActorIds.IsEmpty && held.ActorIds.IsEmpty) return true;
        var (named, other) = draft.ActorIds.IsEmpty ? (held, draft) : (draft, held);
        return other.Quote.Affiliation is not { } body ? draft.ActorIds.IsEmpty
            : named.ActorIds.Any(id => id == body || corpus.Actor(id)?.Affiliation == body);
    }

    /// <summary>A ministry for its government, a spokesman for his ministry.</summary>
    private static bool IsPart(NewsCorpus corpus, string id, string other) => corpus.Actor(id)?.Affiliation == other;
}
