using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Quotes.Uncued;

/// <summary>
/// Finds quotations that no quote has taken: whole sentences in quotation marks, over one paragraph or several, whose speaker is
/// told behind a dash ("“…” – Ann Example"), before a colon ("From Ann Example: “…”"), or not at all.
/// </summary>
internal static class StandingQuotations
{
    private const int FewestTokens = 4;

    /// <summary>Such quotations as quotes, in text order.</summary>
    public static IEnumerable<QuoteDraft> Find(TokenView text, ParagraphRanges paragraphs, List<QuoteDraft> drafts)
    {
        var owner = Continuation.Owners(text, drafts);
        List<TokenRange>? chain = null;
        QuoteDraft? own = null;
        foreach (var (index, first, end) in Continuation.Outer(text))
        {
            if (chain is null || !text.Document.Quotations[index].Continues)
            {
                if (chain is not null && Draft(text, paragraphs, chain, own) is { } draft) yield return draft;
                (chain, own) = ([], null);
            }
            chain.Add(new(first, end));
            own ??= owner[index];
        }
        if (chain is not null && Draft(text, paragraphs, chain, own) is { } last) yield return last;
    }

    /// <summary>The quotation as a quote; null where it is none, or <paramref name="own"/> has it, which then may learn who speaks.</summary>
    private static QuoteDraft? Draft(TokenView text, ParagraphRanges paragraphs, List<TokenRange> chain, QuoteDraft? own)
    {
        var (first, end) = (chain[0].First, chain[^1].End);
        var paragraph = paragraphs.Of(first);
        if (own is not null)
        {
            if (own.Turn is null && own.Content[0].First == first && Introduced(text, paragraphs, paragraph, first)?.Source is { } named
                && (own.Source is not { } source || source.Contains(named))) own.Source = named;
            return null;
        }
        if (paragraphs.Section(paragraph) is not (SectionKind.Body or SectionKind.Caption)) return null;
        if (text.Document.Sentences[text.Sentence(first)].IsFurniture) return null;
        if (!HasWords(text, first, end)) return null;
        var said = Signed(text, paragraphs, end) ?? Introduced(text, paragraphs, paragraph, first);
        return said is not null || Stands(text, chain) ? UncuedQuotes.Draft(text, said ?? default, chain) : null;
    }

    /// <summary>Whether there are several words, the first with a capital, among them something that is done.</summary>
    private static bool HasWords(TokenView text, int first, int end)
    {
        if (end - first < FewestTokens || !(text.IsCapital(first + 1) || text.Is(first + 1, Trait.Bracket))) return false;
        for (var i = first; i < end; i++)
        {
            if (text.Is(i, Trait.Finite | Trait.Base)) return true;
        }
        return text.Is(end - 2, Trait.Stop);
    }

    /// <summary>Who signs behind the quotation, in its paragraph or alone in the next.</summary>
    private static Introduction? Signed(TokenView text, ParagraphRanges paragraphs, int end)
    {
        var paragraph = paragraphs.Of(end - 1);
        var dash = end;
        if (dash == paragraphs[paragraph].End)
        {
            paragraph = paragraphs.Next(paragraph);
            if (paragraph < 0) return null;
            dash = paragraphs[paragraph].First;
            // A list's mark, which the layout has read.
            if (paragraphs.Marks(paragraph) is "-" && Signature.Name(text, paragraphs[paragraph], out _) is { } listed) return new(listed, null);
        }
        return Signature.Read(text, dash, paragraphs[paragraph].End, out _) is { } name ? new(name, null) : null;
    }

    /// <summary>Who is named before the colon in front of the quotation, in its sentence or at the end of the paragraph before.</summary>
    private static Introduction? Introduced(TokenView text, ParagraphRanges paragraphs, int paragraph, int first)
    {
        var colon = first - 1;
        if (colon < 0 || !text.Is(colon, Trait.Colon)) return null;
        if (first == paragraphs[paragraph].First && (paragraph == 0 || paragraphs.Next(paragraphs.Of(colon)) != paragraph)) return null;
        var sentence = text.SentenceStart(colon);
        return text.IsLabel(colon) ? null : Introduction.Read(text, sentence, colon);
    }

    /// <summary>Whether the quotation makes whole sentences.</summary>
    private static bool Stands(TokenView text, List<TokenRange> chain)
    {
        var (first, end) = (chain[0].First, chain[^1].End);
        var begins = text.SentenceStart(first) == first || text.Is(first - 1, Trait.Colon);
        var ends = text.SentenceEnd(end - 1) == end || (text.Is(end, Trait.Stop) && text.SentenceEnd(end) == end + 1);
        return begins && ends && text.Is(end - 2, Trait.Stop | Trait.Dash);
    }
}
