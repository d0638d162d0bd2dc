using Attribution.Language;

namespace Attribution.Actors.Names;

/// <summary>
/// Finds the capitalised stretches of a document, which are then cut into names (<see cref="NameCutter"/>). It looks at one
/// place only; what the same words are elsewhere is not asked here.
/// </summary>
internal sealed class NameScanner
{
    /// <summary>Longer stretches of words with a capital, which no one writes, are read in pieces, so that the time stays linear in the text.</summary>
    private const int LongestRun = 100;

    private readonly TokenView words;
    private readonly KnownNames gazetteer;
    private readonly NameCutter cutter;

    private NameScanner(TokenView words)
    {
        this.words = words;
        gazetteer = new KnownNames(words);
        cutter = new NameCutter(words, gazetteer);
    }

    /// <summary>The names in text order; none overlap.</summary>
    public static List<Name> Scan(TokenView words)
    {
        var scanner = new NameScanner(words);
        foreach (var sentence in words.Document.Sentences)
        {
            var from = scanner.AfterDateline(sentence);
            scanner.Sentence(from, sentence.EndToken);
        }
        scanner.SurnamesThatAreRoles();
        return scanner.cutter.Names;
    }

    /// <summary>"Dean said" where the document names "Howard Dean": a surname, though the word names a role too.</summary>
    private void SurnamesThatAreRoles()
    {
        var names = cutter.Names;
        var surnames = names.Where(name => name.Type is NameType.Person && name.End - name.First > 1
            && words.Lexicon.Roles.Find(words[name.End - 1]) is not null)
            .Select(name => words[name.End - 1].ToString()).ToHashSet(StringComparer.Ordinal);
        if (surnames.Count == 0) return;
        var lookup = surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new List<Name>();
        var next = 0;
        for (var i = 0; i < words.Count; i++)
        {
            while (next < names.Count && names[next].End <= i) next++;
            if (next < names.Count && names[next].First <= i) continue;
            if (lookup.Contains(words[i]) && !words.IsAny(i - 1, "the", "a", "an") && !words.IsCapital(i + 1))
                found.Add(new Name(i, i + 1, words.Span(i, i + 1), NameType.Person));
        }
        names.AddRange(found);
        names.Sort((left, right) => left.First.CompareTo(right.First));
    }

    private void Sentence(int from, int end)
    {
        for (var i = from; i < end;)
        {
            if (!OpensName(i))
            {
                i++;
                continue;
            }
            var runEnd = RunEnd(i, Math.Min(end, i + LongestRun));
            cutter.Cut(i, runEnd);
            i = runEnd;
        }
    }

    /// <summary>Whether a name may start at token <paramref name="i"/>.</summary>
    private bool OpensName(int i)
    {
        if (!words.IsCapital(i))
            return cutter.IsNumbered(i) || WebAddress.Is(words[i])
                || (words.IsLower(i) && gazetteer.At(i) is { Sense: GazetteerSense.Outlet or GazetteerSense.Body, Weak: false });
        if (NameWords.IsDate(words[i]) && gazetteer.At(i) is { Weak: false, Sense: GazetteerSense.Outlet or GazetteerSense.Body }) return true;
        if (NameWords.IsDate(words[i]) && !RoleWords.IsGivenName(words[i], out _)) return false;
        if (NameWords.IsDate(words[i]) && (words.Tag(i) == "MD" || !words.IsCapital(i + 1))) return false;
        if (words.Is(i, "I") || words.IsPossessive(i)) return false;
        if (!words.StartsSentence(i)) return !(NameWords.IsOpener(words[i]) && words[i].Length <= 4 && !Joins(i)) || gazetteer.At(i) is { Weak: false };
        if (gazetteer.At(i) is { Weak: false }) return true;
        if (RoleWords.IsTitle(words[i], out _, out _)) return true;
        return !NameWords.IsOpener(words[i]);
    }

    /// <summary>Whether an opener in mid-sentence belongs to a longer name: "New Horizons Institute".</summary>
    private bool Joins(int i) => words.IsCapital(i + 1) && !words.Is(i, "The") && !words.Is(i, "A") && !words.Is(i, "An");

    /// <summary>Where the stretch of capitalised words that starts at <paramref name="i"/> ends.</summary>
    private int RunEnd(int i, int end)
    {
        var at = i + 1;
        while (at < end)
        {
            if ((words.IsCapital(at) && !words.IsPossessive(at) && !NameWords.IsDate(words[at]) && !words.Is(at, "I"))
                || NameWords.IsCompoundSurname(words[at]))
            {
                at++;
            }
            else if (words.IsCapital(at) && NameWords.IsDate(words[at]) && RoleWords.IsGivenName(words[at - 1], out _) && words[at].Length > 2)
            {
                at++;
            }
            else if (Connector(i, at, end) is var next && next > at)
            {
                at = next;
            }
            else
            {
                break;
            }
        }
        return at;
    }

    /// <summary>
    /// The index behind a small word at <paramref name="at"/> that holds a name together, with the capitalised word after
    /// it; <paramref name="at"/> where none does.
    /// </summary>
    private int Connector(int i, int at, int end)
    {
        var next = words.Is(at + 1, "the") ? at + 2 : at + 1;
        if (next >= end || !words.IsCapital(next) || NameWords.IsDate(words[next])) return at;
        if (words.Is(at, "&")) return next + 1;
        if (words.IsLower(at) && next == at + 1 && NameWords.IsParticle(words[at]) && !words.Is(at, "y")) return next + 1;
        if (words.IsAny(at, "of", "for", "on"))
        {
            var head = words[at - 1];
            var body = SourceWords.IsBody(head, out _, out _) || (head.Length > 2 && head[^1] == 's' && SourceWords.IsBody(head[..^1], out _, out _));
            return body || (IsRoleEnd(i, at) && (words.Is(at, "of") || (words.Is(at, "for") && IsRemit(next)))) ? next + 1 : at;
        }
        if (words.Is(at, "and") && next == at + 1)
        {
            for (var k = i + 1; k < at; k++)
            {
                if (words.IsAny(k, "of", "for")) return next + 1;
            }
            return at - i == 1 && gazetteer.At(i) is null && !RoleWords.IsGivenName(words[i], out _) && EndsInBody(next, end) ? next + 1 : at;
        }
        return at;
    }

    /// <summary>Whether the capitalised words from <paramref name="from"/> on end in the head of a body's name: "Drug Administration".</summary>
    private bool EndsInBody(int from, int end)
    {
        var at = from;
        while (at < end && words.IsCapital(at)) at++;
        return at - from >= 2 && gazetteer.At(from) is null && SourceWords.IsBody(words[at - 1], out _, out _);
    }

    /// <summary>Whether it says what a minister is for: "for Rural Development", "for Northern Ireland".</summary>
    private bool IsRemit(int i) => NameWords.IsRemit(words[i]) || gazetteer.At(i) is { Sense: GazetteerSense.Country };

    private bool IsRoleEnd(int from, int at) =>
        words.Lexicon.Roles.Find(words[at - 1]) is { Class: < RoleClass.Job }
        || (at - from >= 2 && words.Lexicon.Roles.Find(words.Span(at - 2, at).In(words.Text)) is not null);

    /// <summary>Behind an agency's place and date at a paragraph's start ("KYIV, Nov 3 (Reuters) -"); the outlets in it are kept.</summary>
    private int AfterDateline(Sentence sentence)
    {
        var paragraph = words.Document.Document.Paragraphs[sentence.Paragraph].Span;
        var first = sentence.FirstToken;
        if (first >= sentence.EndToken || words.Document.Tokens[first].Span.Start != paragraph.Start || !words.IsAllCapitals(first)) return first;
        for (var i = first + 1; i < Math.Min(first + 16, sentence.EndToken); i++)
        {
            if (words[i] is not ("-" or "–" or "—" or "--")) continue;
            for (var k = first; k < i; k++)
            {
                if (words[k] is "(" or "-LRB-" && gazetteer.At(k + 1) is { Sense: GazetteerSense.Outlet } outlet)
                    cutter.Add(k + 1, gazetteer.End(k + 1, outlet.Span.End), NameType.Body, outlet.Entry, ActorKind.Outlet);
            }
            return i + 1;
        }
        return first;
    }
}
