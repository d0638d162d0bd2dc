using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>
/// Corrects where names of bodies begin and end: two bodies with "and" between them are two ("the University of Oslo and Lund University"), a
/// university's town belongs to its name ("University of California, Los Angeles"), and what several are called is no body ("two Democratic
/// Representatives").
/// </summary>
internal sealed class BodyEdges(TokenView words)
{
    private static readonly WordSet Schools = ActorWords.Set("heads-of-schools");

    private static readonly WordSet NounsBehindNames = ActorWords.Set("state-nouns-behind-names");

    private static readonly WordSet HighestCourts = ActorWords.Set("highest-courts");

    /// <summary><paramref name="names"/>, which stand in text order, with bodies cut and joined.</summary>
    public static List<Name> Correct(TokenView words, List<Name> names)
    {
        var edges = new BodyEdges(words);
        List<Name> corrected = new(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            var name = edges.WithoutAge(names[i]);
            var next = i + 1 < names.Count ? names[i + 1] : null;
            if (edges.IsPeople(name, next)) continue;
            if (edges.IsRemit(name, next))
            {
                if (edges.Nationality(name) is { } adjective) corrected.Add(adjective);
                continue;
            }
            if (edges.Parted(name) is var (one, other))
            {
                corrected.Add(one);
                corrected.Add(other);
            }
            else if (edges.WithTown(name, next) is { } whole)
            {
                corrected.Add(whole);
                if (next is not null && next.First < whole.End) i++;
            }
            else
            {
                corrected.Add(edges.Joined(edges.AsGovernment(edges.WithNoun(name)), corrected));
            }
        }
        return corrected;
    }

    /// <summary>"Fifteen-year-old Ada": how old somebody is, is none of the name.</summary>
    private Name WithoutAge(Name name) => !name.IsSingle && words[name.First].EndsWith("-year-old", StringComparison.Ordinal)
        ? name with
        {
            First = name.First + 1,
            Span = words.Span(name.First + 1, name.End),
            TitleFirst = Math.Max(name.TitleFirst, name.First + 1),
            TitleEnd = Math.Max(name.TitleEnd, name.First + 1),
        }
        : name;

    /// <summary>"Democratic Representatives", "Senior Advisors Ada Reed and Tom Hale": several people by their role, not a body.</summary>
    private bool IsPeople(Name name, Name? next)
    {
        if (name.Entry is not null || name.IsSingle || name.TitleEnd > name.TitleFirst
            || words[name.End - 1] is not [.., 's'] || words.Lexicon.Roles.Find(words[name.End - 1]) is null) return false;
        if (next is not null && next.First == name.End && next.Type is NameType.Person or NameType.Unknown) return true;
        for (var i = name.First; i < name.End - 1; i++)
        {
            if (!NameWords.IsParty(words[i])) return false;
        }
        return true;
    }

    /// <summary>
    /// Whether the words are the first half of what the minister behind them is for: "Peruvian Road Transport and Bridges Minister Ada Reed".
    /// </summary>
    private bool IsRemit(Name name, Name? next)
    {
        if (name.Entry is not null || next is null || next.TitleEnd == next.TitleFirst || next.TitleEnd != next.First
            || !words.IsAny(name.End, "and", "&") || next.TitleFirst - name.End is < 1 or > 4
            || !words.IsAny(next.TitleEnd - 1, "Minister", "Secretary")) return false;
        for (var i = name.End + 1; i < next.TitleFirst; i++)
        {
            if (!words.IsCapital(i)) return false;
        }
        return Nationality(name) is not null || NameWords.IsRemit(words[name.First]);
    }

    /// <summary>The adjective of a country with which the name begins; null for none.</summary>
    private Name? Nationality(Name name) =>
        words.Lexicon.Gazetteer.Match(words.Text, words.Document.Tokens[name.First].Span.Start, GazetteerSense.Adjective) is { } match
            && match.Span.End == words.Document.Tokens[name.First].Span.End
            ? new(name.First, name.First + 1, match.Span, NameType.Adjective) { Entry = match.Entry }
            : null;

    /// <summary>A body's name with "and" in it, if either side is a body's name by itself.</summary>
    private (Name One, Name Other)? Parted(Name name)
    {
        if (name.Type is not (NameType.Body or NameType.Unknown) || name.Entry is not null) return null;
        for (var i = name.First + 2; i < name.End - 1; i++)
        {
            if (words.IsAny(i, "and", "&") && IsWhole(name.First, i) && (IsWhole(i + 1, name.End) || IsSchool(name.First, i, name.End)))
                return (Part(name.First, i), Part(i + 1, name.End));
        }
        return Hearing(name);

        Name Part(int first, int end) => new(first, end, words.Span(first, end), NameType.Body)
        {
            Kind = BodyHeads.KindOf(words, first, end, ActorKind.Organization),
            Told = name.Told,
        };
    }

    /// <summary>"the University of Oslo and UC Davis": letters behind a school are another one.</summary>
    private bool IsSchool(int first, int and, int end) =>
        words.IsAny(BodyHeads.HeadOf(words, first, and), Schools) && words.IsAllCapitals(and + 1) && words.IsCapital(end - 1);

    /// <summary>"the Ada Reed Supreme Court hearings": a person's full name before that of a court.</summary>
    private (Name One, Name Other)? Hearing(Name name)
    {
        var body = name.End - 2;
        if (body - name.First != 2 || !words.IsAny(body, HighestCourts) || !words.Is(body + 1, "Court")
            || !RoleWords.IsGivenName(words[name.First], out var gender) || gender is not ("m" or "f")) return null;
        return (new(name.First, body, words.Span(name.First, body), NameType.Person),
            new(body, name.End, words.Span(body, name.End), NameType.Body) { Kind = ActorKind.Government, Told = name.Told });
    }

    /// <summary>Whether the words are a body's name by themselves: several, with a head that is a noun in the singular.</summary>
    private bool IsWhole(int first, int end)
    {
        var head = BodyHeads.HeadOf(words, first, end);
        return end - first > 1 && words.IsCapital(first) && words.IsCapital(end - 1) && SourceWords.IsBody(words[head], out _, out _)
            && words[head] is not [.., 's'] && (head > first || head < end - 1) && !words.IsAny(head, "Management", "Research", "Care", "Energy", "Power");
    }

    /// <summary>"University of California, Los Angeles", "University of Colorado at Boulder": the name with its town.</summary>
    private Name? WithTown(Name name, Name? next)
    {
        if (name.Type is not (NameType.Body or NameType.Unknown) || name.IsSingle) return null;
        var head = BodyHeads.HeadOf(words, name.First, name.End);
        if (!words.IsAny(head, Schools) || !(words[name.End] is "," || words.Is(name.End, "at")) || !words.IsCapital(name.End + 1)) return null;
        if (next is not null && next.First == name.End + 1 && next.Type is NameType.Person or NameType.Body) return null;
        var end = name.End + 2;
        while (words.IsCapital(end) && end < name.End + 4 && words.Sentence(end) == words.Sentence(name.First)) end++;
        // "the University of Oslo, Norway, said" tells where it is.
        if (words[name.End] is "," && (words[end] is "," || next is { Type: NameType.Country } && next.First == name.End + 1)) return null;
        return name with { End = end, Span = words.Span(name.First, end), Type = NameType.Body, Entry = null };
    }

    /// <summary>"the Harbour assembly said", "Leeds council": a name with the small noun behind it for a body of state, where that acts.</summary>
    private Name WithNoun(Name name)
    {
        if (name.Type is not (NameType.Unknown or NameType.Other or NameType.Body) || name.Kind is ActorKind.Outlet || name.TitleEnd > name.TitleFirst
            || name.Entry is { Sense: not GazetteerSense.Place } || (name.Type is NameType.Body && SourceWords.IsBody(words[name.End - 1], out _, out _))
            || !words.IsLower(name.End) || !words.IsAny(name.End, NounsBehindNames) || !Context.Acts(words, name.First, name.End + 1)) return name;
        return new(name.First, name.End + 1, words.Span(name.First, name.End + 1), NameType.Body)
        {
            Kind = ActorKind.Government,
            Told = NameClass.Organization,
        };
    }

    /// <summary>"Highway Patrol", "Crow Tribe": a state's body or a people by its head, where nothing else was known of the name.</summary>
    private Name AsGovernment(Name name)
    {
        if (name.Type is not (NameType.Unknown or NameType.Other or NameType.Person) || name.Entry is not null || name.IsSingle
            || name.TitleEnd > name.TitleFirst) return name;
        if (BodyHeads.IsGroup(words, name.First, name.End)) return name with { Type = NameType.Body, Kind = ActorKind.Group };
        return name.Type is not NameType.Person && name.Told is not NameClass.Person && BodyHeads.IsGovernment(words, name.First, name.End)
            ? name with { Type = NameType.Body, Kind = ActorKind.Government }
            : name;
    }

    /// <summary>"Florida Highway Patrol", "Assiniboine and Sioux Tribes": a body's name with the place, or with the other half of "and", before it.</summary>
    private Name Joined(Name name, List<Name> before)
    {
        if (name is not { Type: NameType.Body, Entry: null }) return name;
        var last = before.Count > 0 ? before[^1] : null;
        var first = name.First;
        if (last is { Type: NameType.Other, Entry.Sense: GazetteerSense.Place } && last.End == name.First && words.Sentence(last.First) == words.Sentence(first)
            && BodyHeads.IsGovernment(words, name.First, name.End)) first = last.First;
        else if (words.Is(name.First - 1, "and") && words[BodyHeads.HeadOf(words, name.First, name.End)] is "Tribes" or "Nations" or "Counties"
            && words.IsCapital(name.First - 2) && !words.StartsSentence(name.First - 2))
            first = last is not null && last.End == name.First - 1 ? last.First : name.First - 2;
        if (first == name.First) return name;
        while (before.Count > 0 && before[^1].First >= first) before.RemoveAt(before.Count - 1);
        return name with { First = first, Span = words.Span(first, name.End), TitleFirst = first, TitleEnd = first };
    }
}
