using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Roles;

/// <summary>Says of whom a clause tells the role: "Ada Reed is the mayor", "the winner was Ada Reed", "a nurse named Ada Reed".</summary>
internal static class RoleClauses
{
    /// <summary>The most words of a remark between a name and its verb.</summary>
    private const int LongestRemark = 20;

    private static readonly WordSet Being = ActorWords.Set("being-of-role");

    private static readonly WordSet Choosing = ActorWords.Set("choosing-for-role");

    private static readonly WordSet Naming = ActorWords.Set("named-as");

    private static readonly WordSet Serving = ActorWords.Set("serving-in-role");

    private static readonly WordSet Holding = ActorWords.Set("holding-of-role");

    private static readonly WordSet Posts = ActorWords.Set("nouns-for-roles");

    private static readonly WordSet BeforeVerb = ActorWords.Set("before-being-of-role");

    /// <summary>The person of whom a clause says the role; null where none does.</summary>
    public static Name? Bearer(TokenView words, NameIndex names, RolePhrase phrase) =>
        Subject(words, names, phrase) ?? Told(words, names, phrase) ?? Given(words, names, phrase);

    /// <summary>
    /// "Ada Reed is the mayor", "Ada Reed, who is a nurse", "Ada Reed was elected president", "Ada Reed, who served as mayor", "Ada Reed — who
    /// works for the Echo — is the editor".
    /// </summary>
    private static Name? Subject(TokenView words, NameIndex names, RolePhrase phrase)
    {
        var end = SubjectEnd(words, phrase);
        if (end < 0) return null;
        if (words[end - 1] is "," or "—" or "–" or "--") end = BeforeRemark(words, names, end - 1);
        return names.Ending(end) is { } name && words.Sentence(name.First) == words.Sentence(phrase.First) && IsPerson(name) ? name : null;
    }

    /// <summary>
    /// The index of the mark that opens the remark which the one at <paramref name="close"/> ends, where a person's name stands before it;
    /// <paramref name="close"/> where none does.
    /// </summary>
    private static int BeforeRemark(TokenView words, NameIndex names, int close)
    {
        for (var i = close - 1; i > words.SentenceStart(close) && close - i < LongestRemark; i--)
        {
            if (words[i].SequenceEqual(words[close]) && names.Ending(i) is { } name && IsPerson(name)) return i;
        }
        return close;
    }

    /// <summary>
    /// The index behind the subject of whom the phrase is said: "is the mayor", "was elected president", "held the post of speaker"; -1 where no
    /// such verb stands before it.
    /// </summary>
    public static int SubjectEnd(TokenView words, RolePhrase phrase)
    {
        var verb = words.IsAny(phrase.First, Choosing) ? phrase.First : phrase.First - 1;
        if (words.IsAny(verb, "of", "as") && words.IsAny(verb - 1, Posts) && words.Tag(verb - 2) is "DT" or "PRP$" && words.IsAny(verb - 3, Holding))
            return BeforeAuxiliaries(words, verb - 4);
        if (words.Is(verb, "as")) verb--;
        var before = verb - 1;
        if (words.IsAny(verb, Choosing)) before -= words.IsAny(before, "was", "is", "were", "been") ? 1 : 0;
        else if (!(verb < phrase.First - 1 ? words.IsAny(verb, Serving)
            : words.IsAny(verb, Being) && (phrase.Determiner != Determiner.None || phrase.Word.Class == RoleClass.Office))) return -1;
        if (words.IsAny(verb, Choosing) && before == verb - 1) return -1;
        return BeforeAuxiliaries(words, before);
    }

    private static int BeforeAuxiliaries(TokenView words, int before)
    {
        var isRelative = false;
        while (words.IsAny(before, BeforeVerb))
        {
            isRelative |= words.Is(before, "who");
            before--;
        }
        if (isRelative && words[before] is ",") before--;
        return before + 1;
    }

    /// <summary>"My cofounder was Ada Reed", "The winner is Ada Reed": the role before the verb, the name behind it.</summary>
    private static Name? Told(TokenView words, NameIndex names, RolePhrase phrase)
    {
        if (phrase.Determiner is not (Determiner.Definite or Determiner.Possessive) || !words.IsAny(phrase.End, "is", "was")
            || !(words.StartsSentence(phrase.First) || words.IsAny(phrase.First - 1, "and", "but", "where", ";"))) return null;
        return names.Starting(phrase.End + 1) is { IsSingle: false } name && IsPerson(name) && !words.IsPossessive(name.End) ? name : null;
    }

    /// <summary>
    /// "a shopkeeper who gave her name only as Ada", "the attacker, identified as Ada Reed", "The victim was identified as Ada Reed", "a nurse
    /// named Ada Reed".
    /// </summary>
    private static Name? Given(TokenView words, NameIndex names, RolePhrase phrase)
    {
        var who = words[phrase.End] is "," ? phrase.End + 1 : phrase.End;
        if (words.Is(who, "was") && words.IsAny(who + 1, Naming)) who++;
        if (words.IsAny(who, Naming))
        {
            var name = who + 1;
            if (words.Is(name, "by") && words.Is(name + 2, "as")) name += 2;
            return RoleLinks.Person(names.Starting(words.Is(name, "as") ? name + 1 : name));
        }
        if (words.Is(who, "using") && words.IsAny(who + 2, "pseudonym", "name", "alias")) return RoleLinks.Person(names.Starting(who + 3));
        if (!words.Is(who, "who")) return null;
        var limit = Math.Min(who + 12, words.SentenceEnd(phrase.First));
        for (var i = who + 1; i < limit; i++)
        {
            if (RoleLinks.Person(names.Starting(i)) is { } name && Context.IsGivenAs(words, i)) return name;
        }
        return null;
    }

    private static bool IsPerson(Name name) => name.Type is NameType.Person || (name.Type is NameType.Unknown && name.Told is NameClass.Person);
}
