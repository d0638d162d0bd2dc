using System.Collections.Immutable;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Groups claims of close content. The claims come in the order of their documents' dates; each joins the group whose
/// first claim is closest, if that is close enough, else it is the first of a new group. So every claim of a group is
/// close to its first, and no chain of small steps joins what is far apart. Of all claims only those of a month are in memory.
/// </summary>
/// <param name="vocabulary">What the words and names weigh.</param>
/// <param name="pairs">By what claims find each other; all claims were noted.</param>
/// <param name="read">Reads what a claim says that came before.</param>
internal sealed class ClaimGroups(Vocabulary vocabulary, ClaimPairs pairs, Func<ClaimKey, ClaimContent> read)
{
    private readonly ClaimIndex firsts = new(pairs), denials = new(pairs);
    private readonly RepeatedClaims repeated = new(pairs);
    private readonly List<(ClaimKey Claim, int? Day)> first = [];
    private readonly List<(int Group, ClaimKey Claim)> joined = [];
    private readonly List<ClaimKey> denying = [];
    private readonly List<Contradiction> contradictions = [];

    /// <summary>Takes the next claim.</summary>
    /// <param name="claim">What it says.</param>
    /// <param name="isDenial">Whether it denies what its own document does not tell.</param>
    public void Take(ClaimContent claim, bool isDenial)
    {
        firsts.ForgetBefore(claim);
        denials.ForgetBefore(claim);
        if (!pairs.HasOthers(claim)) return;
        if (Closest(claim, isDenial ? denying.Count : null) is { } group) joined.Add((group, claim.Claim));
        else Begin(claim);
        if (!isDenial) return;
        denials.Add(claim, denying.Count);
        denying.Add(claim.Claim);
    }

    /// <summary>The groups of several claims in the order of their first claims, which stand first in each.</summary>
    public IEnumerable<ImmutableArray<ClaimKey>> Several()
    {
        joined.Sort();
        for (int start = 0, end; start < joined.Count; start = end)
        {
            var group = joined[start].Group;
            for (end = start + 1; end < joined.Count && joined[end].Group == group;) end++;
            yield return [first[group].Claim, .. joined[start..end].Select(one => one.Claim)];
        }
    }

    /// <summary>The claims of the group with this number, after <see cref="Several"/>.</summary>
    public IEnumerable<ClaimKey> In(int group)
    {
        yield return first[group].Claim;
        var start = joined.BinarySearch((group, default));
        for (var i = start < 0 ? ~start : start; i < joined.Count && joined[i].Group == group; i++) yield return joined[i].Claim;
    }

    /// <summary>The denials with the groups whose first claims they contradict, the closest first, of equally close ones the first.</summary>
    public IEnumerable<(ClaimKey Denial, IEnumerable<int> Groups)> Contradicted() => contradictions
        .OrderBy(one => one.Denial).ThenByDescending(one => one.Closeness).ThenBy(one => one.Group)
        .GroupBy(one => one.Denial, one => one.Group).Select(same => (denying[same.Key], same.AsEnumerable()));

    /// <summary>The group whose first claim is closest of those that say the same; of equally close ones the first.</summary>
    private int? Closest(ClaimContent claim, int? denial)
    {
        int? closest = null;
        var best = 0.0;
        foreach (var other in firsts.Near(claim))
        {
            var closeness = claim.Closeness(other.Content, vocabulary);
            if (denial is { } number && claim.Contradicts(other.Content, closeness)) contradictions.Add(new(number, other.Number, closeness));
            Look(other.Number, other.Content, closeness);
        }
        foreach (var number in repeated.Like(claim))
        {
            // Those of the month before were looked at already.
            if (claim.Date?.DayNumber - first[number].Day is not > ClaimContent.MostDaysApart) continue;
            var other = read(first[number].Claim);
            Look(number, other, claim.Closeness(other, vocabulary));
        }
        return closest;

        void Look(int number, ClaimContent other, double closeness)
        {
            if (closeness <= 0 || closeness < best || !claim.IsSame(other, closeness)) return;
            if (closest is null || closeness > best || number < closest) (closest, best) = (number, closeness);
        }
    }

    /// <summary>Makes the claim the first of a group, which denials of the month before may contradict as well.</summary>
    private void Begin(ClaimContent claim)
    {
        var number = first.Count;
        foreach (var denial in denials.Near(claim))
        {
            if (denial.Content.Closeness(claim, vocabulary) is var closeness && denial.Content.Contradicts(claim, closeness))
                contradictions.Add(new(denial.Number, number, closeness));
        }
        first.Add((claim.Claim, claim.Date?.DayNumber));
        firsts.Add(claim, number);
        repeated.Add(claim, number);
    }

    private readonly record struct Contradiction(int Denial, int Group, double Closeness);
}
