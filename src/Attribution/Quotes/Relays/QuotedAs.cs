using Attribution.Language;

namespace Attribution.Quotes.Relays;

/// <summary>
/// Reads "Reuters quoted (reported, cited) the miller as saying that …" and "the miller was quoted (by Reuters) as saying …": the miller speaks,
/// who quotes him is the hand through which it came.
/// </summary>
internal static class QuotedAs
{
    private const int Longest = 30;

    /// <summary>Puts such quotes in place of what was found there.</summary>
    public static void Apply(TokenView text, List<QuoteDraft> drafts)
    {
        foreach (var sentence in text.Document.Sentences)
        {
            for (var cue = sentence.FirstToken + 1; cue < sentence.EndToken; cue++)
            {
                if (text.Lemma(cue) is not ("quote" or "report" or "cite") || !text.Is(cue, Trait.Finite | Trait.Participle)) continue;
                var gerund = Gerund(text, cue, Math.Min(sentence.EndToken, cue + Longest));
                if (gerund < 0 || Read(text, sentence.FirstToken, sentence.EndToken, cue, gerund) is not { } quote) continue;
                drafts.RemoveAll(draft => draft.Cue is { } other && cue <= other.End - 1 && other.First <= gerund);
                drafts.Add(quote);
                cue = gerund;
            }
        }
    }

    private static int Gerund(TokenView text, int cue, int end)
    {
        for (var i = cue + 1; i + 1 < end; i++)
        {
            if (text.Is(i, "as") && text.Lemma(i + 1) is "say" or "tell" or "add" or "claim" or "write" && text.Is(i + 1, Trait.Gerund)) return i + 1;
            if (text.QuotationAt(i) >= 0) return -1;
        }
        return -1;
    }

    private static QuoteDraft? Read(TokenView text, int first, int end, int cue, int gerund)
    {
        var begin = cue;
        while (begin > first && text.Is(begin - 1, Trait.Auxiliary | Trait.Adverb)) begin--;
        var passive = begin < cue;
        var subject = first;
        for (var i = first; i < begin; i++) if (text.Is(i, Trait.Close)) subject = i + 1;
        if (subject >= begin || begin - subject > Longest) return null;
        TokenRange before = new(subject, begin), between = new(cue + 1, gerund - 1);
        if (!passive && between.End <= between.First) return null;
        var by = passive && text.Is(between.First, "by") ? new TokenRange(between.First + 1, between.End)
            : passive && text.Is(gerund + 1, "by") ? new TokenRange(gerund + 2, text.PhraseEnd(gerund + 2)) : (TokenRange?)null;
        if (Content(text, first, end, subject, gerund) is not { } content) return null;
        var draft = new QuoteDraft
        {
            Cue = new(passive ? begin : gerund - 1, gerund + 1),
            Lemma = "say",
            Source = passive ? before : between,
            Relay = passive ? by is { IsEmpty: false } hand ? new(hand, nameof(QuotedAs)) : null : new(before, nameof(QuotedAs)),
            Confidence = 0.9,
        };
        draft.Content.Add(content);
        return draft;
    }

    /// <summary>What stands behind the cue, or, where nothing does, the quotation in front of it.</summary>
    private static TokenRange? Content(TokenView text, int first, int end, int subject, int gerund)
    {
        var stop = end;
        while (stop > gerund + 1 && text.Is(stop - 1, Trait.Stop) && text.QuotationAt(stop - 1) < 0) stop--;
        var start = gerund + 1;
        for (var i = start; i < stop; i++)
        {
            if (!text.Is(i, Trait.That | Trait.Open)) continue;
            start = i;
            break;
        }
        if (start < stop && (start > gerund + 1 || text.Lemma(gerund) != "tell")) return subject > first ? new(first, subject) : new(start, stop);
        return subject > first ? new(first, subject) : null;
    }
}
