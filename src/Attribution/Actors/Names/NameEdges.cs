using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>
/// Corrects where names of persons and bodies begin and end, and which of the two they are, by the words at their edges: letters behind a
/// name are none of it ("Helen Ward QC"), a surname may be the word for a place ("James Hall"), a country may end a body's name ("Audit
/// Scotland"), and what somebody is may stand before an unusual name with a capital ("Olympian Ndeye Sarrow").
/// </summary>
internal sealed class NameEdges
{
    private static readonly WordSet Postnominals = ActorWords.Set("postnominals");

    private static readonly WordSet Suffixes = ActorWords.Set("name-suffixes");

    private static readonly WordSet BeforePlace = ActorWords.Set("before-place");

    private static readonly WordSet BeforeCountries = ActorWords.Set("before-countries");

    private static readonly WordSet SurnamesFromPlaces = ActorWords.Set("surnames-from-places");

    private static readonly WordSet Credits = ActorWords.Set("credits-behind-names");

    private readonly TokenView words;
    private readonly HashSet<string> bearers = new(StringComparer.Ordinal);
    private readonly HashSet<string> surnames = new(StringComparer.Ordinal);

    private NameEdges(TokenView words) => this.words = words;

    /// <summary>Whether <paramref name="word"/> is letters that stand behind a person's name: "QC", "PhD".</summary>
    public static bool IsPostnominal(ReadOnlySpan<char> word) => Postnominals.ContainsExactly(word);

    /// <summary>The names of <paramref name="names"/>, which stand in text order, with their right edges.</summary>
    public static List<Name> Correct(TokenView words, List<Name> names)
    {
        var edges = new NameEdges(words);
        return edges.Surnames(new HomeState(words).Correct(edges.Corrected(names)));
    }

    private List<Name> Corrected(List<Name> names)
    {
        List<Name> corrected = [];
        foreach (var name in names)
        {
            if (name.Type is NameType.Person && name.End - name.First > 1) bearers.Add(words[name.End - 1].ToString());
        }
        for (var i = 0; i < names.Count; i++)
        {
            if (IsPost(names[i])) continue;
            var name = WithSuffix(AsPerson(Described(WithoutLetters(WithoutCredit(names[i])))));
            corrected.Add(AsBody(name, corrected) ?? name);
        }
        for (var i = 0; i + 1 < corrected.Count; i++) corrected[i] = WithSurname(corrected[i], corrected[i + 1], names);
        return corrected;
    }

    /// <summary>"the Defence Secretary", "US Senator", "Republican Assemblywoman", "National Security" Advisor: a post with a capital names nobody.</summary>
    private bool IsPost(Name name)
    {
        if (name.Type is NameType.Other || name.Entry is not null || name.IsSingle || name.TitleEnd > name.TitleFirst
            || RoleWords.IsGivenName(words[name.First], out _)) return false;
        var last = words.Lexicon.Roles.Find(words[name.End - 1]) is { Class: <= RoleClass.Rank } ? name.End - 1 : name.End;
        if (last == name.End && !(words.IsCapital(name.End) && words.Lexicon.Roles.Find(words[name.End]) is { Class: <= RoleClass.Rank })) return false;
        for (var i = name.First; i < last; i++)
        {
            if (!SaysOfPost(i)) return false;
        }
        return true;
    }

    private bool SaysOfPost(int i) => NameWords.IsParty(words[i]) || NameWords.IsPortfolio(words[i]) || RoleWords.IsModifier(words[i])
        || words.Lexicon.Roles.Find(words[i]) is not null
        || words.Lexicon.Gazetteer.Match(words.Text, words.Document.Tokens[i].Span.Start) is { Sense: GazetteerSense.Adjective or GazetteerSense.Country };

    /// <summary>"Ada Reed Image: Tom Hale": what a caption's credit begins with is none of the name.</summary>
    private Name WithoutCredit(Name name) => !name.IsSingle && name.Entry is null && words[name.End] is ":" && words.IsAny(name.End - 1, Credits)
        ? Cut(name, name.First, name.End - 1)
        : name;

    /// <summary>"Helen Ward QC": whoever has such letters is a person, and they are none of the name.</summary>
    private Name WithoutLetters(Name name)
    {
        var end = name.End;
        while (end - name.First > 1 && IsPostnominal(words[end - 1])) end--;
        return end == name.End || name.Type is not (NameType.Person or NameType.Unknown) || name.Entry is not null ? name
            : Cut(name, name.First, end) with { Type = NameType.Person };
    }

    /// <summary>
    /// "Richard and Lisa Parry": two given names before one surname, which both bear, unless the text knows another of the first one's name.
    /// </summary>
    private Name WithSurname(Name one, Name other, List<Name> names)
    {
        if (!one.IsSingle || one.Entry is not null || one.Type is not (NameType.Person or NameType.Unknown) || !words.IsAny(one.End, "and", "&")
            || other.First != one.End + 1 || other.End - other.First != 2 || other.Type is not (NameType.Person or NameType.Unknown)
            || !RoleWords.IsGivenName(words[one.First], out _) || !RoleWords.IsGivenName(words[other.First], out _)) return one;
        foreach (var name in names)
        {
            if (!name.IsSingle && name.Type is NameType.Person && words[name.First].SequenceEqual(words[one.First])
                && !words[name.End - 1].SequenceEqual(words[other.End - 1])) return one;
        }
        return one with { Type = NameType.Person, Written = $"{words[one.First]} {words[other.End - 1]}" };
    }

    /// <summary>"Joseph R. Biden, Jr.".</summary>
    private Name WithSuffix(Name name) => name.Type is NameType.Person or NameType.Unknown && name.Entry is null && !name.IsSingle
        && words[name.End] is "," && Suffixes.ContainsExactly(words[name.End + 1]) && words[name.End + 1].Length > 1
        ? Cut(name, name.First, name.End + 2) with { Type = NameType.Person }
        : name;

    /// <summary>"Olympian Ndeye Sarrow", "Libertarian Gary Johnson", "Democrat Johnson": a word that says what somebody is, before the name.</summary>
    private Name Described(Name name)
    {
        if (name.Type is not (NameType.Person or NameType.Unknown) || name.Entry is not null || name.TitleEnd > name.TitleFirst) return name;
        if (name.End - name.First == 2 && (NameWords.IsCreed(words[name.First]) || NameWords.IsParty(words[name.First]))
            && bearers.Contains(words[name.End - 1].ToString())) return Cut(name, name.First + 1, name.End) with { Type = NameType.Person };
        if (name.End - name.First != 3) return name;
        // "Ethiopians Dejene Debela and Asefa Mengstu"
        if (words.Lexicon.Gazetteer.Match(words.Text, words.Document.Tokens[name.First].Span.Start, GazetteerSense.People) is { } people
            && people.Span.End == words.Document.Tokens[name.First].Span.End) return Cut(name, name.First + 1, name.End) with { Type = NameType.Person };
        if (words.Lexicon.Roles.Find(words[name.First]) is null && !NameWords.IsCreed(words[name.First])) return name;
        for (var i = name.First + 1; i < name.End; i++)
        {
            if (!words.IsCapital(i) || words.IsAllCapitals(i) || NameWords.IsPlace(words[i]) || NameWords.IsThing(words[i])
                || SourceWords.IsBody(words[i], out _, out _) || words.Lexicon.Roles.Find(words[i]) is not null) return name;
        }
        return Cut(name, name.First + 1, name.End) with { Type = NameType.Person, TitleFirst = name.First, TitleEnd = name.First + 1 };
    }

    /// <summary>
    /// "police chief James Hall said": a given name before a word for a place is a person where a role stands before it or it speaks, or where
    /// the word acts alone further on; "in Victoria Park" is a place.
    /// </summary>
    private Name AsPerson(Name name)
    {
        if (name.Type is not (NameType.Other or NameType.Unknown or NameType.Body) || name.Entry is not null || name.End - name.First is < 2 or > 3)
            return name;
        if (!SurnamesFromPlaces.Contains(words[name.End - 1]) || !RoleWords.IsGivenName(words[name.First], out var gender) || gender is not ("m" or "f"))
            return name;
        if (words.IsAny(name.First - 1, BeforePlace) || words.IsAny(name.First - 1, "the", "to")) return name;
        var described = words.IsLower(name.First - 1) && words.Lexicon.Roles.Find(words[name.First - 1]) is not null;
        return described || name.TitleEnd > name.TitleFirst || Context.Speaks(words, name.First, name.End) || ActsAlone(words[name.End - 1], name.End)
            ? name with { Type = NameType.Person }
            : name;
    }

    /// <summary>Whether the word, with a capital and no article, is the subject of a verb further on.</summary>
    private bool ActsAlone(ReadOnlySpan<char> surname, int from)
    {
        const int reach = 400;
        for (var i = from; i < Math.Min(from + reach, words.Count); i++)
        {
            if (words[i].SequenceEqual(surname) && !words.IsCapital(i - 1) && !words.IsAny(i - 1, "the", "a", "an") && Context.Acts(words, i, i + 1))
                return true;
        }
        return false;
    }

    /// <summary>"Audit Scotland", "Cycling UK": a word with a capital that is no part of the country's name, before it.</summary>
    private Name? AsBody(Name name, List<Name> before)
    {
        if (name.Entry is { Sense: GazetteerSense.Country } country && name.Type is NameType.Country)
        {
            var first = name.First - 1;
            if (first < words.SentenceStart(name.First) || !words.IsCapital(first) || words.IsTitle(words.Sentence(first))) return null;
            var own = before.Count > 0 && before[^1].End == name.First ? before[^1] : null;
            var described = own is { } two && two.End - two.First == 2 && words.StartsSentence(two.First)
                && SourceWords.IsBody(words[two.First], out _, out _);
            var isThing = own is { Type: NameType.Other } && !described && !Context.Speaks(words, name.First, name.End);
            if (own is not null && ((!own.IsSingle && !described) || isThing || own.Type is NameType.Body || own.Entry is not null)) return null;
            if (!HeadsCountry(first) || words.IsPossessive(name.End) || words.IsAny(first - 1, BeforePlace)) return null;
            if (words.StartsSentence(first) && own is null
                && !(words.Tag(first) is "NN" or "NNS" or "NNP" or "VBG" && Context.Speaks(words, name.First, name.End))) return null;
            if (own is not null) before.RemoveAt(before.Count - 1);
            return Body(first, name.End, country.Key);
        }
        if (name.Type is NameType.Person or NameType.Unknown && name.Entry is null && name.TitleEnd == name.TitleFirst && name.End - name.First == 2
            && HeadsCountry(name.First) && !words.IsTitle(words.Sentence(name.First))
            && words.Lexicon.Gazetteer.Match(words.Text, words.Document.Tokens[name.End - 1].Span.Start) is { Sense: GazetteerSense.Country } ending
            && ending.Span.End == name.Span.End)
            return Body(name.First, name.End, ending.Key);
        return null;
    }

    /// <summary>Whether the word before a country makes a body's name of both: not a given name, role, day or part of the country.</summary>
    private bool HeadsCountry(int i) => !BeforeCountries.Contains(words[i]) && !NameWords.IsOpener(words[i]) && !NameWords.IsDate(words[i])
        && !NameWords.IsCreed(words[i]) && !RoleWords.IsGivenName(words[i], out _) && !RoleWords.IsTitle(words[i], out _, out _)
        && words.Lexicon.Roles.Find(words[i]) is null && !words.Is(i, "I") && !words.IsPossessive(i)
        && words.Tag(i) is not ("RB" or "IN" or "PRP" or "CC")
        && words.Lexicon.Gazetteer.Match(words.Text, words.Document.Tokens[i].Span.Start) is null;

    /// <summary>
    /// A person's surname that is another word, too, wherever it stands alone: "Hall said", where the document has James Hall.
    /// </summary>
    private List<Name> Surnames(List<Name> names)
    {
        foreach (var name in names)
        {
            if (name.Type is NameType.Person && !name.IsSingle && SurnamesFromPlaces.Contains(words[name.End - 1]))
                surnames.Add(words[name.End - 1].ToString());
        }
        if (surnames.Count == 0) return names;
        var lookup = surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        List<Name> found = [.. names.Where(name => !IsSurnameAlone(name))];
        var taken = new NameIndex(words.Count, found);
        for (var i = 0; i < words.Count; i++)
        {
            if (lookup.Contains(words[i]) && taken.At(i) is null && !words.IsAny(i - 1, "the", "a", "an") && !words.IsCapital(i + 1))
                found.Add(new Name(i, i + 1, words.Span(i, i + 1), NameType.Person));
        }
        found.Sort((left, right) => left.First.CompareTo(right.First));
        return found;

        bool IsSurnameAlone(Name name) => name.IsSingle && name.Entry is null && name.TitleEnd == name.TitleFirst && lookup.Contains(words[name.First]);
    }

    private Name Body(int first, int end, string country) =>
        new(first, end, words.Span(first, end), NameType.Body) { Kind = ActorKind.Organization, Country = country };

    private Name Cut(Name name, int first, int end) => name with
    {
        First = first,
        End = end,
        Span = words.Span(first, end),
        TitleFirst = name.TitleEnd > name.TitleFirst ? name.TitleFirst : first,
        TitleEnd = name.TitleEnd > name.TitleFirst ? name.TitleEnd : first,
    };
}
