namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Groups claims of close content. The claims come in the order of their documents' dates; each joins the group whose
/// first claim is closest, if that is close enough, else it is the first of a new group. So every claim of a group is
/// close to its first, and no chain of small steps joins what is far apart.
/// </summary>
internal static class ClaimGroups
{
    /// <summary>The groups in the order of their first claims, those of a single claim among them.</summary>
    public static List<List<ClaimContent>> Find(IEnumerable<ClaimContent> claims, Vocabulary vocabulary, ClaimIndex firsts)
    {
        var groups = new Dictionary<ClaimContent, List<ClaimContent>>(ReferenceEqualityComparer.Instance);
        var ordered = new List<List<ClaimContent>>();
        foreach (var claim in claims)
        {
            if (Closest(claim, vocabulary, firsts, claim.IsSame) is { } first)
            {
                groups[first].Add(claim);
                continue;
            }
            groups[claim] = [claim];
            ordered.Add(groups[claim]);
            firsts.Add(claim);
        }
        return ordered;
    }

    /// <summary>The claim of the index that is closest of those allowed with their closeness; of equals, the first in the order of documents.</summary>
    public static ClaimContent? Closest(ClaimContent claim, Vocabulary vocabulary, ClaimIndex index, Func<ClaimContent, double, bool> allowed)
    {
        ClaimContent? closest = null;
        var best = 0.0;
        foreach (var other in index.Near(claim))
        {
            var closeness = claim.Closeness(other, vocabulary);
            if (closeness <= 0 || closeness < best || !allowed(other, closeness)) continue;
            if (closest is null || closeness > best || other.Claim.CompareTo(closest.Claim) < 0) (closest, best) = (other, closeness);
        }
        return closest;
    }
}
