using Attribution.Documents;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes.Uncued;

/// <summary>
/// Finds words without quotation marks that fill paragraphs of their own: the block behind "Ann Example said:", and the paragraph that a
/// name signs, as under a post.
/// </summary>
internal static class Blocks
{
    private const int FewestSigned = 4, MostSignature = 18;


    private static readonly WordSet GoingOn = WordSet.Of("words-of-quotes.tsv", "going-on");

    /// <summary>Such blocks as quotes, in text order.</summary>
    public static IEnumerable<QuoteDraft> Find(TokenView text, ParagraphRanges paragraphs, List<QuoteDraft> drafts)
    {
        var speaks = Attributing(text, paragraphs, drafts);
        for (var p = 0; p < paragraphs.Count; p++)
        {
            if (paragraphs[p].IsEmpty || paragraphs.Section(p) != SectionKind.Body || text.IsLabel(paragraphs[p].First)) continue;
            if (Behind(text, paragraphs, p, speaks) is { } block)
            {
                yield return block;
                p = paragraphs.Of(block.Content[^1].First);
            }
            else if (Signed(text, paragraphs, p) is { } signed) yield return signed;
        }
    }

    /// <summary>The paragraphs in which the writer attributes something to others.</summary>
    private static bool[] Attributing(TokenView text, ParagraphRanges paragraphs, List<QuoteDraft> drafts)
    {
        var found = new bool[paragraphs.Count];
        foreach (var draft in drafts)
        {
            if (draft is { Cue: { } cue, Source: { } source } && text.QuotationAt(cue.First) < 0 && !Persons.IsFirst(text[source.First])
                && text.Lexicon.Cues.Verb(draft.Lemma)?.Class is CueClass.Say) found[paragraphs.Of(cue.First)] = true;
        }
        return found;
    }

    /// <summary>The block that the end of paragraph <paramref name="p"/> gives to somebody.</summary>
    private static QuoteDraft? Behind(TokenView text, ParagraphRanges paragraphs, int p, bool[] speaks)
    {
        var colon = paragraphs[p].End - 1;
        var next = paragraphs.Next(p);
        if (!text.Is(colon, Trait.Colon) || next < 0 || paragraphs.Section(next) != SectionKind.Body || text.IsLabel(paragraphs[next].First)) return null;
        if (text.Is(paragraphs[next].First, Trait.Open) || text.QuotationAt(paragraphs[next].First) >= 0) return null;
        var isBlock = IsQuotedBlock(paragraphs, next);
        if (!isBlock && !paragraphs.Marks(next).IsEmpty) return null;
        if (Introduction.Read(text, paragraphs.Last(p).FirstToken, colon) is not { } said || (said.Cue is null && !isBlock)) return null;
        List<TokenRange> content = [paragraphs[next]];
        for (var q = paragraphs.Next(next); q >= 0; q = paragraphs.Next(q))
        {
            if (paragraphs.Section(q) != SectionKind.Body || (isBlock ? !IsQuotedBlock(paragraphs, q) : !GoesOn(text, paragraphs, q, speaks))) break;
            content.Add(paragraphs[q]);
        }
        return UncuedQuotes.Draft(text, said, content);
    }

    private static bool IsQuotedBlock(ParagraphRanges paragraphs, int p) => paragraphs.Marks(p) is ['>', ..];

    /// <summary>Whether a block without marks goes on: it, or the paragraph behind it, speaks in the first person, or it opens by pointing back.</summary>
    private static bool GoesOn(TokenView text, ParagraphRanges paragraphs, int p, bool[] speaks)
    {
        if (!MaySpeak(text, paragraphs, p, speaks)) return false;
        if (GoingOn.Contains(text[paragraphs[p].First]) || SpeaksForItself(text, paragraphs[p])) return true;
        var next = paragraphs.Next(p);
        return next >= 0 && MaySpeak(text, paragraphs, next, speaks) && SpeaksForItself(text, paragraphs[next]);
    }

    private static bool MaySpeak(TokenView text, ParagraphRanges paragraphs, int p, bool[] speaks) =>
        paragraphs.Section(p) == SectionKind.Body && !speaks[p] && paragraphs.Marks(p).IsEmpty && text.QuotationAt(paragraphs[p].First) < 0
        && !text.Is(paragraphs[p].End - 1, Trait.Colon) && !paragraphs.Last(p).IsFurniture && !text.IsLabel(paragraphs[p].First);

    private static bool SpeaksForItself(TokenView text, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (Persons.IsFirst(text[i]) && text.QuotationAt(i) < 0) return true;
        }
        return false;
    }

    /// <summary>A paragraph behind whose last sentence a dash sets a name: a post, a quoted block, or words in the first person.</summary>
    private static QuoteDraft? Signed(TokenView text, ParagraphRanges paragraphs, int p)
    {
        var range = paragraphs[p];
        var dash = range.End - 1;
        while (dash > range.First && range.End - dash <= MostSignature && !text.Is(dash, Trait.Dash)) dash--;
        if (dash - range.First < FewestSigned || !text.Is(dash, Trait.Dash) || text.QuotationAt(dash - 1) >= 0) return null;
        if (Signature.Read(text, dash, range.End, out var isPost) is not { } name || Relays.Outlets.Names(text, name)) return null;
        if (!text.Is(dash - 1, Trait.Stop) && !isPost) return null;
        if (!isPost && !IsQuotedBlock(paragraphs, p) && !text.Is(range.First, "[") && !SpeaksForItself(text, new(range.First, dash))) return null;
        return UncuedQuotes.Draft(text, new(name, null), [new(range.First, dash)]);
    }
}
