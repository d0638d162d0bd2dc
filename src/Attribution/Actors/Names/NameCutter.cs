using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>
/// Cuts capitalised stretches into names: "Ukrainian President Ada Kovalenko" gives an adjective and a person with a title.
/// At each place it asks in this order: what the gazetteer knows, a body by the noun in its name, a title or role with the
/// person behind it, and else a plain name, judged by its own words.
/// </summary>
internal sealed class NameCutter
{
    private static readonly WordSet BeforePlace = ActorWords.Set("before-place");

    private readonly TokenView words;
    private readonly KnownNames gazetteer;
    private readonly HashSet<string> lowered = new(StringComparer.Ordinal);
    private readonly HashSet<string> capital = new(StringComparer.Ordinal);

    public NameCutter(TokenView words, KnownNames gazetteer)
    {
        this.words = words;
        this.gazetteer = gazetteer;
        var lowerWords = lowered.GetAlternateLookup<ReadOnlySpan<char>>();
        var capitalWords = capital.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words.IsLower(i)) lowerWords.Add(words[i]);
            else if (words.IsCapital(i) && !words.StartsSentence(i)) capitalWords.Add(words[i]);
        }
    }

    /// <summary>The names so far, in text order; none overlap.</summary>
    public List<Name> Names { get; } = [];

    /// <summary>Cuts the capitalised stretch into names, titles and adjectives.</summary>
    public void Cut(int first, int end)
    {
        var at = first;
        while (at < end && IsDropped(at, end)) at++;
        while (at < end) at = Piece(at, end);
    }

    /// <summary>Whether the word only has a capital because it opens a sentence, or is an article.</summary>
    private bool IsDropped(int i, int end)
    {
        if (gazetteer.At(i) is { Weak: false }) return false;
        if (NameWords.IsOpener(words[i])) return true;
        if (!words.StartsSentence(i) || words.IsAllCapitals(i)) return false;
        if (RoleWords.IsTitle(words[i], out _, out _) || (RoleWords.IsGivenName(words[i], out _) && end - i > 1)) return false;
        if (end - i == 1 && BodyEnd(i, end) != end
            && (SourceWords.IsBody(words[i], out _, out _) || words.Lexicon.IsPeople(words[i]) || SourceWords.IsDocument(words[i])))
            return true;
        if (end - i == 1 && words.IsLower(end) && words.Tag(end) is "NN" or "NNS" && !capital.Contains(words[i].ToString())
            && !RoleWords.IsGivenName(words[i], out _))
            return true;
        return lowered.Contains(words[i].ToString().ToLowerInvariant()) && RoleLength(i, end) == 0 && BodyEnd(i, end) != end;
    }

    /// <summary>Reads the name at <paramref name="at"/> and gives the index behind it.</summary>
    private int Piece(int at, int end)
    {
        if (!words.IsCapital(at) && WebAddress.Is(words[at])) Add(at, at + 1, NameType.Unknown);
        if (!words.IsCapital(at) && !IsNumbered(at) && gazetteer.At(at) is null) return at + 1;
        var known = gazetteer.At(at);
        var knownEnd = known is { } match ? gazetteer.End(at, match.Span.End) : at;
        if (knownEnd > end) end = knownEnd;
        var body = BodyEnd(at, end);
        var (titleFirst, titleEnd) = Title(at, end);
        if (known is { Sense: GazetteerSense.Body } model && words[knownEnd] is [>= '0' and <= '9', ..] && knownEnd < words.SentenceEnd(at))
        {
            Add(at, knownEnd, NameType.Other, model.Entry);
            return knownEnd;
        }
        if (known is { Sense: GazetteerSense.Outlet or GazetteerSense.Body or GazetteerSense.Seat } firm
            && (body <= knownEnd || body < end) && (titleEnd != knownEnd || knownEnd == end) && !IsGivenBefore(at, knownEnd, end, firm))
        {
            Add(at, knownEnd, NameType.Body, firm.Entry, KindOf(firm.Entry), CountryOf(firm.Entry), firm.Weak);
            return knownEnd;
        }
        if (titleFirst >= 0 && titleFirst - at <= 1 && body > titleEnd && words.Is(titleEnd, "of") && (titleFirst == at || NameWords.IsParty(words[at])))
            return titleEnd + 1;
        var isMinister = titleFirst == at && titleEnd < end && titleEnd > at + 2 && NameWords.IsRemit(words[titleEnd - 1]) && HasLink(at, titleEnd);
        if (body > knownEnd && body > titleEnd && !isMinister) return Body(at, body);
        if (titleEnd > at) return Titled(at, titleFirst, titleEnd, end);
        if (known is { Sense: GazetteerSense.Country } && ThingEnd(knownEnd, end) is var thing && thing > knownEnd)
        {
            Add(at, thing, NameType.Other);
            return thing;
        }
        if (known is { } other && knownEnd > at && !IsGivenBefore(at, knownEnd, end, other))
        {
            Add(at, knownEnd, TypeOf(other.Sense), other.Entry, weak: other.Weak);
            return knownEnd;
        }
        Plain(at, PlainEnd(at, end));
        return PlainEnd(at, end);
    }

    /// <summary>The index behind what a thing, not a country, is called by: "Vietnam War", "Iran Hostage Crisis"; <paramref name="at"/> for none.</summary>
    private int ThingEnd(int at, int end)
    {
        for (var i = Math.Min(end, at + 3) - 1; i >= at; i--)
        {
            if (words.IsCapital(i) && NameWords.IsThing(words[i]) && !NameWords.IsCreed(words[i])
                && !words[i].EndsWith("al", StringComparison.OrdinalIgnoreCase)
                && !SourceWords.IsBody(words[i], out _, out _) && (i + 1 == end || RoleLength(i + 1, end) == 0)) return i + 1;
        }
        return at;
    }

    private bool HasLink(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (words.IsAny(i, "of", "for")) return true;
        }
        return false;
    }

    /// <summary>Whether a known word is here the first name of a person: "Jordan Hale", "Chad Moss", "Israel Ortiz".</summary>
    private bool IsGivenBefore(int at, int knownEnd, int end, GazetteerMatch known) =>
        knownEnd == at + 1 && end > knownEnd && RoleWords.IsGivenName(words[at], out _) && gazetteer.At(knownEnd) is null
        && known.Sense is not GazetteerSense.Adjective && !NameWords.IsThing(words[knownEnd]) && !NameWords.IsPlace(words[knownEnd])
        && (known.Sense is GazetteerSense.Outlet || !words.IsAny(at - 1, BeforePlace)) && words.IsCapital(knownEnd) && RoleLength(knownEnd, end) == 0
        && !SourceWords.IsBody(words[knownEnd], out _, out _);

    /// <summary>Where a name without titles ends: before a gazetteer's entry or a title further on.</summary>
    private int PlainEnd(int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (words.IsCapital(i) && gazetteer.At(i) is { Weak: false, Sense: GazetteerSense.Outlet or GazetteerSense.Country }
                && !RoleWords.IsGivenName(words[at], out _))
                return i;
            if (i > at + 1 && RoleLength(i, end) > 0 && RoleWords.IsGivenName(words[at], out _) && i + 1 < end) return i;
        }
        return end;
    }

    /// <summary>Titles and roles with a capital before a person's name: where they start and end; (-1, -1) where there are none.</summary>
    private (int First, int End) Title(int at, int end)
    {
        int first = -1, last = -1;
        for (var i = at; i < end;)
        {
            var length = RoleLength(i, end);
            if (length > 0)
            {
                if (first < 0) first = i;
                last = i += length;
                if (words.IsAny(i, "of", "for")) last = i = PortfolioEnd(i, end);
                continue;
            }
            if (RoleWords.IsGivenName(words[i], out _) || (last > 0 && !NameWords.IsPortfolio(words[i]))) break;
            i++;
        }
        return (first, last);
    }

    /// <summary>
    /// The index behind what a minister is for, which "of" or "for" at <paramref name="i"/> begins: "for Economic Affairs", "for Northern Ireland";
    /// <paramref name="i"/> where nothing of the kind stands there.
    /// </summary>
    private int PortfolioEnd(int i, int end)
    {
        var next = words.Is(i + 1, "the") ? i + 2 : i + 1;
        var last = i;
        while (next < end)
        {
            if (gazetteer.At(next) is { Sense: GazetteerSense.Country } country && gazetteer.End(next, country.Span.End) is var behind && behind < end)
                last = next = behind;
            else if (NameWords.IsRemit(words[next])) last = ++next;
            else if (words.IsAny(next, "and", "of", ",", "the") && last > i) next++;
            else break;
        }
        return last;
    }

    /// <summary>The number of tokens of the longest title or role at <paramref name="i"/>; 0 where none starts there.</summary>
    private int RoleLength(int i, int end)
    {
        if (i + 1 == end && RoleWords.IsGivenName(words[i - 1], out _)) return 0;
        if (words.Is(i, "PM") && words[i - 1] is [>= '0' and <= '9', ..]) return 0;
        for (var length = Math.Min(3, end - i); length > 0; length--)
        {
            var text = words.Span(i, i + length).In(words.Text);
            if (length <= 2 && RoleWords.IsTitle(text, out _, out _)) return length;
            if (words.Lexicon.Roles.Find(text) is not { } role) continue;
            if (role.Class < RoleClass.Job || (i + length < end && RoleWords.IsGivenName(words[i + length], out _))) return length;
        }
        return 0;
    }

    /// <summary>The index behind a body's name that starts at <paramref name="at"/>; -1 where none does.</summary>
    private int BodyEnd(int at, int end)
    {
        var last = -1;
        for (var i = at; i < end; i++)
        {
            if (!words.IsCapital(i) || !SourceWords.IsBody(words[i], out var kind, out _))
            {
                if (i > at + 1 && words[i].Length > 3 && words[i][^1] == 's' && words.IsAny(i + 1, "of", "for")
                    && SourceWords.IsBody(words[i][..^1], out kind, out _))
                    return OfEnd(i + 1, end);
                continue;
            }
            if (words.IsAny(i + 1, "of", "for", "on") && i + 1 < end)
            {
                if (IsOffice(i, end)) continue;
                return OfEnd(i + 1, end);
            }
            // "Marin County Sheriff Bill Moss"
            if (i + 2 < end && words.Lexicon.Roles.Find(words[i]) is not null && RoleWords.IsGivenName(words[i + 1], out _)) continue;
            if (i == at && !words.IsAny(i, "Parliament", "Congress", "Senate", "Treasury", "Police")) continue;
            if ((kind == "outlet" || NameWords.IsSurname(words[i])) && i > at && i + 1 == end && (i == at + 1 || RoleLength(at, end) == i - 1 - at)
                && RoleWords.IsGivenName(words[i - 1], out _) && !words.Is(at - 1, "the"))
                continue;
            if (kind is "outlet" or "organization" && RoleLength(at, end) > 0 && i == at + 1) continue;
            last = i + 1;
        }
        return last;
    }

    /// <summary>"Commissioner of Health Ada Reed": whether the word for a body is here the office of the person behind it.</summary>
    private bool IsOffice(int i, int end) => words.Lexicon.Roles.Find(words[i]) is { Class: < RoleClass.Job } && PortfolioEnd(i + 1, end) is var behind
        && behind > i + 1 && behind < end && (RoleWords.IsGivenName(words[behind], out _) || end - behind > 1);

    /// <summary>Where "of Homeland Security", "for Disease Control and Prevention" ends: before a title or first name.</summary>
    private int OfEnd(int at, int end)
    {
        var i = at + 1;
        while (i < end && RoleLength(i, end) == 0 && !(RoleWords.IsGivenName(words[i], out _) && i > at + 2)) i++;
        while (i > at + 1 && !words.IsCapital(i - 1)) i--;
        return i > at + 1 ? i : end;
    }

    private int Body(int at, int end)
    {
        var head = end - 1;
        for (var i = at + 1; i < end; i++)
        {
            if (words.IsAny(i, "of", "for", "on"))
            {
                head = i - 1;
                break;
            }
        }
        if (!SourceWords.IsBody(words[head], out var kind, out _)) SourceWords.IsBody(words[head][..^1], out kind, out _);
        var owner = gazetteer.At(at) is { Sense: GazetteerSense.Country or GazetteerSense.Adjective } country ? country.Key : null;
        var inner = owner is not null && gazetteer.At(at + 1) is { Sense: GazetteerSense.Body } known && gazetteer.End(at + 1, known.Span.End) == end
            ? known.Entry
            : null;
        Add(at, end, NameType.Body, inner, ActorKinds.Parse(kind), owner);
        return end;
    }

    private int Titled(int at, int titleFirst, int titleEnd, int end)
    {
        // "Amazon Research Institute Director Ada Reed"
        if (titleFirst - at > 1 && !NameWords.IsParty(words[at]) && BodyEnd(at, titleFirst) == titleFirst
            && gazetteer.At(at) is not { Sense: GazetteerSense.Country or GazetteerSense.Adjective }
            && !(gazetteer.At(at) is { } start && gazetteer.End(at, start.Span.End) is var startEnd && startEnd > at + 1))
            return Body(at, titleFirst);
        for (var i = at; i < titleFirst;)
        {
            var known = gazetteer.At(i);
            var knownEnd = known is { } match ? gazetteer.End(i, match.Span.End) : -1;
            if (known is { } entry && knownEnd > i && knownEnd <= titleFirst)
            {
                var modifies = entry.Sense == GazetteerSense.Country && titleEnd < end;
                Add(i, knownEnd, modifies ? NameType.Adjective : TypeOf(entry.Sense), entry.Entry, KindOf(entry.Entry), CountryOf(entry.Entry), entry.Weak);
                i = knownEnd;
            }
            else
            {
                i++;
            }
        }
        if (titleEnd >= end) return end;
        for (var i = titleFirst + 1; i < titleEnd - 1; i++)
        {
            if (words.Is(i, "of") && gazetteer.At(i + 1) is { Sense: GazetteerSense.Country } state && gazetteer.End(i + 1, state.Span.End) is var stateEnd
                && stateEnd > i && stateEnd <= titleEnd)
                Add(i + 1, stateEnd, NameType.Country, state.Entry);
        }
        var nameEnd = titleEnd;
        if (NameWords.IsOpener(words[nameEnd]) && !RoleWords.IsGivenName(words[nameEnd], out _)) return titleEnd;
        while (nameEnd < end && (words.IsCapital(nameEnd) || NameWords.IsParticle(words[nameEnd]) || NameWords.IsCompoundSurname(words[nameEnd]))
            && !(nameEnd > titleEnd && RoleLength(nameEnd, end) > 0))
            nameEnd++;
        while (nameEnd > titleEnd && !words.IsCapital(nameEnd - 1) && !NameWords.IsCompoundSurname(words[nameEnd - 1])) nameEnd--;
        if (nameEnd == titleEnd) return Math.Max(titleEnd, at + 1);
        var type = NameWords.IsPlace(words[nameEnd - 1]) || NameWords.IsThing(words[nameEnd - 1]) ? NameType.Other : NameType.Person;
        Names.Add(new Name(titleEnd, nameEnd, words.Span(titleEnd, nameEnd), type) { TitleFirst = titleFirst, TitleEnd = titleEnd });
        return nameEnd;
    }

    /// <summary>A stretch without titles and without an entry: judged by its own words.</summary>
    private void Plain(int at, int end)
    {
        while (end - at > 1 && NameWords.IsThing(words[at]) && RoleWords.IsGivenName(words[at + 1], out _)) at++;
        var last = words[end - 1];
        var type = NameType.Unknown;
        var kind = ActorKind.Organization;
        bool digits = false, small = false, ampersand = false, initial = false, particle = false;
        for (var i = at; i < end; i++)
        {
            digits |= words[i].IndexOfAnyInRange('0', '9') >= 0;
            small |= i > at && words.IsAny(i, "our", "my", "your", "us", "against");
            ampersand |= words.Is(i, "&");
            initial |= i > at && words[i] is [_, '.'];
            particle |= i > at && NameWords.IsParticle(words[i]);
        }
        if (end - at == 1 && WebAddress.Is(words[at])) type = NameType.Unknown;
        else if (small && end - at is > 2 and < 6 && !NameWords.IsThing(last) && !digits) (type, kind) = (NameType.Body, ActorKind.Group);
        else if (digits || NameWords.IsPlace(last)
            || (NameWords.IsPlace(words[at]) && end - at == 2 && !RoleWords.IsGivenName(words[at], out _))
            || (NameWords.IsThing(last) && !NameWords.IsCreed(last)) || NameWords.IsDate(last))
            type = NameType.Other;
        else if (ampersand) type = NameType.Body;
        else if (end - at is >= 2 and <= 5 && (initial || particle || RoleWords.IsGivenName(words[at], out _))) type = NameType.Person;
        else if (NameWords.IsCreed(last)) type = NameType.Other;
        Add(at, end, type, kind: kind);
    }

    /// <summary>Whether token <paramref name="i"/> is the number of a unit: "65th Mechanised Brigade".</summary>
    public bool IsNumbered(int i) =>
        words[i] is [>= '0' and <= '9', .., 't' or 's' or 'n' or 'r', 'h' or 't' or 'd'] && words.IsCapital(i + 1)
        && !NameWords.IsDate(words[i + 1]) && !NameWords.IsThing(words[i + 1]) && !NameWords.IsPlace(words[i + 1]);

    public void Add(int first, int end, NameType type, GazetteerEntry? entry = null, ActorKind kind = default, string? country = null, bool weak = false) =>
        Names.Add(new Name(first, end, words.Span(first, end), type) { Entry = entry, Kind = kind, Country = country, Weak = weak });

    private static NameType TypeOf(GazetteerSense sense) => sense switch
    {
        GazetteerSense.Country => NameType.Country,
        GazetteerSense.Adjective or GazetteerSense.People => NameType.Adjective,
        GazetteerSense.Capital => NameType.Capital,
        GazetteerSense.Outlet or GazetteerSense.Body or GazetteerSense.Seat => NameType.Body,
        _ => NameType.Other,
    };

    internal static ActorKind KindOf(GazetteerEntry entry) => entry.Sense switch
    {
        GazetteerSense.Outlet => ActorKind.Outlet,
        GazetteerSense.Seat => ActorKind.Government,
        _ => ActorKinds.Parse(entry.Category),
    };

    internal static string? CountryOf(GazetteerEntry entry) =>
        entry.Sense is GazetteerSense.Seat or GazetteerSense.Body && entry.Country.Length > 0 ? entry.Country : null;
}
