using System.Collections.Immutable;
using Attribution.Corpus.Corroboration;
using Attribution.Tests.Corpus.Stored;

namespace Attribution.Tests.Corpus.Corroboration;

public sealed class ClaimStoreTests
{
    [Fact]
    public void ClaimsComeBackAsTheyWereHoweverManyThereAre()
    {
        var reader = new ContentReader(new());
        ImmutableArray<ComparableClaim>[] all = [.. SharedArticles.All.Select((article, index) => reader.Read(article, index).ToImmutableArray())];
        Assert.Contains(all, claims => claims.Any(claim => claim is { IsOpenDenial: true, Content: { Date: not null, Amounts.Length: > 0 } }));
        using var store = new ClaimStore();
        while (store.Count < 2_000) store.Add(all[store.Count % all.Length]);

        foreach (var place in (int[])[0, 1_999, 1_023, 1_024, 1_500])
            Assert.Equal(all[place % all.Length].Select(InWords), store[place].Select(InWords));
    }

    private static string InWords(ComparableClaim claim) => string.Join(' ',
        (object[])[
            claim.Content with { Features = [], Heaviest = [], Amounts = [] }, .. claim.Content.Features, "|", .. claim.Content.Heaviest, "|",
            .. claim.Content.Amounts, claim.Origin with { CoActors = [] }, .. claim.Origin.CoActors, claim.IsOpenDenial,
        ]);
}
