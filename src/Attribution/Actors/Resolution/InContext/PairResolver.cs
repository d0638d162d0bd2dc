using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>Leads "both", "the two men" and "the couple" back to two persons.</summary>
internal sealed class PairResolver(Discourse discourse)
{
    private static readonly WordSet NounsForTwo = ActorWords.Set("nouns-for-two");

    /// <summary>How many sentences back the two are looked for.</summary>
    private const int Reach = 3;

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
        var gender = noun < 0 ? "" : words.Is(noun, "men") ? "m" : words.Is(noun, "women") ? "f" : "";
        if (PairBefore(words.Sentence(i), gender) is not { } pair) return false;
        var form = noun >= 0 || !both ? MentionForm.Role : MentionForm.Pronoun;
        discourse.Sightings.Add(new Sighting(pair.Members[0], form, i, end, Resolver.Pair) { Others = pair.Members[1..] });
        var part = SentenceParts.Of(words, i, end, out var speaks);
        discourse.Note(pair, i, end, part, TraceForm.Pronoun, speaks);
        for (var k = i; k < end; k++) at[k] ??= pair.Members[0];
        return true;
    }

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
