using Attribution.Language;

namespace Attribution.Quotes;

internal sealed partial class CueFinder
{
    /// <summary>The noun directly before a gerund: "with the mayor calling for calm"; null where there is none or it names what was said.</summary>
    private TokenRange? OwnSubject(VerbGroup group)
    {
        if (text.PhraseAt(group.FirstToken - 1) < 0 || SubjectOf(group) is not { } subject) return null;
        return SourceWords.IsDocument(text[subject.End - 1]) || text.Lexicon.Cues.Noun(text.Lemma(subject.End - 1)) is not null ? null : subject;
    }

    /// <summary>"three transformers promised by Lithuania": the noun before the participle is what was promised.</summary>
    private bool IsReduced(VerbGroup group, CueEntry entry) =>
        text.Is(group.EndToken, "by") && text.PhraseAt(group.FirstToken - 1) >= 0
        && entry.Class is CueClass.Promise or CueClass.Urge or CueClass.Ask;

    /// <summary>Whether what was tagged as a participle or infinitive has the frame of a finite verb: "a plumber who knew him, blamed …".</summary>
    private bool IsReally(VerbGroup group, Complement complement) =>
        group.Form == VerbForm.Bare ? OpensClause(group) && (complement.Pattern == CuePattern.That || !FiniteFollows(group))
        : complement.Pattern is CuePattern.That or CuePattern.Clause or CuePattern.Quotation
        || (text.Is(group.FirstToken - 1, Trait.Comma) && complement.Pattern is CuePattern.NounThat or CuePattern.Noun or CuePattern.NounInfinitive)
        || (!text.Is(group.EndToken, "by") && OpensClause(group) && !FiniteFollows(group));

    /// <summary>Whether nothing but a subject stands between the start of a clause and the group.</summary>
    private bool OpensClause(VerbGroup group) =>
        SubjectOf(group) is { } subject
        && (subject.First == first || text.Is(subject.First - 1, Trait.Subordinator | Trait.That | Trait.Conjunction | Trait.Mark | Trait.Comma));

    private bool FiniteFollows(VerbGroup group)
    {
        for (var i = group.EndToken; i < end && !text.Is(i, Trait.Punctuation | Trait.Conjunction | Trait.Subordinator); i++)
        {
            if (text.Is(i, Trait.Finite)) return true;
        }
        return false;
    }

    /// <summary>The noun phrase behind "by".</summary>
    private TokenRange? Agent(Complement complement)
    {
        var by = complement.ContentStart;
        if (!text.Is(by, "by")) return null;
        var behind = NounPhrases.EndOf(text, by + 1, end, appositives: false);
        return behind > by + 1 ? new(by + 1, behind) : null;
    }

    /// <summary>The source of the last attribution that is not itself reported by another, else the subject of the clause before.</summary>
    private TokenRange? SharedSubject(VerbGroup group)
    {
        TokenRange? shared = null;
        var inside = false;
        foreach (var candidate in _found)
        {
            if (candidate.Source is not { } source || candidate.Quotation != text.QuotationAt(group.Head)) continue;
            if (!inside || text.Is(source.First - 1, Trait.Conjunction)) shared = source;
            inside |= candidate is { Place: CuePlace.Before, Complement.Pattern: CuePattern.That or CuePattern.Clause or CuePattern.Wh or CuePattern.NounThat };
        }
        return shared ?? _lastSubject;
    }
}
