namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>Compares a candidate with the best of the others that have a name.</summary>
internal static class Rivals
{
    /// <summary>Writes what the others of <paramref name="all"/> have to say for themselves, and how <paramref name="candidate"/> stands beside them.</summary>
    public static void Compare(Antecedent candidate, List<Antecedent> all, PageTitle title, Span<byte> row)
    {
        var (distance, subjects, mentions, near, titled, here, next) = (7, 7, 0, 0, 0, 0, 7);
        foreach (var other in all)
        {
            if (other == candidate || other.Referent.Members.Length == 0) continue;
            distance = Math.Min(distance, Back(other));
            subjects = Math.Min(subjects, Far(other.SubjectDistance));
            mentions = Math.Max(mentions, other.Referent.Mentions);
            near = Math.Max(near, other.Count);
            titled = Math.Max(titled, title.Names(other.Referent));
            here = Math.Max(here, other.Here);
            next = Math.Min(next, Ahead(other.NextNamed));
        }
        PronounFeatures.Set(row, Clue.RivalDistance, distance);
        PronounFeatures.Set(row, Clue.RivalSubject, subjects);
        PronounFeatures.Set(row, Clue.RivalMentions, PronounFeatures.Bin(mentions));
        PronounFeatures.Set(row, Clue.RivalNear, Math.Min(near, 7));
        PronounFeatures.Set(row, Clue.RivalTitle, titled);
        PronounFeatures.Set(row, Clue.RivalHere, Math.Min(here, 4));
        PronounFeatures.Set(row, Clue.RivalNextNamed, next);
        PronounFeatures.Set(row, Clue.SubjectAhead, Compared(subjects, Far(candidate.SubjectDistance)));
        PronounFeatures.Set(row, Clue.NearAhead, Compared(candidate.Count, near));
        PronounFeatures.Set(row, Clue.MentionsAhead, Compared(candidate.Referent.Mentions, mentions));
        PronounFeatures.Set(row, Clue.DistanceAhead, Compared(distance, Back(candidate)));
        PronounFeatures.Set(row, Clue.NextNamedAhead, Compared(next, Ahead(candidate.NextNamed)));
    }

    /// <summary>How many sentences ahead a candidate is named next, up to six; seven where it is not.</summary>
    public static int Ahead(int distance) => distance < 0 ? 7 : Math.Min(distance, 6);

    private static int Back(Antecedent candidate) => candidate.IsBehind ? 6 : candidate.Distance;

    private static int Far(int distance) => distance < 0 ? 7 : distance;

    private static int Compared(int one, int other) => one < other ? 0 : one == other ? 1 : 2;
}
