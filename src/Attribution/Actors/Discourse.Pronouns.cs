namespace Attribution.Actors;

internal sealed partial class Discourse
{
    private void Resolve(Pronoun pronoun)
    {
        var i = pronoun.Token;
        if (at[i] is not null || passed == i || (pronoun.Kind == PronounKind.It && IsExpletive(i))) return;
        passed = i;
        var referent = guide is null ? antecedents.Choose(pronoun) : guide.Decide(pronoun, antecedents, at);
        if (referent is null) return;
        if (pronoun.Kind is PronounKind.He or PronounKind.She && referent.Gender.Length == 0)
        {
            var gender = pronoun.Kind == PronounKind.He ? "m" : "f";
            if (referent.Actor is null) referent.NounGender = gender;
            else if (!pronoun.Quoted) referent.Actor.Gender = gender;
        }
        if (referent.Members.Length > 0)
        {
            sightings.Add(new Sighting(referent.Members[0], MentionForm.Pronoun, i, i + 1) { Others = referent.Members.AsSpan(1).ToArray() });
            at[i] ??= referent.Actor;
        }
        Note(referent, i, i + 1, pronoun.Part, TraceForm.Pronoun, pronoun.Speaks);
        if (pronoun.Part == Part.Possessive && referent.Actor is { Kind: ActorKind.Person } owner) Possession(owner, i);
    }

    /// <summary>"His campaign" is "the Reed campaign", where the document names it.</summary>
    private void Possession(ActorDraft owner, int i)
    {
        if (!words.IsAny(i + 1, "campaign", "administration", "office", "government", "cabinet") || IsModifier(i + 2)) return;
        if (registry.Owned(owner, words[i + 1].ToString().ToLowerInvariant()) is { } body) See(body, MentionForm.Alias, i, i + 2);
    }

    /// <summary>"It is believed that", "it was clear": no antecedent is meant.</summary>
    private bool IsExpletive(int i)
    {
        if (!words.Is(i, "it")) return false;
        var next = i + 1;
        if (words.IsAny(next, "would", "will", "may", "might", "could", "can", "should", "has", "had")) next++;
        if (words.Is(next, "not")) next++;
        if (!words.IsAny(next, "is", "was", "'s", "’s", "be", "been", "seems", "appears", "remains", "became", "takes", "took")) return false;
        return !ActorVerbs.Says(words, next + 1) || words.Tag(next + 1) != "VBG";
    }
}
