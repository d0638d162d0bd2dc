using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>Leads "both", "the two men" and "the couple" back to two persons.</summary>
internal sealed class PairResolver(Discourse discourse)
{
    private static readonly WordSet NounsForTwo = ActorWords.Set("nouns-for-two");

    /// <summary>How many sentences back the two are looked for.</summary>
    private const int Reach = 3;

    /// <summary>How many tokens back two without a name are looked for.</summary>
    private const int UnnamedReach = 300;

    private readonly TokenView words = discourse.Words;
    private readonly ActorDraft?[] at = discourse.At;
    private readonly Salience salience = discourse.Salience;

    /// <summary>"Both", "the two men", "the couple": the two who were named together, or the only two in the sentences before.</summary>
    public bool Resolve(int i)
    {
        var both = words.Is(i, "both");
        if (!both && !(words.Is(i, "the") && words.IsAny(i + 1, "two", "pair", "duo", "couple"))) return false;
        var end = both ? i + 1 : i + 2;
        while (words.Tag(end) is "JJ" or "NNP" or "NN" && end < words.SentenceEnd(i) && end - i < 5) end++;
        var noun = words.Tag(end) is "NNS" or "NNPS" ? end : -1;
        if (noun >= 0 && !Epithets.IsPerson(words, noun) && !words.IsAny(noun, NounsForTwo)) return false;
        end = noun >= 0 ? noun + 1 : both ? i + 1 : i + 2;
        if (noun < 0 && !(words.Tag(end) is "VBD" or "VBP" or "VBZ" or "MD" or "RB" || (both && words.Is(end, "of")))) return false;
        if (noun >= 0 && AreUnnamed(i, noun)) return false;
        var gender = noun < 0 ? "" : words.Is(noun, "men") ? "m" : words.Is(noun, "women") ? "f" : "";
        if (PairBefore(words.Sentence(i), gender) is not { } pair) return false;
        var form = noun >= 0 || !both ? MentionForm.Role : MentionForm.Pronoun;
        discourse.Sightings.Add(new Sighting(pair.Members[0], form, i, end, Resolver.Pair) { Others = pair.Members[1..] });
        var part = SentenceParts.Of(words, i, end, out var speaks);
        discourse.Note(pair, i, end, part, TraceForm.Pronoun, speaks);
        for (var k = i; k < end; k++) at[k] ??= pair.Members[0];
        return true;
    }

    /// <summary>Whether "the two men" are two of whom the text speaks without a name: "soldiers captured two foreign men".</summary>
    private bool AreUnnamed(int first, int noun)
    {
        for (var i = first - 1; i > 0 && first - i <= UnnamedReach; i--)
        {
            if (!words.Is(i, "two") || words.IsAny(i - 1, "the", "these", "those", "other")) continue;
            var head = i + 1;
            while (words.Tag(head) is "JJ" or "NNP" or "NN" && head - i < 5) head++;
            if (words[head].Equals(words[noun], StringComparison.OrdinalIgnoreCase)) return !IsNamedBeside(i, head + 1);
        }
        return false;
    }

    /// <summary>"Two men, Hale and Reed", "Hale and Reed, two men who".</summary>
    private bool IsNamedBeside(int first, int end) =>
        (words.IsAny(end, ",", ":", "(", "–", "—") && end + 1 < at.Length && at[end + 1] is { Kind: ActorKind.Person })
        || (first > 1 && words.Is(first - 1, ",") && at[first - 2] is { Kind: ActorKind.Person });

    private Referent? PairBefore(int sentence, string gender)
    {
        var found = new List<ActorDraft>();
        for (var i = salience.Traces.Count - 1; i >= 0 && sentence - salience.Traces[i].Sentence <= Reach; i--)
        {
            var members = salience.Traces[i].Referent.Members;
            if (members.Length == 2 && Array.TrueForAll(members, member => Fits(member, gender)) && found.TrueForAll(members.Contains))
                return salience.Traces[i].Referent;
            if (members.Length != 1 || !Fits(members[0], gender) || found.Contains(members[0])) continue;
            found.Add(members[0]);
            if (found.Count > 2) return null;
        }
        if (found.Count != 2) return null;
        found.Reverse();
        return discourse.Groups.Of([.. found]);
    }

    private static bool Fits(ActorDraft draft, string gender) =>
        draft.Kind == ActorKind.Person && (gender.Length == 0 || draft.Gender.Length == 0 || draft.Gender == gender);
}
