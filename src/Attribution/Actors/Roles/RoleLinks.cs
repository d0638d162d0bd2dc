using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Roles;

/// <summary>Says which name bears a role: the one right behind it, or the one set off by commas before or behind it.</summary>
internal static class RoleLinks
{
    /// <summary>The most words that may stand between people and their names, or in brackets behind a name.</summary>
    private const int LongestPhrase = 9;

    private static readonly WordSet Whenever = ActorWords.Set("before-role-behind-name");

    /// <summary>Sets the bearers of <paramref name="phrases"/>; gives further (name, phrase) pairs for "Council members Ada Reed and Tom Hale".</summary>
    public static List<(Name Name, RolePhrase Phrase)> Link(TokenView words, NameIndex names, List<RolePhrase> phrases)
    {
        var links = new List<(Name, RolePhrase)>();
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i] = OneOf(words, phrases[i]);
            if (phrase.Plural)
            {
                AddList(words, names, phrase, links);
            }
            else if ((Behind(words, names, phrase) ?? Before(words, names, phrase) ?? SetOff(words, names, phrase)
                ?? RoleClauses.Bearer(words, names, phrase)) is { } name)
            {
                phrase.Bearer = name;
                links.Add((name, phrase));
            }
        }
        AddJoined(words, phrases, links);
        return links;
    }

    /// <summary>"One of its vice presidents", "one of the judges": a single person of several.</summary>
    private static RolePhrase OneOf(TokenView words, RolePhrase phrase)
    {
        var first = phrase.Owner is { } owner && owner.First == phrase.First && owner.TitleEnd > owner.TitleFirst ? owner.TitleFirst : phrase.First;
        return phrase.Plural && words.Is(first - 1, "of") && words.Is(first - 2, "one")
            ? phrase with { First = first - 2, Plural = false, Determiner = Determiner.Indefinite }
            : phrase;
    }

    /// <summary>
    /// "The singer and activist Ada Reed", "his daughter, and member of the council, Ada Reed": of two roles that are joined, both are the bearer's.
    /// </summary>
    private static void AddJoined(TokenView words, List<RolePhrase> phrases, List<(Name, RolePhrase)> links)
    {
        for (var i = phrases.Count - 2; i >= 0; i--)
        {
            var (phrase, next) = (phrases[i], phrases[i + 1]);
            if (phrase.Bearer is not null || phrase.Plural || next.Plural || next.Bearer is not { } bearer || bearer.First < next.HeadEnd) continue;
            var end = EndOf(words, phrase, next.First);
            var at = words[end] is "," ? end + 1 : end;
            if (words.IsAny(at, "and", "&", "turned")) at++;
            if (words.IsAny(phrase.First - 1, "for", "as") || (words.Is(phrase.First - 1, "to") && words.Tag(phrase.First - 2) is "NN" or "NNS")) continue;
            if (at == end || at != next.First || words.Sentence(phrase.First) != words.Sentence(bearer.First)) continue;
            // "the Queen and Prime Minister Ada Reed" are two.
            if (phrase.Determiner is Determiner.Definite && next.Determiner is Determiner.None && words.IsCapital(next.HeadEnd - 1)) continue;
            if (next.Determiner is Determiner.Definite or Determiner.Possessive && phrase.Determiner is Determiner.None) continue;
            phrase.Bearer = bearer;
            links.Add((bearer, phrase));
        }
    }

    /// <summary>The index behind the phrase with all that "of" brings, of names that are not known too: "co-chair of Voices for Ada".</summary>
    private static int EndOf(TokenView words, RolePhrase phrase, int limit)
    {
        var end = phrase.End;
        if (!words.Is(phrase.HeadEnd, "of")) return end;
        while (end < limit && end - phrase.HeadEnd < LongestPhrase && words[end] is not "," && !words.Is(end, "and")
            && !words.Tag(end).StartsWith("VB", StringComparison.Ordinal)) end++;
        return end;
    }

    /// <summary>
    /// "deputy energy minister Ada Reed", "member of parliament (MP) Ada Reed", "the director of the Rand Institute Ada Reed", "co-author of the
    /// study Ada Reed said".
    /// </summary>
    private static Name? Behind(TokenView words, NameIndex names, RolePhrase phrase)
    {
        // "the judge Reed was referring to" is not Reed.
        if (At(words, names, AfterBracket(words, phrase.HeadEnd), phrase) is { } next)
            return IsReferredTo(words, phrase, next) ? null : next;
        if (phrase.End > phrase.HeadEnd && At(words, names, AfterBracket(words, phrase.End), phrase) is { IsSingle: false } name) return name;
        return phrase.Plural ? null : Titled(words, names, phrase);
    }

    /// <summary>"Vice President of the United States Ada Reed": the name whose titles the role is among.</summary>
    private static Name? Titled(TokenView words, NameIndex names, RolePhrase phrase)
    {
        var limit = Math.Min(phrase.HeadEnd + LongestPhrase, words.SentenceEnd(phrase.First));
        for (var i = phrase.HeadEnd; i < limit; i++)
        {
            if (names.At(i) is { } name) return name.First == i && name.TitleFirst < phrase.HeadEnd && name.TitleEnd == i ? Person(name) : null;
        }
        return null;
    }

    private static bool IsReferredTo(TokenView words, RolePhrase phrase, Name name) => phrase.Determiner is Determiner.Definite && name.IsSingle
        && name.First == phrase.HeadEnd && words.IsLower(phrase.HeadEnd - 1) && words.IsAny(name.End, "was", "is", "had", "has")
        && words.Tag(name.End + 1) is "VBG" or "VBN";

    private static Name? At(TokenView words, NameIndex names, int start, RolePhrase phrase) =>
        Person(names.Starting(start) ?? Titled(words, names, start)) is { } name && words.Sentence(name.First) == words.Sentence(phrase.First) ? name : null;

    /// <summary>
    /// The index behind an abbreviation in brackets at <paramref name="i"/>, or behind what the one before them stands for, "MP (Member of
    /// Parliament)"; <paramref name="i"/> itself where neither stands there.
    /// </summary>
    public static int AfterBracket(TokenView words, int i)
    {
        if (words[i] is not ("(" or "-LRB-") || !words.IsCapital(i + 1)) return i;
        if (words[i + 2] is ")" or "-RRB-") return words.IsAllCapitals(i + 1) ? i + 3 : i;
        if (!words.IsAllCapitals(i - 1)) return i;
        var letters = words[i - 1];
        var read = 0;
        for (var at = i + 1; at < i + LongestPhrase; at++)
        {
            if (words[at] is ")" or "-RRB-") return read == letters.Length ? at + 1 : i;
            if (!words.IsCapital(at)) continue;
            if (read == letters.Length || words[at][0] != letters[read]) return i;
            read++;
        }
        return i;
    }

    /// <summary>The name whose titles begin at <paramref name="start"/>: "Dr Ada Reed".</summary>
    private static Name? Titled(TokenView words, NameIndex names, int start)
    {
        var first = start;
        while (first < start + 3 && names.Starting(first) is null && RoleWords.IsTitle(words[first], out _, out _)) first++;
        return first > start && names.Starting(first) is { } name && name.TitleFirst <= start ? name : null;
    }

    /// <summary>
    /// "Ada Reed, the engineer,", "Ada Reed — mayor of Oslo —", "Ada Reed (head of the board)", "Ada Reed, 42, an engineer",
    /// "Ada Reed, sister of Tom Hale", "Ada Reed, as head of the board,", "Ada Reed of Lund University and contributor to the Echo".
    /// </summary>
    private static Name? Before(TokenView words, NameIndex names, RolePhrase phrase)
    {
        var comma = phrase.First - 1;
        if (words.Is(comma, "and") && phrase.Determiner == Determiner.None) return Belonging(words, names, comma);
        if (words.Is(comma, "as")) comma--;
        // "Ada Reed, then the mayor,", "Ada Reed, herself a doctor,"
        else if (words.IsAny(comma, Whenever) && words[phrase.End] is "," or "." or ";" or ")" or "-RRB-" or "—" or "") comma--;
        var inBrackets = words[comma] is "(" or "-LRB-" && words[phrase.End] is ")" or "-RRB-" or ",";
        if (!inBrackets && words[comma] is not ("," or "—" or "–" or "--")) return null;
        if (words[comma - 2] is "," && words.Tag(comma - 1) == "CD") comma -= 2;
        if (phrase.Determiner == Determiner.None && phrase.Word.Class > RoleClass.Member
            && words[phrase.End] is not ("," or "." or "—" or "–" or ")" or "-RRB-")
            && !words.Is(phrase.HeadEnd, "of")) return null;
        if (words[phrase.End] is "'s") return null;
        var bearer = Placed(words, names, comma) ?? Person(names.Ending(comma));
        return bearer is null || (!inBrackets && IsSubject(words, phrase, bearer)) ? null : bearer;
    }

    /// <summary>
    /// "In a letter to Ada Reed, the mayor wrote", "Reed, a top aide said, is late": the role is what acts, in a clause of its own. Not "In the
    /// letter Ada Reed, the mayor of Leeds said".
    /// </summary>
    private static bool IsSubject(TokenView words, RolePhrase phrase, Name name)
    {
        if (words.Tag(phrase.End) is not ("VBD" or "VBZ" or "VBP" or "MD")) return false;
        var opening = words.Tag(words.SentenceStart(phrase.First));
        if (opening is "IN" && phrase.End > phrase.HeadEnd && !name.IsSingle && name.TitleEnd == name.TitleFirst && words.Tag(name.First - 1) is "NN"
            && words.Lexicon.Roles.Find(words[name.First - 1]) is null) return false;
        return opening is "IN" or "TO" or "VBG" or "WRB" || (ActorVerbs.Says(words, phrase.End) && words[phrase.End + 1] is ","
            && words.Tag(words.IsQuoted(phrase.End + 2) ? phrase.End + 3 : phrase.End + 2) is "VBD" or "VBZ" or "VBP" or "MD");
    }

    /// <summary>
    /// "Ada Reed of Ohio, the senator", "Ada Reed (Ohio), chair of the board": the person behind whose name a place stands, before the comma.
    /// </summary>
    private static Name? Placed(TokenView words, NameIndex names, int comma)
    {
        if (words[comma] is not ",") return null;
        var at = comma;
        if (words[at - 1] is ")" or "-RRB-")
        {
            while (at > comma - LongestPhrase && at > 0 && words[at] is not ("(" or "-LRB-")) at--;
        }
        else
        {
            at = names.Ending(comma) is { Type: not (NameType.Person or NameType.Body) } place ? place.First - 1 : comma - 2;
            if (!words.IsAny(at, "of", "from") || !words.IsCapital(at + 1)) return null;
        }
        return names.Ending(at) is { IsSingle: false } name ? Person(name) : null;
    }

    /// <summary>The person who is of or at the body whose name ends at the token.</summary>
    private static Name? Belonging(TokenView words, NameIndex names, int end)
    {
        if (names.Ending(end) is not { Type: NameType.Body or NameType.Unknown } body) return null;
        var at = words.Is(body.First - 1, "the") ? body.First - 2 : body.First - 1;
        return words.IsAny(at, "of", "at") && names.Ending(at) is { Type: NameType.Person, IsSingle: false } name ? name : null;
    }

    /// <summary>"A spokesperson for the ministry, Ada Reed, said", "A member of the council, Ada Reed said".</summary>
    private static Name? SetOff(TokenView words, NameIndex names, RolePhrase phrase)
    {
        var comma = CommaBehind(words, names, phrase);
        // "Friends of Jeb for president, Ada Reed, said": nobody bears what somebody runs for.
        if (comma < 0 || (phrase.Determiner is Determiner.None && words.IsAny(phrase.First - 1, "for", "as"))) return null;
        var start = comma + 1;
        for (var titles = 0; titles < 3 && names.Starting(start) is null && words.IsCapital(start); titles++) start++;
        if (Person(names.Starting(start)) is not { } name || (start > comma + 1 && name.TitleFirst != comma + 1)) return null;
        if (words.Sentence(name.First) != words.Sentence(phrase.First)) return null;
        if (words[name.End] is "," or "." or ";" or "" || words.IsAny(name.End, "and", "who")) return name;
        // "They met the Chilean admiral, Ada Reed in Lima": with a comma too many.
        if (phrase.Determiner is Determiner.None && phrase.Owner is { Type: NameType.Adjective } && !name.IsSingle && words.Tag(name.End) is "IN")
            return name;
        // "The mayor, Ada Reed said, was late" and "In a letter to the mayor, Ada Reed said" speak of two people.
        var verb = Context.Verb(words, name.End);
        return start == comma + 1 && !name.IsSingle && verb >= 0 && (words[verb + 1] is not "," || words.IsQuoted(verb + 2))
            && phrase.Word.Class <= RoleClass.Job && OpensClause(words, phrase.First)
            ? name
            : null;
    }

    /// <summary>The comma behind the phrase with all that "of" or "for" brings; -1 where there is none.</summary>
    private static int CommaBehind(TokenView words, NameIndex names, RolePhrase phrase)
    {
        var end = AfterRemark(words, names, phrase.End);
        if (words[end] is ",") return end;
        var isClause = phrase.Determiner is Determiner.Definite && words.Tag(phrase.HeadEnd) is "VBG" or "VBN";
        if (!(isClause || words.IsAny(phrase.HeadEnd, "of", "for", "at")) || !OpensClause(words, phrase.First)) return -1;
        for (var steps = 0; steps < LongestPhrase; steps++, end++)
        {
            if (words[end] is ",") return end;
            if (words[end] is "(" or "-LRB-") end = AfterRemark(words, names, end) - 1;
            else if (!(isClause && end == phrase.HeadEnd)
                && words.Tag(end) is not ("IN" or "DT" or "NN" or "NNS" or "NNP" or "NNPS" or "JJ" or "PRP$" or "POS" or "CC")) return -1;
        }
        return -1;
    }

    /// <summary>Whether nothing stands before the phrase on which it may depend: no verb, no preposition.</summary>
    private static bool OpensClause(TokenView words, int first) =>
        words.StartsSentence(first) || words[first - 1] is "”" or "\"" or "''" or "’’" or ";" or "—"
        || (words[first - 1] is "," && words[first - 2] is "”" or "\"" or "''")
        || (words.Is(first - 1, "and") && words[first - 2] is ",") || words.IsAny(first - 1, "while", "but", "although", "though", "because");

    /// <summary>
    /// The bearers of a role that several have: "Council members Ada Reed and Tom Hale", "Senators Ada Reed of Ohio and Tom Hale of Utah",
    /// "two sex workers, Ada, and Jaya".
    /// </summary>
    private static void AddList(TokenView words, NameIndex names, RolePhrase phrase, List<(Name, RolePhrase)> links)
    {
        var limit = words.SentenceEnd(phrase.First);
        var first = phrase.HeadEnd;
        if (At(words, names, first, phrase) is null)
        {
            first = phrase.End;
            for (var steps = 0; steps < LongestPhrase && first < limit && words[first] is not ("," or ":" or "–" or "—"); steps++)
            {
                if (words.Tag(first) is not ("IN" or "DT" or "NN" or "NNS" or "NNP" or "NNPS" or "JJ" or "PRP$" or "POS")) return;
                first++;
            }
            if (first >= limit || words[first] is not ("," or ":" or "–" or "—")) return;
            first++;
        }
        List<Name> bearers = [];
        for (var at = first; Person(names.Starting(at) ?? Titled(words, names, at)) is { } name && name.First < limit;)
        {
            bearers.Add(name);
            var end = AfterRemark(words, names, name.End);
            if (words[end] is not "," && !words.IsAny(end, "and", "or")) break;
            at = words[end] is "," && words.IsAny(end + 1, "and", "or") ? end + 2 : end + 1;
        }
        if (bearers.Count < 2) return;
        phrase.Bearer = bearers[0];
        links.AddRange(bearers.Select(bearer => (bearer, phrase)));
    }

    /// <summary>The index behind what is said of a name in a list: "of Ohio", "(R-Ohio)", ", in 1972,".</summary>
    private static int AfterRemark(TokenView words, NameIndex names, int end)
    {
        if (words.IsAny(end, "of", "from") && words.IsCapital(end + 1))
        {
            end = names.At(end + 1)?.End ?? end + 2;
        }
        else if (words[end] is "(" or "-LRB-")
        {
            for (var i = end + 1; i < end + LongestPhrase; i++)
            {
                if (words[i] is ")" or "-RRB-") return i + 1;
            }
        }
        else if (words[end] is "," && words.Tag(words.Is(end + 1, "in") ? end + 2 : end + 1) is "CD")
        {
            end = words.Is(end + 1, "in") ? end + 3 : end + 2;
        }
        return end;
    }

    /// <summary><paramref name="name"/> where a person may be called so; else null.</summary>
    public static Name? Person(Name? name) => name?.Type is NameType.Person or NameType.Unknown ? name : null;
}
