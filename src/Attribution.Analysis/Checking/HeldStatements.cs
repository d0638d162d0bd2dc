using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Documents;

namespace Attribution.Checking;

/// <summary>A statement of an article: a quote, or a sentence of the writer's.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Quote">The quote; null in the writer's own voice.</param>
internal sealed record HeldStatement(Article Article, TextSpan Span, QuoteRow? Quote)
{
    /// <summary>Its words.</summary>
    public string Text => Quote?.Content ?? Span.Of(Article.Text);

    /// <summary>Who says it; empty for nobody with a name.</summary>
    public string Speaker => Quote is null ? Speakers.Writer : Speakers.IsKnown(Quote.Source) ? string.Join(" and ", Quote.Sources) : "";

    /// <summary>Whether it is negated.</summary>
    public bool IsNegated => Quote is not null ? Signs.IsNegated(Quote) : WordText.Words(Article.Text, Span).Count(word => word.IsNegation) % 2 == 1;

    /// <summary>Whether it is said by who speaks <paramref name="draft"/>.</summary>
    public bool IsBy(NewsCorpus corpus, QuoteRow draft) => !Speakers.IsKnown(draft.Source)
        || (Quote is null ? new SpokenAt(Article, null).IsBy(corpus, draft, Span) : !Speakers.IsKnown(Quote.Source) || SameSpeaker.Is(corpus, draft, Quote));
}

/// <summary>The statements of articles by the words that say what they are about.</summary>
internal sealed class HeldStatements
{
    private readonly List<(HeldStatement Statement, ContentWords Words)> all = [];
    private readonly Dictionary<string, List<int>> byStem = new(StringComparer.Ordinal);

    /// <summary>Those of <paramref name="articles"/>.</summary>
    public HeldStatements(NewsCorpus corpus, ImmutableArray<Article> articles)
    {
        foreach (var article in articles)
        {
            foreach (var quote in article.Quotes) Add(new(article, quote.Quote.Span, new(corpus, article, quote)), quote.Quote.Content);
            foreach (var claim in article.Claims.Where(claim => claim.Quote is null)) Add(new(article, claim.Span, null), [claim.Span]);
        }
    }

    /// <summary>The statements that share most of the rarer words with <paramref name="sought"/>, the nearest first.</summary>
    public IEnumerable<HeldStatement> Nearest(ContentWords sought, int most)
    {
        var votes = new Dictionary<int, double>();
        foreach (var stem in sought.Stems)
        {
            if (!byStem.TryGetValue(stem, out var places)) continue;
            var weight = Math.Log(1 + (double)all.Count / places.Count);
            foreach (var place in places) votes[place] = votes.GetValueOrDefault(place) + weight;
        }
        return votes.OrderByDescending(vote => vote.Value / Math.Sqrt(4 + all[vote.Key].Words.Count)).ThenBy(vote => vote.Key).Take(most)
            .Select(vote => all[vote.Key].Statement);
    }

    private void Add(HeldStatement statement, IEnumerable<TextSpan> pieces)
    {
        var words = new ContentWords(statement.Article.Annotated, pieces);
        foreach (var stem in words.Stems)
        {
            if (!byStem.TryGetValue(stem, out var places)) byStem.Add(stem, places = []);
            places.Add(all.Count);
        }
        all.Add((statement, words));
    }
}
