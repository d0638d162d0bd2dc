using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Finds what each cue of a sentence attributes.</summary>
internal sealed class ContentFinder(TokenView text, int first, int end, List<CueCandidate> candidates, List<TokenRange> relays)
{
    private readonly Borders _borders = new(text, first, end, candidates, relays);

    /// <summary>The pieces of content of the candidate, in text order; none where it has none.</summary>
    public List<TokenRange> Of(CueCandidate candidate)
    {
        var pieces = new List<TokenRange>();
        switch (candidate.Place)
        {
            case CuePlace.Before:
                Add(pieces, SubjectOfPassive(candidate));
                Add(pieces, BehindCue(candidate));
                break;
            case CuePlace.AsClause:
                AddAroundAsClause(pieces, candidate);
                break;
            default:
                Add(pieces, Backward(candidate.Bracket.First));
                Add(pieces, candidate.Resumes ? Forward(candidate.Bracket.End + 1) : Resumed(candidate.Bracket.End));
                break;
        }
        return pieces;
    }

    /// <summary>The content that begins at <paramref name="start"/>; null where there is none.</summary>
    public TokenRange? From(int start) => Forward(start);

    /// <summary>The content that ends before <paramref name="behind"/>; null where there is none.</summary>
    public TokenRange? Until(int behind) => Backward(behind);

    /// <summary>The content that goes on behind an attribution that ends before <paramref name="close"/>; null where there is none.</summary>
    public TokenRange? ResumedAt(int close) => Resumed(close);

    private static void Add(List<TokenRange> pieces, TokenRange? piece)
    {
        if (piece is { } some && some.End > some.First) pieces.Add(some);
    }

    /// <summary>"Factories … have been told to halve …": the subject is a part of what was told.</summary>
    private TokenRange? SubjectOfPassive(CueCandidate candidate)
    {
        if (candidate.Complement.Pattern is not (CuePattern.PassiveInfinitive or CuePattern.Passive)) return null;
        return SourceFinder.LeftOf(text, candidate.Verb.FirstToken, first);
    }

    private TokenRange? BehindCue(CueCandidate candidate)
    {
        var start = candidate.Complement.ContentStart;
        if (candidate.Complement.Pattern == CuePattern.Passive
            && (candidate.Source is not null || candidate.Entry!.Class is not (CueClass.Call or CueClass.Think))) return null;
        if (text.Is(start, Trait.Open)) return Forward(start);
        var limit = _borders.After(start);
        if (candidate.InSubordinate) limit = Math.Min(limit, MainClause.Comma(text, start, limit));
        if ((candidate.Complement.Pattern is CuePattern.Noun && !TakesClauses(candidate.Entry!))
            || candidate.Complement.Pattern is >= CuePattern.About and <= CuePattern.Preposition)
        {
            limit = Objects.EndOf(text, start, limit);
        }
        return Trim(start, limit);
    }

    /// <summary>Whether a noun phrase behind the verb is more likely the start of a clause than an object.</summary>
    private static bool TakesClauses(CueEntry entry) =>
        entry.Class is CueClass.Say or CueClass.Think && entry.Chance(CuePattern.Clause) >= 0.95f;

    private void AddAroundAsClause(List<TokenRange> pieces, CueCandidate candidate)
    {
        var (open, close) = (candidate.Bracket.First, candidate.Bracket.End);
        if (text.Is(open - 1, Trait.Comma) && Backward(open) is { } before)
        {
            Add(pieces, before);
            return;
        }
        if (text.Is(close, Trait.Comma)) Add(pieces, Forward(close + 1));
    }

    /// <summary>From <paramref name="start"/> to the next border; a quotation that begins there is taken whole.</summary>
    private TokenRange? Forward(int start)
    {
        if (start >= text.Count) return null;
        var limit = _borders.After(start);
        if (text.Is(start, Trait.Open))
        {
            var behind = EndOfQuotation(start);
            if (behind >= limit || !GoesOn(behind, limit)) return new(start, behind);
        }
        return Trim(start, limit);
    }

    /// <summary>Whether the sentence goes on behind a quotation as a part of the same content.</summary>
    private bool GoesOn(int behind, int limit) =>
        behind < limit && !text.Is(behind, Trait.Stop | Trait.Comma | Trait.Semicolon | Trait.Colon | Trait.Dash)
        && !text.Is(behind - 2, Trait.Comma | Trait.Stop);

    private int EndOfQuotation(int open) =>
        text.QuotationOfMark(open) is >= 0 and var quotation ? text.Quotation(quotation).End : open + 1;

    /// <summary>What stands before an attribution: the quotation that ends there, or the clause.</summary>
    private TokenRange? Backward(int bracket)
    {
        var last = bracket - 1;
        while (last >= 0 && text.Is(last, Trait.Adverb | Trait.Conjunction)) last--;
        if (text.Is(last, Trait.Comma) && !text.Is(last - 1, Trait.Mark)) return ClauseBefore(last);
        if (text.Is(last, Trait.Comma)) last--;
        if (!text.Is(last, Trait.Close) || text.QuotationOfMark(last) is not (>= 0 and var quotation)) return ClauseBefore(last + 1);
        var open = text.Quotation(quotation).First;
        if (open < first || OpensClause(open)) return new(open, last + 1);
        return ClauseBefore(last + 1);
    }

    /// <summary>Whether nothing of the same clause stands before the quotation.</summary>
    private bool OpensClause(int open) =>
        open == first || text.Is(open - 1, Trait.Colon | Trait.Stop | Trait.Semicolon)
        || (open - 1 == first && text.Is(first, Trait.Conjunction | Trait.Adverb))
        || (text.Is(open - 1, Trait.Comma) && candidates.Exists(c => c.Bracket.End == open - 1));

    private TokenRange? ClauseBefore(int behind)
    {
        var start = first;
        foreach (var candidate in candidates)
        {
            if (candidate.Bracket.End >= behind || candidate.Place != CuePlace.Behind) break;
            start = Math.Max(start, candidate.Bracket.End);
        }
        while (start < behind && text.Is(start, Trait.Conjunction | Trait.Comma | Trait.Dash)) start++;
        if (text.Is(start, Trait.Open) && EndOfQuotation(start) > behind) start++;
        return Trim(start, behind);
    }

    /// <summary>The content that goes on behind an attribution in its middle.</summary>
    private TokenRange? Resumed(int close)
    {
        if (!text.Is(close, Trait.Comma) && !text.Is(close, Trait.Open) && !text.Is(close, Trait.Dash | Trait.Colon)) return null;
        var start = text.Is(close, Trait.Open) ? close : close + 1;
        if (start >= end) return text.Is(start, Trait.Open) && text.Is(close, Trait.Colon | Trait.Comma) ? Forward(start) : null;
        if (text.Is(start, Trait.Open)) return Forward(start);
        if (candidates.Exists(c => c.Bracket.First <= start && start < c.Bracket.End)) return null;
        var resumes = text.Is(start, Trait.Conjunction | Trait.That) || text.Lemma(start) is "because" or "since" or "although" or "which";
        return resumes ? Forward(start) : null;
    }

    /// <summary>The stretch without white marks at its ends: no comma or full stop but those inside quotation marks.</summary>
    private TokenRange? Trim(int start, int behind)
    {
        while (start < behind && text.Is(start, Trait.Comma | Trait.Dash | Trait.Colon | Trait.Semicolon | Trait.Stop)) start++;
        while (behind > start && (text.Is(behind - 1, Trait.Punctuation) && !text.Is(behind - 1, ")") || ClosesOuter(behind - 1, start))) behind--;
        return behind > start ? new TokenRange(start, behind) : null;
    }

    /// <summary>Whether the token closes a quotation that began before <paramref name="start"/>.</summary>
    private bool ClosesOuter(int token, int start) =>
        text.Is(token, Trait.Close) && text.QuotationOfMark(token) is >= 0 and var quotation && text.Quotation(quotation).First < start;
}
