using System.Text;
using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Roles;

/// <summary>Finds the role phrases of a document and the names that stand beside them.</summary>
internal sealed class RoleReader
{
    private static readonly WordSet AdjectivesLikeRoles = ActorWords.Set("adjectives-like-roles");

    private static readonly WordSet OpenersOfRoles = ActorWords.Set("openers-of-roles");

    private static readonly WordSet ModifiersOfRoles = ActorWords.Set("modifiers-of-roles");

    private static readonly WordSet Participles = ActorWords.Set("participles-of-roles");

    private static readonly WordSet PartsOfRoles = ActorWords.Set("prefixes-of-roles");

    private static readonly WordSet Times = ActorWords.Set("times-before-roles");

    private static readonly WordSet IndefiniteArticles = ActorWords.Set("indefinite-articles");

    private static readonly WordSet Owners = ActorWords.Set("owners");

    private static readonly WordSet BehindRole = ActorWords.Set("behind-role");

    private static readonly WordSet PlacesInContests = ActorWords.Set("places-in-contests");

    private static readonly WordSet HeadsWithRemit = ActorWords.Set("heads-with-remit");

    private static readonly WordSet DeterminersOfOwner = ActorWords.Set("determiners-of-owner");

    private readonly TokenView words;
    private readonly NameIndex names;

    private RoleReader(TokenView words, NameIndex names)
    {
        this.words = words;
        this.names = names;
    }

    /// <summary>The role phrases in text order; none overlap in their heads.</summary>
    public static List<RolePhrase> Read(TokenView words, NameIndex names)
    {
        var reader = new RoleReader(words, names);
        var found = new List<RolePhrase>();
        for (var i = 0; i < words.Count;)
        {
            var phrase = reader.At(i, out var next);
            if (phrase is not null) found.Add(phrase);
            i = next;
        }
        return found;
    }

    /// <summary>The role phrase whose head starts at <paramref name="i"/>; <paramref name="next"/> is where to look on.</summary>
    private RolePhrase? At(int i, out int next)
    {
        next = i + 1;
        if (names.At(i) is { } name && name.Type is not NameType.Other)
        {
            next = name.End;
            return null;
        }
        if (!Head(i, out var headEnd, out var word) && !Apposed(i, out headEnd, out word) && !Placed(i, out headEnd, out word)) return null;
        // the last role noun of a compound is its head: "deputy prime minister"
        while (headEnd < words.SentenceEnd(i) && Head(headEnd, out var longer, out var better))
        {
            i = headEnd;
            (headEnd, word) = (longer, better);
        }
        if (RemitEnd(headEnd) is var remit && remit > headEnd)
        {
            word = word with { Role = $"{word.Role} {words.Span(headEnd, remit).Of(words.Text).ToLowerInvariant()}" };
            headEnd = remit;
        }
        if (words.Is(i, "speaker") && words.Is(headEnd, "of") && words.IsAny(headEnd + 2, "House", "Commons", "Assembly", "Parliament", "Senate"))
            word = word with { Role = $"{words[headEnd + 2].ToString().ToLowerInvariant()} {word.Role}" };
        next = headEnd;
        if (IsVerb(i, headEnd) || Continues(headEnd)) return null;
        return Phrase(i, headEnd, word);
    }

    /// <summary>
    /// The index behind what a minister is for: "of Homeland Security", "for Rural Development", and before the minister's name "for Northern
    /// Ireland"; <paramref name="i"/> where nothing of the kind stands there.
    /// </summary>
    private int RemitEnd(int i)
    {
        if (!words.IsAny(i, "of", "for")) return i;
        if (!words.IsCapital(i + 1)) return words.Is(i, "of") && words.IsAny(i - 1, HeadsWithRemit) ? AffairsEnd(i) : i;
        var end = i + 1;
        if (words.Is(i, "for") && names.At(end) is { Type: NameType.Country } country)
            return names.Starting(country.End) is { } minister && minister.TitleEnd == country.End && minister.TitleFirst < i ? country.End : i;
        while (names.At(end) is null && words.IsCapital(end) && NameWords.IsRemit(words[end]))
        {
            end++;
            if (words.IsAny(end, "and", "of") && words.IsCapital(end + 1) && NameWords.IsRemit(words[end + 1]) && names.At(end + 1) is null) end++;
        }
        return end > i + 1 ? end : i;
    }

    /// <summary>
    /// The index behind what a director is for, in lower case and without an article, where the name or the body follows: "of global news for",
    /// "of women and family affairs Ada Reed"; <paramref name="i"/> elsewhere, as in "head of state".
    /// </summary>
    private int AffairsEnd(int i)
    {
        var end = i + 1;
        while (end - i < 7 && words.IsLower(end) && names.At(end) is null && (words.Tag(end) is "NN" or "NNS" or "JJ" or "VBG"
            || (words.Is(end, "and") && end > i + 1 && words.Tag(end + 1) is "NN" or "NNS" or "JJ"))) end++;
        if (end == i + 1 || words.Tag(end - 1) is not ("NN" or "NNS" or "VBG")) return i;
        var isWhole = words[end] is "," or "." or ")" or "-RRB-" or "" || RoleLinks.AfterBracket(words, end) > end || words.IsAny(end, "for", "at", "of")
            || (names.Starting(end) is { } person && IsFullPerson(person));
        return isWhole ? end : i;
    }

    private bool Head(int i, out int end, out RoleWord word)
    {
        end = i;
        word = null!;
        if (i >= words.Count || (names.At(i) is { Type: not NameType.Other })) return false;
        var prefix = PrefixOf(words[i], out var together);
        for (var length = words.Lexicon.Roles.StartsCompound(words[i][prefix..]) ? Math.Min(3, words.SentenceEnd(i) - i) : 1; length > 0; length--)
        {
            var text = words.Span(i, i + length).In(words.Text);
            var whole = words.Lexicon.Roles.Find(text) ?? words.Lexicon.Roles.Hyphened(text);
            if ((whole ?? (prefix > 0 ? words.Lexicon.Roles.Find(text[prefix..]) : null)) is not { } role) continue;
            if (length == 1 && text is "PM" or "AM" && words[i - 1] is [.., >= '0' and <= '9']) continue;
            if (together && whole is null) role = role with { Role = text[..prefix].ToString().ToLowerInvariant() + role.Role };
            (end, word) = (i + length, role);
            return true;
        }
        return false;
    }

    /// <summary>
    /// How many letters before a role noun say since when, beside or under whom its bearer has it: "then-governor", "ex-prime minister", "co-owner",
    /// "under-secretary-general".
    /// </summary>
    /// <param name="word">A word.</param>
    /// <param name="together">Whether it is one like "co-", which is part of the role.</param>
    private static int PrefixOf(ReadOnlySpan<char> word, out bool together)
    {
        var hyphen = word.IndexOf('-');
        together = hyphen > 0 && PartsOfRoles.Contains(word[..hyphen]);
        return together || (hyphen > 0 && Times.Contains(word[..hyphen])) ? hyphen + 1 : 0;
    }

    /// <summary>
    /// Whether a noun of no list says what somebody is, by its ending and since it stands beside a full name: "herpetologist Ada Reed", "Ada
    /// Reed, a bagpiper,". Not "in a letter Ada Reed said".
    /// </summary>
    private bool Apposed(int i, out int end, out RoleWord word)
    {
        (end, word) = (i, null!);
        if (!words.IsLower(i) || words.Tag(i) is not "NN" || words[i].Length < 5 || !(PersonEndings.EndIn(words[i]) || SourceWords.IsPeople(words[i]))
            || SourceWords.IsBody(words[i], out _, out _) || SourceWords.IsDocument(words[i]) || NameWords.IsThing(words[i])) return false;
        var first = i;
        while (first > words.SentenceStart(i) && words.Tag(first - 1) is "NN" or "JJ" or "NNP" or "VBN" && names.At(first - 1) is null) first--;
        if (IsHalf(first - 1)) first -= 3;
        var stands = names.Starting(i + 1) is { } behind && IsFullPerson(behind)
            ? !words.IsAny(first - 1, IndefiniteArticles) && !words.IsAny(first - 1, "this", "that")
                && (words.Tag(first - 1) is not ("DT" or "PRP$" or "POS") || words.Tag(first - 2) is not "IN")
            : words[first - 2] is "," && words.IsAny(first - 1, "a", "an", "the") && names.Ending(first - 2) is { } before && IsFullPerson(before)
                && (words[i + 1] is "," or "." or ";" || words.Tag(i + 1) is "IN" or "WP" or "VBN");
        // "Reed is a maintainer of the library"
        stands |= words.IsAny(first - 1, "a", "an") && words.IsAny(first - 2, "is", "became") && words.Tag(i + 1) is "IN" && !words.Is(i + 1, "to")
            && names.Ending(first - 2) is { } subject && (IsFullPerson(subject) || (subject is { IsSingle: true, Type: NameType.Unknown or NameType.Person }));
        if (!stands) return false;
        var noun = words[i].ToString();
        (end, word) = (i + 1, new RoleWord(noun, noun, RoleClass.Job, ""));
        return true;
    }

    /// <summary>A place in a contest, if the words before it say in which: "the marathon’s defending champion", not "a champion of the poor".</summary>
    private bool Placed(int i, out int end, out RoleWord word)
    {
        (end, word) = (i, null!);
        if (!words.IsAny(i, PlacesInContests) || words.Is(i + 1, "of") || names.At(i) is not null
            || !(words.Tag(i - 1) is "VBG" or "NN" or "NNP" or "CD" or "JJ" || words.IsPossessive(i - 1))) return false;
        var noun = words[i].ToString();
        (end, word) = (i + 1, new RoleWord(noun, noun, RoleClass.Job, ""));
        return true;
    }

    private static bool IsFullPerson(Name name) => (!name.IsSingle || name.TitleEnd > name.TitleFirst)
        && (name.Type is NameType.Person || (name.Type is NameType.Unknown && name.Told is NameClass.Person));

    /// <summary>"Ada Reed, head of the board": a noun, whatever its tag.</summary>
    private bool IsApposed(int i, int end) => words[i - 1] is "," && words.Is(end, "of") && names.Ending(i - 1) is { } name && IsFullPerson(name);

    private bool IsVerb(int i, int end) =>
        end - i == 1 && !IsApposed(i, end) && !(names.Starting(end) is { } bearer && IsFullPerson(bearer) && words.Tag(i - 1) is not ("TO" or "PRP" or "MD"))
        && (words.Tag(i).StartsWith("VB", StringComparison.Ordinal) || words.Tag(i) is "MD" or "RB" or "IN"
            || (words.Tag(i).StartsWith("JJ", StringComparison.Ordinal) && words.IsAny(i, AdjectivesLikeRoles)));

    /// <summary>Whether another noun follows, so that the role noun is only a modifier: "leader board", "presidential".</summary>
    private bool Continues(int end) =>
        words.IsLower(end) && words.Tag(end) is "NN" or "NNS" && !words.IsAny(end, "who", "said", "told") && !ActorVerbs.Contains(words, end);

    private RolePhrase Phrase(int head, int headEnd, RoleWord word)
    {
        var plural = !words[headEnd - 1].Equals(word.Role.AsSpan()[(word.Role.LastIndexOf(' ') + 1)..], StringComparison.OrdinalIgnoreCase)
            && words[headEnd - 1] is [.., 's'] or "men" or "women" || words[headEnd - 1].EndsWith("men", StringComparison.OrdinalIgnoreCase);
        var first = head;
        Name? owner = null;
        var start = words.SentenceStart(head);
        while (first > start && head - first < 8 && IsModifier(first - 1, ref owner, out var from)) first = from;
        // "Reed attacked billionaire Tom Hale": a verb, unless an article or the like stands before it.
        if (words.Tag(first) is "VBN" or "VBG" && first < head && names.At(first) is null && !words.IsAny(first, Participles)
            && words.Tag(first - 1) is not ("DT" or "PRP$" or "POS" or "JJ") && !words.StartsSentence(first)) first++;
        var core = first;
        var determiner = Determiner.None;
        var ownerToken = -1;
        if (first > start) (first, determiner) = Before(first, ref owner, ref ownerToken);
        var end = headEnd;
        if (owner is null && ownerToken < 0)
        {
            end = After(headEnd, ref owner, ref ownerToken);
        }
        else
        {
            Name? other = null;
            var otherToken = -1;
            end = After(headEnd, ref other, ref otherToken);
        }
        return new RolePhrase(first, core, headEnd, end, word, RoleText(core, headEnd, word), determiner, plural) { Owner = owner, OwnerToken = ownerToken };
    }

    /// <summary>Whether the token before is a modifier of the head: an adjective, a noun, or a name, which then owns the role.</summary>
    private bool IsModifier(int i, ref Name? owner, out int from)
    {
        from = i;
        if (names.Ending(i + 1) is { } name)
        {
            from = name.First;
            if (name.Type is NameType.Other) return !words.IsAny(name.First, "Democrat");
            owner ??= name;
            return true;
        }
        if (words.IsPossessive(i)) return false;
        if (IsHalf(i))
        {
            from = i - 2;
            return true;
        }
        if (words[i] is "-" or "/" && words.Touches(i)) return true;
        if (words.Tag(i) == "CD" && words[i].IndexOfAnyExceptInRange('0', '9') < 0) return true;
        // "the club's 78-year-old president", "a 30-year veteran"
        if (words[i] is [>= '0' and <= '9', ..] && words[i].IndexOf('-') > 0) return words.Tag(i) is "JJ" or "NN" or "CD";
        if (!(words[i] is [var letter, ..] && char.IsLetter(letter))) return false;
        if (words.IsCapital(i) && !words.StartsSentence(i))
            return NameWords.IsPortfolio(words[i]) || words.Lexicon.Roles.Find(words[i]) is not null
                || (words.IsCapital(i + 1) && names.At(i) is null && !RoleWords.IsGivenName(words[i], out _)
                    && !NameWords.IsOpener(words[i]) && !NameWords.IsDate(words[i]));
        if (NameWords.IsOpener(words[i]) && !words.IsAny(i, OpenersOfRoles)) return false;
        if (words.IsLower(i) && ActorVerbs.Says(words, i) && !words.IsAny(i, "state", "report", "call") && !words.IsAny(i, Participles)) return false;
        return words.Tag(i) is "JJ" or "NN" or "VBN" or "JJS" or "JJR" or "VBG" or "NNP" or "NNS" || words.IsAny(i, ModifiersOfRoles);
    }

    /// <summary>Whether "and" stands here, behind the first half of a compound: "photo- and videojournalist".</summary>
    private bool IsHalf(int i) => words.IsAny(i, "and", "or") && words[i - 1] is "-" && words.Touches(i - 1) && words.IsLower(i - 2);

    /// <summary>Reads the determiner or possessor before the phrase.</summary>
    private (int First, Determiner Determiner) Before(int first, ref Name? owner, ref int ownerToken)
    {
        var i = first - 1;
        if (words.IsPossessive(i))
        {
            if (names.Ending(i) is { } possessor && possessor.First >= words.SentenceStart(i))
            {
                owner = possessor;
                return (possessor.First, Determiner.Possessive);
            }
            if (i == words.SentenceStart(i)) return (first, Determiner.None);
            var noun = i - 1;
            while (noun > words.SentenceStart(i) && words.Tag(noun - 1) is "NN" or "JJ" or "NNP") noun--;
            ownerToken = words.IsAny(noun - 1, "the") ? noun - 1 : noun;
            return (ownerToken, Determiner.Possessive);
        }
        if (words.IsAny(i, "the", "this", "that", "same")) return (i, Determiner.Definite);
        if (words.IsAny(i, IndefiniteArticles)) return (i, Determiner.Indefinite);
        if (words.IsAny(i, Owners))
        {
            ownerToken = i;
            return (i, Determiner.Possessive);
        }
        return (first, Determiner.None);
    }

    /// <summary>Reads "for China’s foreign ministry", "of the polling center" behind the head.</summary>
    private int After(int end, ref Name? owner, ref int ownerToken)
    {
        if (!words.IsAny(end, BehindRole)) return end;
        var i = end + 1;
        while (words.IsAny(i, DeterminersOfOwner) || (words.IsLower(i) && words.Tag(i) is "JJ" or "NN" or "NNS" && names.At(i) is null && i - end < 5)) i++;
        // "director of policy at the institute"
        if (words.Is(end, "of") && i > end + 1 && names.At(i) is null && words.IsAny(i, "at", "for", "with"))
        {
            i++;
            while (words.IsAny(i, DeterminersOfOwner)) i++;
        }
        // "MP for Leeds"
        if ((words.IsAny(end, "for", "of") || (words.Is(end, "from") && IsSeat(i))) && i == end + 1
            && (names.At(i) is { Type: NameType.Other } || (names.At(i) is null && words.IsCapital(i))))
        {
            while (names.At(i) is { Type: NameType.Other } || (names.At(i) is null && words.IsCapital(i))) i++;
            return i;
        }
        if (names.At(i) is { Type: not NameType.Other } name)
        {
            // "co-author of the study Ada Reed said": the study is not hers, she is its author.
            if (i > end + 2 && IsFullPerson(name) && words.Tag(i - 1) is "NN" && words.Lexicon.Roles.Find(words[i - 1]) is null
                && Context.Speaks(words, name.First, name.End)) return i;
            if (name.Type is NameType.Capital && words.IsAny(end, "in", "at", "from", "to")) return end;
            owner = name;
            var after = name.End;
            if (words.IsPossessive(after) || name.Type is NameType.Adjective)
            {
                if (words.IsPossessive(after)) after++;
                // "of Peru's Amnesty International"
                if (names.Starting(after) is { Type: NameType.Body } body) (owner, after) = (body, body.End);
                while (words.IsLower(after) && words.Tag(after) is "JJ" or "NN" or "NNS" && !ActorVerbs.Says(words, after)) after++;
            }
            return after;
        }
        if (words.IsAny(end + 1, "the", "its", "his", "her", "their") && i > end + 2)
        {
            ownerToken = end + 1;
            return i;
        }
        return end;
    }

    /// <summary>Whether a place, and a person's name right behind it, begin here: "from Vermont Ada Reed".</summary>
    private bool IsSeat(int i) => names.Starting(i) is { Type: NameType.Other, Entry.Sense: GazetteerSense.Place } place
        && names.Starting(place.End) is { } person && IsFullPerson(person);

    /// <summary>
    /// Whether the modifier says what the role is ("political director", "Treasury secretary"), not how its bearer is
    /// ("powerful"), when ("former", "2012"), or for whom ("NEA president").
    /// </summary>
    private bool BelongsToRole(int i)
    {
        if (words[i] is "-" or "/" || IsHalf(i)) return true;
        if (words.Tag(i) == "CD" || words[i] is [>= '0' and <= '9', ..] || words.IsAllCapitals(i)
            || (words.IsCapital(i) && NameWords.IsParty(words[i]))) return false;
        return words.Tag(i).StartsWith("NN", StringComparison.Ordinal)
            ? !words.IsAny(i, "one", "then", "former") && (PrefixOf(words[i], out var together) == 0 || together)
            : RoleWords.IsModifier(words[i]);
    }

    private string RoleText(int first, int headEnd, RoleWord word)
    {
        var text = new StringBuilder();
        var headWords = word.Role.AsSpan().Count(' ') + 1;
        for (var i = first; i < headEnd; i++)
        {
            if (names.At(i) is { } name)
            {
                i = name.End - 1;
                // "trade union Aslef general secretary"
                if (name.First > first && SourceWords.IsBody(words[name.First - 1], out _, out _)) text.Clear();
                continue;
            }
            if (headEnd - i <= headWords) break;
            // "his wife First Lady Ada Reed", "opponent MP Tom Hale": the office alone
            if (words.IsLower(i) && words.IsCapital(i + 1) && words.Lexicon.Roles.Find(words[i]) is { Class: > RoleClass.Job })
            {
                text.Clear();
                continue;
            }
            if (!BelongsToRole(i)) continue;
            if (text.Length == 0 && words[i] is "-" or "/") continue;
            if (text.Length > 0 && !words.Touches(i)) text.Append(' ');
            text.Append(words[i]);
        }
        if (text.Length > 0) text.Append(' ');
        return text.Append(word.Role).ToString().ToLowerInvariant();
    }
}
