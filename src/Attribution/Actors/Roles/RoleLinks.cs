using Attribution.Actors.Names;
using Attribution.Language;

namespace Attribution.Actors.Roles;

/// <summary>Says which name bears a role: the one right behind it, or the one set off by commas before or behind it.</summary>
internal static class RoleLinks
{
    /// <summary>Sets the bearers of <paramref name="phrases"/>; gives further (name, phrase) pairs for "Council members Ada Reed and Tom Hale".</summary>
    public static List<(Name Name, RolePhrase Phrase)> Link(TokenView words, NameIndex names, List<RolePhrase> phrases)
    {
        var links = new List<(Name, RolePhrase)>();
        foreach (var phrase in phrases)
        {
            if (Behind(words, names, phrase) is { } name)
            {
                var list = links.Count;
                links.Add((name, phrase));
                if (phrase.Plural) AddList(words, names, name, phrase, links);
                if (phrase.Plural && links.Count == list + 1) links.RemoveAt(list);
                else phrase.Bearer = name;
            }
            else if (!phrase.Plural
                && (Before(words, names, phrase) ?? SetOff(words, names, phrase) ?? Copula(words, names, phrase) ?? Given(words, names, phrase)) is { } apposed)
            {
                phrase.Bearer = apposed;
                links.Add((apposed, phrase));
            }
        }
        return links;
    }

    /// <summary>"deputy energy minister Ada Reed".</summary>
    private static Name? Behind(TokenView words, NameIndex names, RolePhrase phrase) =>
        Person(names.Starting(phrase.HeadEnd) ?? Titled(words, names, phrase.HeadEnd)) is { } name && words.Sentence(name.First) == words.Sentence(phrase.First)
            ? name
            : null;

    /// <summary>The name whose titles begin at <paramref name="start"/>: "Dr Ada Reed".</summary>
    private static Name? Titled(TokenView words, NameIndex names, int start)
    {
        var first = start;
        while (first < start + 3 && names.Starting(first) is null && RoleWords.IsTitle(words[first], out _, out _)) first++;
        return first > start && names.Starting(first) is { } name && name.TitleFirst <= start ? name : null;
    }

    /// <summary>"Ada Reed, the engineer," and "Ada Reed, 42, an engineer".</summary>
    private static Name? Before(TokenView words, NameIndex names, RolePhrase phrase)
    {
        var comma = phrase.First - 1;
        if (words[comma] is not ",") return null;
        if (words[comma - 2] is "," && words.Tag(comma - 1) == "CD") comma -= 2;
        if (phrase.Determiner == Determiner.None && phrase.Word.Class > RoleClass.Member && words[phrase.End] is not ("," or ".")) return null;
        return Person(names.Ending(comma)) is { } name && words[phrase.End] is not "'s" ? name : null;
    }

    /// <summary>"A spokesperson for the ministry, Ada Reed, said".</summary>
    private static Name? SetOff(TokenView words, NameIndex names, RolePhrase phrase)
    {
        if (words[phrase.End] is not ",") return null;
        var start = phrase.End + 1;
        for (var titles = 0; titles < 3 && names.Starting(start) is null && words.IsCapital(start); titles++) start++;
        if (Person(names.Starting(start)) is not { } name || (start > phrase.End + 1 && name.TitleFirst != phrase.End + 1)) return null;
        if (words.Sentence(name.First) != words.Sentence(phrase.First)) return null;
        return words[name.End] is "," or "." or ";" or "" || words.IsAny(name.End, "and", "who") ? name : null;
    }

    /// <summary>"Ada Reed is the mayor", "Ada Reed, who is a nurse".</summary>
    private static Name? Copula(TokenView words, NameIndex names, RolePhrase phrase)
    {
        var verb = phrase.First - 1;
        if (!words.IsAny(verb, "is", "was", "became", "remains") || phrase.Determiner == Determiner.None) return null;
        var before = verb - 1;
        if (words.Is(before, "who")) before--;
        if (words[before] is ",") before--;
        return names.Ending(before + 1) is { Type: NameType.Person } name ? name : null;
    }

    /// <summary>"a shopkeeper who gave her name only as Ada".</summary>
    private static Name? Given(TokenView words, NameIndex names, RolePhrase phrase)
    {
        var who = words[phrase.End] is "," ? phrase.End + 1 : phrase.End;
        if (!words.Is(who, "who")) return null;
        var limit = Math.Min(who + 12, words.SentenceEnd(phrase.First));
        for (var i = who + 1; i < limit; i++)
        {
            if (Person(names.Starting(i)) is { } name && Context.IsGivenAs(words, i)) return name;
        }
        return null;
    }

    private static void AddList(TokenView words, NameIndex names, Name name, RolePhrase phrase, List<(Name, RolePhrase)> links)
    {
        var end = name.End;
        while (words[end] is "," || words.Is(end, "and"))
        {
            var next = words[end] is "," && words.Is(end + 1, "and") ? end + 2 : end + 1;
            if (Person(names.Starting(next)) is not { } other) return;
            links.Add((other, phrase));
            end = other.End;
        }
    }

    private static Name? Person(Name? name) => name?.Type is NameType.Person or NameType.Unknown ? name : null;
}
