using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Decides which verb groups of a sentence open attributions, and which phrases are their sources.</summary>
internal sealed partial class CueFinder(TokenView text, int first, int end)
{
    private const float Threshold = 0.45f;
    private readonly List<VerbGroup> _groups = VerbGroups.Of(text, first, end);
    private readonly List<CueCandidate> _found = [];
    private TokenRange? _lastSubject;

    /// <summary>The sentence's cues in text order.</summary>
    public List<CueCandidate> Find()
    {
        for (var g = 0; g < _groups.Count; g++)
        {
            var group = _groups[g];
            if (g + 1 < _groups.Count && VerbGroups.Join(text, group, _groups[g + 1]) is { } joined)
            {
                group = joined;
                g++;
            }
            var subject = Hearings.Listener(text, group, first) ?? (group.IsFinite() ? SubjectOf(group) : null);
            if (subject is { } manner && Adjuncts.OpensPart(text, manner)) subject = null;
            if (Consider(group, subject) is { } candidate) _found.Add(candidate);
            if (subject is not null) _lastSubject = subject;
        }
        return _found;
    }

    private TokenRange? SubjectOf(VerbGroup group) => SourceFinder.LeftOf(text, group.FirstToken, first);

    private CueCandidate? Consider(VerbGroup group, TokenRange? subject)
    {
        var entry = EntryOf(group, subject);
        var complement = Complement.After(text, group, end, entry?.TakesHearer ?? false);
        var quotation = text.QuotationAt(group.Head);
        return Behind(group, subject, entry, complement, quotation)
            ?? (entry is null ? null : AsClause(group, subject, entry, complement, quotation) ?? Before(group, subject, entry, complement, quotation));
    }

    private CueEntry? EntryOf(VerbGroup group, TokenRange? subject) =>
        subject is { } known && Polls.Reports(text, group, known, end) ? Polls.Cue
        : Hearings.Listener(text, group, first) is not null ? Hearings.Cue
        : text.Lexicon.Cues.Verb(text.Lemma(group.Head));

    /// <summary>"“…,” she said", "…, said the minister", "…, the ministry reported on Friday."</summary>
    private CueCandidate? Behind(VerbGroup group, TokenRange? subject, CueEntry? entry, Complement complement, int quotation)
    {
        if (!group.IsFinite() && !(group.Form == VerbForm.Participle && entry is not null)) return null;
        if (!group.IsFinite() && complement.Pattern == CuePattern.End) subject ??= SubjectOf(group);
        if (entry?.Class == CueClass.Seem || group.Passive) return null;
        var begin = subject?.First ?? group.FirstToken;
        var before = begin - 1;
        if (subject is not null && text.Is(before, Trait.Adverb | Trait.Conjunction) && text.Is(before - 1, Trait.Close | Trait.Comma)) before--;
        var direct = QuotationEnds(before) && SameParagraph(before);
        if (!direct && !text.Is(before, Trait.Comma)) return null;
        if (text.Is(begin, Trait.Wh)) return null;
        var source = subject ?? Inverted(group, ref complement);
        if (source is null && !direct) return null;
        if (direct)
        {
            if (source is null || Math.Max(text.QuotationOfMark(before), text.QuotationOfMark(before - 1)) < 0) return null;
            if (entry is null && (complement.Pattern != CuePattern.End || !OpensSentence(before))) return null;
            if (group.Form == VerbForm.Participle && entry!.Class is not (CueClass.Say or CueClass.Utter)) return null;
            if (subject is not null && ContinuesItself(before, complement)) return null;
        }
        else
        {
            if (source is null || entry is null || entry.Chance(CuePattern.End) < Threshold || !EndsHere(entry, complement, subject is null)) return null;
            if (subject is null
                && (entry.Class is not CueClass.Say || entry.Chance(CuePattern.End) < 0.85f
                    || text.Is(source.Value.First, Trait.Pronoun | Trait.Possessive))) return null;
            if (_found.Exists(found => found.Place == CuePlace.AsClause && found.Bracket.End == before)) return null;
        }
        var bracketEnd = BracketEnd(Math.Max(complement.ContentStart, Math.Max(group.EndToken, source?.End ?? 0)));
        var resumes = !direct && text.Is(bracketEnd, Trait.Comma)
            && (!HasVerb(before) || text.Is(first, Trait.Subordinator) || text.Is(bracketEnd + 1, Trait.Finite));
        if (!direct && !resumes && !HasVerb(before)) return null;
        var chance = direct ? Math.Max(0.9f, entry?.Chance(CuePattern.End) ?? 0) : entry!.Chance(CuePattern.End);
        if (direct && entry is null) chance = 0.6f;
        return new(group, complement, entry, CuePlace.Behind, source, new(begin, bracketEnd), quotation, chance, false) { Resumes = resumes };
    }

    /// <summary>Whether no content can follow: the sentence ends, or a hearer or a circumstance is told.</summary>
    private static bool EndsHere(CueEntry entry, Complement complement, bool inverted) => complement.Pattern switch
    {
        CuePattern.End => true,
        CuePattern.Noun => complement.Hearer is not null || inverted,
        >= CuePattern.About and <= CuePattern.Preposition => entry.Class == CueClass.Say && entry.Chance(CuePattern.Clause) > 0.8f,
        _ => false,
    };

    private bool SameParagraph(int token)
    {
        var document = text.Document;
        return document.Sentences[document.Tokens[token].Sentence].Paragraph == document.Sentences[document.Tokens[first].Sentence].Paragraph;
    }

    /// <summary>Whether a quotation ends at <paramref name="mark"/> in a way that lets words about it follow.</summary>
    private bool QuotationEnds(int mark)
    {
        if (text.Is(mark, Trait.Comma) && text.Is(mark - 1, Trait.Close)) return true;
        if (!text.Is(mark, Trait.Close)) return false;
        return !text.Is(mark - 1, Trait.Stop) || !text.Is(mark - 1, ".");
    }

    /// <summary>Whether the quotation that ends before or at <paramref name="mark"/> begins its sentence, or one before.</summary>
    private bool OpensSentence(int mark)
    {
        var quotation = Math.Max(text.QuotationOfMark(mark), text.QuotationOfMark(mark - 1));
        return text.Quotation(quotation).First <= first;
    }

    /// <summary>Behind a quotation, "“…?” She said that …" begins anew.</summary>
    private bool ContinuesItself(int before, Complement complement) =>
        complement.Pattern is CuePattern.That or CuePattern.Clause or CuePattern.Wh or CuePattern.NounThat
        || (complement.Pattern == CuePattern.Quotation && (text.Is(complement.ContentStart - 1, Trait.Colon) || text.Is(first, Trait.Subordinator)))
        || (text.Is(before, Trait.Close) && !text.Is(before - 1, Trait.Comma | Trait.Stop | Trait.Dash)
            && complement.Pattern is not CuePattern.End);

    /// <summary>The noun phrase behind the verb in "said Lin".</summary>
    private TokenRange? Inverted(VerbGroup group, ref Complement complement)
    {
        var from = group.EndToken;
        if (text.Tag(from) == "RP") from++;
        var to = NounPhrases.EndOf(text, from, end, appositives: true);
        if (to == from) return null;
        complement = complement with { Pattern = CuePattern.End, CueEnd = from, Hearer = null, ContentStart = to };
        return new(from, to);
    }

    private bool HasVerb(int before)
    {
        foreach (var group in _groups)
        {
            if (group.FirstToken >= before) return false;
            if (group.IsFinite()) return true;
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
    private CueCandidate? AsClause(VerbGroup group, TokenRange? subject, CueEntry entry, Complement complement, int quotation)
    {
        if (subject is not { } source || !text.Is(source.First - 1, "as") || source.First - 1 < first) return null;
        if (complement.Pattern is not (CuePattern.End or CuePattern.Noun) || entry.Chance(CuePattern.End) < Threshold) return null;
        if (complement.Pattern == CuePattern.Noun && complement.Hearer is null) return null;
        var close = BracketEnd(complement.ContentStart);
        return new(group, complement, entry, CuePlace.AsClause, source, new(source.First - 1, close), quotation, entry.Chance(CuePattern.End), false);
    }

    private CueCandidate? Before(VerbGroup group, TokenRange? subject, CueEntry entry, Complement complement, int quotation)
    {
        var reduced = group.Form == VerbForm.Participle && IsReduced(group, entry);
        if (reduced) complement = complement with { Pattern = CuePattern.Passive };
        var chance = reduced ? 0.6f : entry.Chance(complement.Pattern);
        if (entry.Class == CueClass.Seem && group.EndToken - group.FirstToken < 3) return null;
        // "did not respond to a request for comment" is no speech.
        if (group.Negated && text.Lemma(group.Head) is "respond" or "reply" or "answer") return null;
        if (text.Is(group.FirstToken - 1, "as") && group.Form == VerbForm.Gerund) return null;
        if (chance < Threshold || complement.ContentStart >= end + 1) return null;
        if (complement.Pattern == CuePattern.End && !text.Is(complement.ContentStart, Trait.Open)) return null;
        if (complement.Pattern is >= CuePattern.About and <= CuePattern.Preposition)
        {
            complement = complement with { CueEnd = complement.ContentStart + 1, ContentStart = complement.ContentStart + 1 };
        }
        var shared = false;
        var source = subject;
        var begin = subject?.First ?? group.FirstToken;
        if (group.Passive)
        {
            source = Agent(complement);
            if (complement.Pattern == CuePattern.Passive
                && (source is null || SubjectOf(group) is not { } subjected || text.Is(subjected.First, Trait.Pronoun))) return null;
        }
        else if (group.IsFinite() && subject is null)
        {
            if (!text.Is(group.FirstToken - 1, Trait.Conjunction | Trait.Comma | Trait.Adverb)
                && !(SubjectOf(group) is { } manner && Adjuncts.OpensPart(text, manner))) return null;
            (source, shared) = (SharedSubject(group), true);
        }
        else if (group.Form == VerbForm.Gerund)
        {
            if (text.Is(group.FirstToken - 1, Trait.That | Trait.Adverb | Trait.Wh)) return null;
            chance = Scale(chance, 0.7f);
            (source, shared) = OwnSubject(group) is { } own ? (own, false) : (SharedSubject(group), true);
            if (!shared) begin = group.FirstToken;
        }
        else if (reduced) source = Agent(complement);
        else if (group.Form is VerbForm.Participle or VerbForm.Bare && IsReally(group, complement))
            (source, begin) = (SubjectOf(group), SubjectOf(group)?.First ?? begin);
        else if (group.Form != VerbForm.Finite && group.Form != VerbForm.Modal) return null;
        if ((source is null && !group.Passive) || chance < Threshold) return null;
        while (begin > first && text.Is(begin - 1, Trait.Conjunction | Trait.Comma | Trait.Adverb | Trait.Subordinator)) begin--;
        return new(group, complement, entry, CuePlace.Before, source, new(begin, complement.CueEnd), quotation, chance, shared)
        {
            Expletive = complement.Pattern == CuePattern.PassiveThat && text.Is(group.FirstToken - 1, "it"),
            InSubordinate = MainClause.IsDelayed(text, first)
                && MainClause.Comma(text, first, source?.First ?? group.FirstToken) == (source?.First ?? group.FirstToken),
        };
    }

    /// <summary>The chance whose odds are <paramref name="factor"/> times as high.</summary>
    private static float Scale(float chance, float factor) => chance * factor / (chance * factor + 1 - chance);
}
