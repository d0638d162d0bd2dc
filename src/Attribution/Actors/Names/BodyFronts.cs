using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>
/// Gives bodies' names what stands before them and is theirs: the number of a legislature ("the 116th Congress"), whose the body is by its name
/// ("the People’s Vote"), and the people in it ("Physicians for Human Rights").
/// </summary>
internal static class BodyFronts
{
    private static readonly WordSet Legislatures = ActorWords.Set("numbered-legislatures");

    private static readonly WordSet Possessors = ActorWords.Set("possessors-in-names");

    /// <summary><paramref name="names"/>, which stand in text order, with what belongs to them.</summary>
    public static List<Name> Join(TokenView words, List<Name> names)
    {
        List<Name> joined = new(names.Count);
        foreach (var name in names)
        {
            var first = First(words, name);
            while (first < name.First && joined.Count > 0 && joined[^1].End > first) joined.RemoveAt(joined.Count - 1);
            joined.Add(first == name.First ? name : Longer(words, name, first));
        }
        return joined;
    }

    private static int First(TokenView words, Name name)
    {
        var before = name.First - 1;
        if (before <= words.SentenceStart(name.First) || name.Type is NameType.Person or NameType.Adjective or NameType.Country or NameType.Capital
            || name.TitleEnd > name.TitleFirst) return name.First;
        if (words.IsAny(name.End - 1, Legislatures) && words[before] is [>= '0' and <= '9', .., 't' or 's' or 'n' or 'r', 'h' or 't' or 'd']) return before;
        if (words.IsPossessive(before) && Possessors.ContainsExactly(words[before - 1])) return before - 1;
        var people = before - 1;
        return words.IsAny(before, "for", "without", "against") && words.IsCapital(people) && !words.StartsSentence(people)
            && words[people] is [.., 's'] && words.Tag(people) is "NNS" or "NNPS" && words.Lexicon.Roles.Find(words[people]) is not null
            && name.Entry is null && !words.IsTitle(words.Sentence(people)) && words.Tag(people - 1) is not ("CD" or "JJ" or "NNP")
            ? people
            : name.First;
    }

    private static Name Longer(TokenView words, Name name, int first) => name with
    {
        First = first,
        Span = words.Span(first, name.End),
        TitleFirst = first,
        TitleEnd = first,
        Type = NameType.Body,
        Kind = name.Type is NameType.Body ? name.Kind : ActorKind.Organization,
    };
}
