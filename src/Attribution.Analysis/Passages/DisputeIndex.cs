using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Documents;

namespace Attribution.Passages;

/// <summary>Which claims deny which, over a whole corpus; guesses are no denials of a claim. Made once per corpus.</summary>
internal sealed class DisputeIndex
{
    private static readonly ConditionalWeakTable<NewsCorpus, DisputeIndex> Made = [];

    private readonly FrozenDictionary<string, ImmutableArray<string>> denials;
    private readonly FrozenDictionary<string, DeniedPassage> denied;

    private DisputeIndex(NewsCorpus corpus)
    {
        var pairs =
            from article in corpus.Articles
            from claim in article.Claims
            where claim.Disputes is not null
            let id = claim.Disputes!.Contains(':', StringComparison.Ordinal) ? claim.Disputes : $"{article.Document.Id}:{claim.Disputes}"
            select (id, Denial: $"{article.Document.Id}:{claim.Id}", IsGuess: claim.DisputeEvidence is DisputeEvidence.Context);
        var named = pairs.Select(pair => pair.id).ToHashSet(StringComparer.Ordinal);
        denials = pairs.Where(pair => !pair.IsGuess).GroupBy(pair => pair.id, pair => pair.Denial, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        denied = corpus.Articles.SelectMany(article => Passages(corpus, article))
            .Where(passage => named.Contains(passage.Id))
            .DistinctBy(passage => passage.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(passage => passage.Id, StringComparer.Ordinal);
    }

    /// <summary>The index of <paramref name="corpus"/>.</summary>
    public static DisputeIndex Of(NewsCorpus corpus) => Made.GetValue(corpus, corpus => new(corpus));

    /// <summary>The claims that deny <paramref name="claim"/>, both as <c>DOCUMENT:c3</c>.</summary>
    public ImmutableArray<string> DenialsOf(string claim) => denials.GetValueOrDefault(claim, []);

    /// <summary>The denied claim or nested quote <paramref name="id"/> (<c>DOCUMENT:c3</c>, <c>DOCUMENT:q5</c>); null where the corpus lacks it.</summary>
    public DeniedPassage? Denied(string id) => denied.GetValueOrDefault(id);

    private static IEnumerable<DeniedPassage> Passages(NewsCorpus corpus, Article article)
    {
        var quotes = article.Quotes.ToDictionary(quote => quote.Id, StringComparer.Ordinal);
        foreach (var claim in article.Claims)
        {
            yield return new($"{article.Document.Id}:{claim.Id}", article, claim.Span, Speaking(claim.Quote is null ? null : quotes[claim.Quote]));
        }
        foreach (var quote in article.Quotes) yield return new($"{article.Document.Id}:{quote.Id}", article, quote.Quote.Span, Speaking(quote));

        ImmutableArray<string> Speaking(SourcedQuote? quote) =>
            quote is null ? [Speakers.Writer] : [.. Speakers.Of(corpus, quote).Distinct(StringComparer.Ordinal)];
    }
}

/// <summary>A claim, or a quote inside a denial, that somebody denies.</summary>
/// <param name="Id"><c>DOCUMENT:c3</c> or <c>DOCUMENT:q5</c>.</param>
/// <param name="Article">The article.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Sources">Who says it.</param>
internal sealed record DeniedPassage(string Id, Article Article, TextSpan Span, ImmutableArray<string> Sources);
