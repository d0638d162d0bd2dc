namespace Attribution.Quotes;

/// <summary>Decides which verb groups of a sentence open attributions, and which phrases are their sources.</summary>
internal sealed class CueFinder(Reading text, int first, int end)
{
    private const float Threshold = 0.5f;
    private readonly List<VerbGroup> _groups = VerbGroup.FindAll(text, first, end);
    private readonly List<Candidate> _found = [];
    private Stretch? _lastSubject;

    /// <summary>The sentence's cues in text order.</summary>
    public List<Candidate> Find()
    {
        for (var g = 0; g < _groups.Count; g++)
        {
            var group = _groups[g];
            if (g + 1 < _groups.Count && VerbChains.Join(text, group, _groups[g + 1]) is { } joined)
            {
                group = joined;
                g++;
            }
            var subject = group.Form == VerbForm.Finite ? SubjectOf(group) : null;
            if (Consider(group, subject) is { } candidate) _found.Add(candidate);
            if (subject is not null) _lastSubject = subject;
        }
        return _found;
    }

    private Stretch? SubjectOf(VerbGroup group) =>
        SourceFinder.LeftOf(text, group.First, first) is var (from, to) ? new(from, to) : null;

    private Candidate? Consider(VerbGroup group, Stretch? subject)
    {
        var entry = CueLexicon.Verb(text.Lemma(group.Head));
        var complement = Complement.After(text, group, end, entry?.TakesHearer ?? false);
        var quotation = text.QuotationAt(group.Head);
        return Behind(group, subject, entry, complement, quotation)
            ?? (entry is null ? null : AsClause(group, subject, entry, complement, quotation) ?? Before(group, subject, entry, complement, quotation));
    }

    /// <summary>"“…,” she said", "…, said the minister", "…, the ministry reported on Friday."</summary>
    private Candidate? Behind(VerbGroup group, Stretch? subject, CueEntry? entry, Complement complement, int quotation)
    {
        if (group.Form != VerbForm.Finite && !(group.Form == VerbForm.Participle && subject is null && entry is not null)) return null;
        var begin = subject?.First ?? group.First;
        var before = begin - 1;
        if (text.Is(before, Trait.Adverb | Trait.Conjunction) && text.Is(before - 1, Trait.Close | Trait.Comma)) before--;
        var direct = QuotationEnds(before);
        if (!direct && !text.Is(before, Trait.Comma)) return null;
        if (text.Is(begin, Trait.Wh)) return null;
        var source = subject ?? Inverted(group, ref complement);
        if (source is null && !direct) return null;
        if (direct)
        {
            if (entry is null && complement.Pattern != CuePattern.End) return null;
            if (source is null) return null;
            if (subject is not null && ContinuesItself(before, complement)) return null;
        }
        else
        {
            if (entry is null || before <= first + 1 || !HasVerb(before)) return null;
            if (complement.Pattern is not (CuePattern.End or CuePattern.Noun) || entry.Chance(CuePattern.End) < Threshold) return null;
            if (complement.Pattern == CuePattern.Noun && complement.HearerFirst < 0 && subject is not null) return null;
        }
        var bracketEnd = BracketEnd(Math.Max(complement.ContentStart, Math.Max(group.End, source?.End ?? 0)));
        var chance = direct ? Math.Max(0.9f, entry?.Chance(CuePattern.End) ?? 0) : entry!.Chance(CuePattern.End);
        if (direct && entry is null) chance = 0.6f;
        return new(group, complement, entry, CuePlace.Behind, source, new(begin, bracketEnd), quotation, chance, false);
    }

    /// <summary>Whether a quotation ends at <paramref name="mark"/> in a way that lets words about it follow.</summary>
    private bool QuotationEnds(int mark)
    {
        if (text.Is(mark, Trait.Comma) && text.Is(mark - 1, Trait.Close)) return true;
        if (!text.Is(mark, Trait.Close)) return false;
        return !text.Is(mark - 1, Trait.Stop) || !text.Word(mark - 1, ".");
    }

    /// <summary>Behind a quotation, "“…?” She said that …" begins anew.</summary>
    private bool ContinuesItself(int before, Complement complement) =>
        complement.Pattern is CuePattern.That or CuePattern.Clause or CuePattern.Wh or CuePattern.NounThat
        || (text.Is(before, Trait.Close) && !text.Is(before - 1, Trait.Comma | Trait.Stop | Trait.Dash)
            && complement.Pattern is not CuePattern.End);

    /// <summary>The noun phrase behind the verb in "said Lin".</summary>
    private Stretch? Inverted(VerbGroup group, ref Complement complement)
    {
        var from = group.End;
        if (text.Tag(from) == "RP") from++;
        var to = NounPhrases.EndOf(text, from, end, appositives: true);
        if (to == from) return null;
        complement = complement with { Pattern = CuePattern.End, CueEnd = from, HearerFirst = -1, HearerEnd = -1, ContentStart = to };
        return new(from, to);
    }

    private bool HasVerb(int before)
    {
        foreach (var group in _groups)
        {
            if (group.First >= before) return false;
            if (group.Form == VerbForm.Finite) return true;
        }
        return false;
    }

    /// <summary>To the next mark at which the attribution may end.</summary>
    private int BracketEnd(int i)
    {
        while (i < end && !text.Is(i, Trait.Comma | Trait.Stop | Trait.Semicolon | Trait.Colon | Trait.Open | Trait.Dash)) i++;
        return i;
    }

    /// <summary>"As President Trump has said, …".</summary>
    private Candidate? AsClause(VerbGroup group, Stretch? subject, CueEntry entry, Complement complement, int quotation)
    {
        if (subject is not { } source || !text.Word(source.First - 1, "as") || source.First - 1 < first) return null;
        if (complement.Pattern is not (CuePattern.End or CuePattern.Noun) || entry.Chance(CuePattern.End) < Threshold) return null;
        if (complement.Pattern == CuePattern.Noun && complement.HearerFirst < 0) return null;
        var close = BracketEnd(complement.ContentStart);
        return new(group, complement, entry, CuePlace.AsClause, source, new(source.First - 1, close), quotation, entry.Chance(CuePattern.End), false);
    }

    private Candidate? Before(VerbGroup group, Stretch? subject, CueEntry entry, Complement complement, int quotation)
    {
        var chance = entry.Chance(complement.Pattern);
        if (chance < Threshold || complement.ContentStart >= end + 1) return null;
        if (complement.Pattern == CuePattern.End && !text.Is(complement.ContentStart, Trait.Open)) return null;
        if (complement.Pattern is >= CuePattern.About and <= CuePattern.Preposition)
        {
            complement = complement with { CueEnd = complement.ContentStart + 1, ContentStart = complement.ContentStart + 1 };
        }
        var shared = false;
        var source = subject;
        var begin = subject?.First ?? group.First;
        if (group.Passive) source = null;
        else if (group.Form == VerbForm.Finite && subject is null)
        {
            if (!text.Is(group.First - 1, Trait.Conjunction | Trait.Comma | Trait.Adverb)) return null;
            (source, shared) = (SharedSubject(), true);
        }
        else if (group.Form == VerbForm.Gerund)
        {
            if (!text.Is(group.First - 1, Trait.Comma | Trait.Conjunction | Trait.Close) && chance < 0.8f) return null;
            (source, shared) = (SharedSubject(), true);
        }
        else if (group.Form is VerbForm.Infinitive) (source, shared) = (SharedSubject(), true);
        else if (group.Form is VerbForm.Participle or VerbForm.Base) return null;
        if (source is null && !group.Passive) return null;
        while (begin > first && text.Is(begin - 1, Trait.Conjunction | Trait.Comma | Trait.Adverb)) begin--;
        return new(group, complement, entry, CuePlace.Before, source, new(begin, complement.CueEnd), quotation, chance, shared);
    }

    /// <summary>The subject of the attribution before, else of the clause before.</summary>
    private Stretch? SharedSubject() => _found.Count > 0 && _found[^1].Source is { } source ? source : _lastSubject;
}
