using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Attribution.Corpus;

namespace Attribution.Passages;

/// <summary>Which claims deny which, over a whole corpus. Made once per corpus.</summary>
internal sealed class DisputeIndex
{
    private static readonly ConditionalWeakTable<NewsCorpus, DisputeIndex> Made = [];

    private readonly FrozenDictionary<string, ImmutableArray<string>> denials;

    private DisputeIndex(NewsCorpus corpus)
    {
        var pairs =
            from article in corpus.Articles
            from claim in article.Claims
            where claim.Disputes is not null
            let denied = claim.Disputes!.Contains(':', StringComparison.Ordinal) ? claim.Disputes : $"{article.Document.Id}:{claim.Disputes}"
            select (denied, Denial: $"{article.Document.Id}:{claim.Id}");
        denials = pairs.GroupBy(pair => pair.denied, pair => pair.Denial, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The index of <paramref name="corpus"/>.</summary>
    public static DisputeIndex Of(NewsCorpus corpus) => Made.GetValue(corpus, corpus => new(corpus));

    /// <summary>The claims that deny <paramref name="claim"/>, both as <c>DOCUMENT:c3</c>.</summary>
    public ImmutableArray<string> DenialsOf(string claim) => denials.GetValueOrDefault(claim, []);
}
