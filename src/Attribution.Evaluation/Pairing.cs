namespace Attribution.Evaluation;

/// <summary>Something annotated and something found that may be the same.</summary>
/// <param name="Score">How much they have in common.</param>
/// <param name="Gold">The index of the annotated.</param>
/// <param name="Found">The index of the found.</param>
/// <param name="Favoured">Whether it goes before others of the same score.</param>
internal readonly record struct Candidate(double Score, int Gold, int Found, bool Favoured = true);

/// <summary>Pairs what is annotated with what was found, one to one.</summary>
internal static class Pairing
{
    /// <summary>Takes the best candidate first, then the best of which neither side is taken; ties go in text order.</summary>
    public static List<(int Gold, int Found)> Best(IEnumerable<Candidate> candidates)
    {
        var pairs = new List<(int Gold, int Found)>();
        var (gold, found) = (new HashSet<int>(), new HashSet<int>());
        foreach (var candidate in candidates
            .OrderByDescending(candidate => candidate.Score)
            .ThenByDescending(candidate => candidate.Favoured)
            .ThenBy(candidate => candidate.Gold)
            .ThenBy(candidate => candidate.Found))
        {
            if (gold.Contains(candidate.Gold) || found.Contains(candidate.Found)) continue;
            gold.Add(candidate.Gold);
            found.Add(candidate.Found);
            pairs.Add((candidate.Gold, candidate.Found));
        }
        return pairs;
    }
}
