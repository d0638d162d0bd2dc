using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Sources;

/// <summary>People without a name: officials, residents, numbers of voters.</summary>
internal static class UnnamedPeople
{
    private static readonly WordSet Numbers = ActorWords.Set("numbers-of-people");

    private static readonly WordSet Pronouns = ActorWords.Set("pronouns-for-people");

    public static Speaker? Read(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        var head = phrase.Head;
        if (words.IsAny(head, "authorities", "prosecutors", "police", "regulators")) return null;

        // "Business groups" are bodies, "a group of rabbis" are people.
        if (words.IsAny(head, "group", "groups") && !words.Is(phrase.CoreEnd, "of")) return null;
        if (words.Lexicon.IsPeople(words[head])) return context.Affiliated(phrase, SourceKind.UnnamedPerson, "people without a name");
        if (words.IsAny(head, Pronouns))
            return context.Affiliated(phrase, SourceKind.UnnamedPerson, "pronoun without an actor");
        // "A number of senators", but "a number of polls".
        if (Numbers.Contains(words[head]) && words.Is(phrase.CoreEnd, "of")
            && SourceWords.IsDocument(words[words.PhraseEnd(phrase.CoreEnd + 1) - 1])) return null;
        return words.Tag(head) == "CD" || words[head] is "%" || words.Is(head, "those") || Numbers.Contains(words[head])
            ? context.Affiliated(phrase, SourceKind.UnnamedPerson, "a number of people")
            : null;
    }
}
