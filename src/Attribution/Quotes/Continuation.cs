using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>
/// Joins quotations without a cue of their own to the quote before them: the sentence "“B.”" behind "“A,” he said.", and
/// the further paragraphs of a quotation that runs over several.
/// </summary>
internal static class Continuation
{
    /// <summary>Extends the drafts in place; they must be in text order of their contents' starts.</summary>
    public static void Apply(TokenView text, List<QuoteDraft> drafts)
    {
        var quotations = text.Document.Quotations;
        var owner = Owners(text, drafts);
        TakeWhole(text, owner);
        TakeEarlierParagraphs(text, owner);
        QuoteDraft? last = null;
        var next = 0;
        var lastEnd = -1;
        foreach (var (index, first, end) in Outer(text))
        {
            while (next < drafts.Count && drafts[next].Extent.First < first)
            {
                var draft = drafts[next++];
                if (IsInside(text, draft)) continue;
                if (last is null || !Outranks(text, last, draft)) last = draft;
                lastEnd = Math.Max(lastEnd, draft.Extent.End);
            }
            if (owner[index] is { } own)
            {
                (last, lastEnd) = (own, Math.Max(own.Extent.End, end));
                continue;
            }
            if (last is null || !(quotations[index].Continues || Stands(text, first, end)) || !Follows(text, lastEnd, first)) continue;
            last.Content.Add(new(first, end));
            lastEnd = Math.Max(lastEnd, end);
        }
    }

    /// <summary>Gives a quote that begins where a quotation does, and ends with one of its sentences, all of them.</summary>
    private static void TakeWhole(TokenView text, QuoteDraft?[] owner)
    {
        foreach (var (index, first, end) in Outer(text))
        {
            if (owner[index] is not { Turn: null } draft) continue;
            foreach (var piece in draft.Content)
            {
                if (piece.First != first || piece.End >= end || (text.SentenceEnd(piece.End - 1) > piece.End && !text.Is(piece.End, Trait.Stop))) continue;
                draft.Content.Add(new(first, end));
                break;
            }
        }
    }

    /// <summary>Gives a quote whose cue stands behind the last paragraph of a quotation the paragraphs before, too.</summary>
    private static void TakeEarlierParagraphs(TokenView text, QuoteDraft?[] owner)
    {
        var quotations = text.Document.Quotations;
        var (later, continues) = (-1, false);
        for (var q = quotations.Length - 1; q >= 0; q--)
        {
            if (quotations[q].Depth > 0) continue;
            if (continues && owner[q] is null && owner[later] is { Turn: null } draft)
            {
                owner[q] = draft;
                draft.Content.Add(text.Quotation(q));
            }
            (later, continues) = (q, quotations[q].Continues);
        }
    }

    /// <summary>The outermost quotations as token stretches, in text order.</summary>
    internal static IEnumerable<(int Index, int First, int End)> Outer(TokenView text)
    {
        var quotations = text.Document.Quotations;
        for (var q = 0; q < quotations.Length; q++)
        {
            if (quotations[q].Depth > 0) continue;
            var (first, end) = (text.Quotation(q).First, text.Quotation(q).End);
            if (first < end && end <= text.Count) yield return (q, first, end);
        }
    }

    /// <summary>Per quotation, the last draft outside it whose content holds a part of it.</summary>
    internal static QuoteDraft?[] Owners(TokenView text, List<QuoteDraft> drafts)
    {
        var owner = new QuoteDraft?[text.Document.Quotations.Length];
        foreach (var draft in drafts)
        {
            if (IsInside(text, draft)) continue;
            foreach (var piece in draft.Content)
            {
                var previous = -1;
                for (var i = piece.First; i < piece.End; i++)
                {
                    if (text.QuotationAt(i) is >= 0 and var q && q != previous) owner[previous = q] ??= draft;
                }
            }
        }
        return owner;
    }

    /// <summary>Whether a quotation goes on with <paramref name="earlier"/> although <paramref name="later"/> begins behind it in the same sentence.</summary>
    private static bool Outranks(TokenView text, QuoteDraft earlier, QuoteDraft later)
    {
        var tokens = text.Document.Tokens;
        return tokens[earlier.Content[^1].End - 1].Sentence >= tokens[later.Extent.First].Sentence
            && text.QuotationAt(earlier.Content[^1].End - 1) >= 0 && text.QuotationAt(later.Content[^1].End - 1) < 0;
    }

    /// <summary>Whether source and cue stand inside a quotation.</summary>
    private static bool IsInside(TokenView text, QuoteDraft draft) => draft.Cue is { } cue && text.QuotationAt(cue.First) >= 0;

    /// <summary>Whether the quotation makes whole sentences.</summary>
    private static bool Stands(TokenView text, int first, int end)
    {
        var sentences = text.Document.Sentences;
        var from = sentences[text.Document.Tokens[first].Sentence];
        var to = sentences[text.Document.Tokens[end - 1].Sentence];
        return from.FirstToken == first && (to.EndToken == end || text.Is(end, Trait.Stop)) && end - first > 2;
    }

    /// <summary>Whether nothing but the sentence's end stands between a quote and the quotation.</summary>
    private static bool Follows(TokenView text, int lastEnd, int first)
    {
        var tokens = text.Document.Tokens;
        return lastEnd > 0 && tokens[lastEnd - 1].Sentence >= tokens[first].Sentence - 1;
    }
}
