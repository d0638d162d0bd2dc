using Attribution.Language;

namespace Attribution.Quotes.Uncued;

/// <summary>
/// Adds the quotes that no cue opens in their sentence: quotations that stand alone, those that a colon or a dash gives to somebody, blocks
/// of words without marks behind "X said:", posts, and the speakers of headlines.
/// </summary>
internal static class UncuedQuotes
{
    /// <summary>How likely such a quote is right: its form is a convention.</summary>
    internal const double Likely = 0.8;

    /// <summary>All of <paramref name="drafts"/> and those that they lack, in text order.</summary>
    public static List<QuoteDraft> Add(TokenView text, List<QuoteDraft> drafts)
    {
        var paragraphs = new ParagraphRanges(text);
        var found = new List<QuoteDraft>();
        found.AddRange(StandingQuotations.Find(text, paragraphs, drafts));
        found.AddRange(Blocks.Find(text, paragraphs, drafts));
        found.AddRange(Headlines.Find(text, paragraphs, drafts));
        if (found.Count == 0) return drafts;
        var cues = found.Where(draft => draft.Cue is not null).Select(draft => draft.Cue!.Value.First).ToHashSet();
        drafts.RemoveAll(draft => draft.Cue is { } cue && cues.Contains(cue.First));
        return [.. drafts.Concat(found).OrderBy(draft => draft.Extent.First)];
    }

    /// <summary>A quote of <paramref name="content"/> that <paramref name="said"/> tells the speaker of.</summary>
    public static QuoteDraft Draft(TokenView text, Introduction said, IEnumerable<TokenRange> content)
    {
        var draft = new QuoteDraft
        {
            Cue = said.Cue,
            Lemma = said.Cue is { } cue ? text.Is(cue.First, Trait.Colon) ? ":" : text.Lemma(cue.End - 1) : "",
            Source = said.Source,
            Confidence = Likely,
        };
        draft.Content.AddRange(content);
        return draft;
    }
}
