using Attribution.Claims;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Finds which claim of another document a denial answers: one of close content that another side asserts. The first claim
/// of its group that another document makes stands for all.
/// </summary>
internal sealed class DistantDisputes(
    IReadOnlyList<Article> articles, Vocabulary vocabulary, ClaimIndex firsts, List<List<ClaimContent>> groups, Sources sources)
{
    /// <summary>The least closeness of a denial to the claim that it denies.</summary>
    private const double Close = 0.5;

    private readonly Dictionary<ClaimContent, List<ClaimContent>> byFirst =
        new(groups.Select(group => KeyValuePair.Create(group[0], group)), ReferenceEqualityComparer.Instance);

    /// <summary>
    /// Those of <paramref name="denials"/>, of which it is not known yet what they deny, that answer a claim of another document, with that
    /// claim as <c>DOCUMENT:c3</c>.
    /// </summary>
    public IEnumerable<(ClaimContent Denial, string Denied)> Find(IEnumerable<ClaimContent> denials)
    {
        foreach (var content in denials)
        {
            var first = ClaimGroups.Closest(content, vocabulary, firsts, (first, closeness) =>
                closeness >= Close && first.Deed == Stance.Asserts && first.Reversed != content.Reversed && Denied(content, first) is not null);
            if (first is not null && Denied(content, first) is { } denied)
                yield return (content, $"{articles[denied.Claim.Document].Document.Id}:{Of(denied).Repeats ?? Of(denied).Id}");
        }
    }

    private ClaimContent? Denied(ClaimContent denial, ClaimContent first) =>
        byFirst[first]
            .Find(content => content.Claim.Document != denial.Claim.Document && Of(content).Stance == Stance.Asserts && IsOtherSide(Of(denial), Of(content)));

    private bool IsOtherSide(Claim denial, Claim claim) =>
        denial.Actor is null || claim.Actor is null || sources.Voice(denial.Actor) != sources.Voice(claim.Actor);

    private Claim Of(ClaimContent content) => articles[content.Claim.Document].Claims[content.Claim.Index];
}
