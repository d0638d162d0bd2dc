using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Sources;

/// <summary>People without a name: officials, residents, numbers of voters.</summary>
internal static class UnnamedPeople
{
    private static readonly WordSet Numbers = ActorWords.Set("numbers-of-people");

    private static readonly WordSet Gatherings = ActorWords.Set("gatherings-of-people");

    private static readonly WordSet People = ActorWords.Set("people-of-sources");

    private static readonly WordSet Adherents = ActorWords.Set("adherents");

    private static readonly WordSet Pronouns = ActorWords.Set("pronouns-for-people");

    public static Speaker? Read(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        var head = phrase.Head;
        if (words.IsAny(head, "authorities", "prosecutors", "police", "regulators")) return null;

        // "Business groups" are bodies, "a group of rabbis" are people.
        if (words.IsAny(head, "group", "groups") && !words.Is(phrase.CoreEnd, "of")) return null;
        var isPart = words.Is(phrase.CoreEnd, "of") && (IsQuantity(words, head) || Gatherings.Contains(words[head]));
        if (isPart && Whole(context, phrase) is { } whole) return whole;
        if (words.Lexicon.IsPeople(words[head]) || People.Contains(words[head]) || AreAdherents(words[head])
            || DocumentSource.IsPerson(words, head) || IsAge(words[head]))
            return context.Affiliated(phrase, SourceKind.UnnamedPerson, "people without a name");
        if (words.IsAny(head, Pronouns))
            return context.Affiliated(phrase, SourceKind.UnnamedPerson, "pronoun without an actor");
        return IsQuantity(words, head) || words[head] is "%" || words.Is(head, "those")
            ? context.Affiliated(phrase, SourceKind.UnnamedPerson, "a number of people")
            : null;
    }

    /// <summary>Whether the name is for people by what they are or believe: "Republicans", "Hispanic Americans".</summary>
    public static bool AreAdherents(ReadOnlySpan<char> name) =>
        Adherents.Contains(name.EndsWith(" Americans", StringComparison.Ordinal) ? name[(name.LastIndexOf(' ') + 1)..] : name);

    private static bool IsQuantity(TokenView words, int head) => words.Tag(head) == "CD" || Numbers.Contains(words[head]);

    /// <summary>
    /// What a number of something is by what it is a number of: "a number of polls" are documents, "one of the groups" a body, "a panel of
    /// reporters" people; null where that tells nothing.
    /// </summary>
    private static Speaker? Whole(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        var noun = words.PhraseEnd(phrase.CoreEnd + 1) - 1;
        if (noun <= phrase.CoreEnd || words.Is(noun, Trait.Name)) return null;
        if (DocumentSource.IsDocument(words, noun) && !DocumentSource.IsPerson(words, noun)) return context.Nameless(phrase, SourceKind.Document, "document");
        if (!words.IsAny(noun, "group", "groups") && (words.Lexicon.IsPeople(words[noun]) || words.Lexicon.Roles.Find(words[noun]) is not null))
            return context.Affiliated(phrase, SourceKind.UnnamedPerson, "a number of people");
        if (LastResort.IsThing(words, noun)) return context.Nameless(phrase, SourceKind.Unspecified, "a number of things");
        return UnnamedBody.Kind(words, noun) is { } kind ? context.Affiliated(phrase, kind, "one of several bodies") : null;
    }

    /// <summary>"a 21-year-old".</summary>
    private static bool IsAge(ReadOnlySpan<char> word) =>
        word.EndsWith("-year-old", StringComparison.Ordinal) || word.EndsWith("-year-olds", StringComparison.Ordinal);
}
