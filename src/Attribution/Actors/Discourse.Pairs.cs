namespace Attribution.Actors;

internal sealed partial class Discourse
{
    /// <summary>How many sentences back the two of "both" are looked for.</summary>
    private const int PairReach = 3;

    /// <summary>"Both", "the two men", "the couple": the two who were named together, or the only two in the sentences before.</summary>
    private bool Pair(int i)
    {
        var both = words.Is(i, "both");
        if (!both && !(words.Is(i, "the") && words.IsAny(i + 1, "two", "pair", "duo", "couple"))) return false;
        var end = both ? i + 1 : i + 2;
        while (words.Tag(end) is "JJ" or "NNP" or "NN" && end < words.SentenceEnd(i) && end - i < 5) end++;
        var noun = words.Tag(end) is "NNS" or "NNPS" ? end : -1;
        if (noun >= 0 && !Epithets.IsPerson(words, noun) && !words.IsAny(noun, "men", "women", "candidates", "rivals", "contenders", "Republicans", "Democrats")) return false;
        end = noun >= 0 ? noun + 1 : both ? i + 1 : i + 2;
        if (noun < 0 && !(words.Tag(end) is "VBD" or "VBP" or "VBZ" or "MD" or "RB" || (both && words.Is(end, "of")))) return false;
        var gender = noun < 0 ? "" : words.Is(noun, "men") ? "m" : words.Is(noun, "women") ? "f" : "";
        if (PairBefore(words.Sentence(i), gender) is not { } pair) return false;
        sightings.Add(new Sighting(pair.Members[0], noun >= 0 || !both ? MentionForm.Role : MentionForm.Pronoun, i, end) { Others = pair.Members.AsSpan(1).ToArray() });
        var part = SentenceParts.Of(words, i, end, out var speaks);
        Note(pair, i, end, part, TraceForm.Pronoun, speaks);
        for (var k = i; k < end; k++) at[k] ??= pair.Members[0];
        return true;
    }

    private Referent? PairBefore(int sentence, string gender)
    {
        var found = new List<ActorDraft>();
        for (var i = salience.Traces.Count - 1; i >= 0 && sentence - salience.Traces[i].Sentence <= PairReach; i--)
        {
            var members = salience.Traces[i].Referent.Members;
            if (members.Length == 2 && Array.TrueForAll(members, member => Fits(member, gender)) && found.TrueForAll(members.Contains)) return salience.Traces[i].Referent;
            if (members.Length != 1 || !Fits(members[0], gender) || found.Contains(members[0])) continue;
            found.Add(members[0]);
            if (found.Count > 2) return null;
        }
        if (found.Count != 2) return null;
        found.Reverse();
        return Group([.. found]);
    }

    private static bool Fits(ActorDraft draft, string gender) =>
        draft.Kind == ActorKind.Person && (gender.Length == 0 || draft.Gender.Length == 0 || draft.Gender == gender);
}
