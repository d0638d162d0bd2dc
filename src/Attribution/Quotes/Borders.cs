using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Where the contents of a sentence must end: at the attributions, relays and clauses that follow them.</summary>
internal sealed class Borders
{
    private readonly int _first;
    private readonly int[] _next;

    public Borders(TokenView text, int first, int end, List<CueCandidate> candidates, List<TokenRange> relays)
    {
        _first = first;
        _next = new int[end - first];
        var cut = new bool[end - first + 1];
        for (var i = 0; i < candidates.Count; i++)
        {
            if (CutsAt(text, candidates, i, first) is var at && at > first) cut[at - first] = true;
        }
        foreach (var relay in relays) if (relay.First > first) cut[relay.First - first] = true;
        var next = end;
        for (var i = end - 1; i >= first; i--)
        {
            if (text.QuotationAt(i) < 0 && (text.Is(i, Trait.Semicolon) || IsComparison(text, i))) cut[i - first] = true;
            _next[i - first] = next;
            if (cut[i - first]) next = i;
        }
    }

    /// <summary>The first border behind <paramref name="token"/>; <paramref name="token"/> itself where it stands outside the sentence.</summary>
    public int After(int token) =>
        token >= _first && token - _first < _next.Length ? _next[token - _first] : token;

    /// <summary>Whether ", compared with …" begins: the writer's own aside.</summary>
    private static bool IsComparison(TokenView text, int comma) =>
        text.Is(comma, Trait.Comma) && text.Is(comma + 1, "compared") && text.Lemma(comma + 2) is "with" or "to";

    /// <summary>Where the candidate ends the contents before it; 0 where it may be a part of them.</summary>
    private static int CutsAt(TokenView text, List<CueCandidate> all, int index, int first)
    {
        var candidate = all[index];
        var begin = candidate.Bracket.First;
        if (candidate.Place == CuePlace.Behind) return text.Is(begin - 1, Trait.Comma) ? begin - 1 : begin;
        if (candidate.Place == CuePlace.AsClause) return text.Is(begin - 1, Trait.Comma) ? begin - 1 : 0;
        if (candidate.Shared) return CutsAsShared(text, all, index) ? begin : 0;
        var start = candidate.Source?.First ?? candidate.Verb.FirstToken;
        if (begin <= first || begin >= start) return 0;
        // "…, but he did cite …", "…,” and he vowed …"
        var comma = text.Is(begin, Trait.Comma) || (text.Is(begin - 1, Trait.Close) && text.Is(begin - 2, Trait.Comma));
        if (comma && text.Is(start - 1, Trait.Conjunction)) return begin;
        if (text.Is(start - 1, Trait.Conjunction) && candidate.Entry?.Class == CueClass.Say && SameTense(text, all, index)) return begin;
        return text.Is(start - 1, Trait.Subordinator) && text.Lemma(start - 1) is "while" or "although" or "though" or "whereas" ? begin : 0;
    }

    /// <summary>Whether a verb without a subject of its own goes on with the speaker rather than with the content: "said … and urged …".</summary>
    private static bool CutsAsShared(TokenView text, List<CueCandidate> all, int index)
    {
        var candidate = all[index];
        if (candidate.Bracket.First >= candidate.Verb.FirstToken) return false;
        if (candidate.Verb.Form == VerbForm.Gerund) return true;
        if (candidate.Verb.Form != VerbForm.Finite) return false;
        return SameTense(text, all, index);
    }

    private static bool SameTense(TokenView text, List<CueCandidate> all, int index)
    {
        var verb = all[index].Verb;
        for (var i = index - 1; i >= 0; i--)
        {
            var before = all[i].Verb;
            if (before.Form != VerbForm.Finite) continue;
            return text.Tag(before.FirstToken) == text.Tag(verb.FirstToken)
                || verb.EndToken - verb.FirstToken > 1 || before.EndToken - before.FirstToken > 1;
        }
        return false;
    }
}
