using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>
/// Makes quotes stand beside each other or one inside the other, never across: of two that share words so that neither lies
/// inside the other, the surer one keeps them. What an attribution inside another's content says ends where that content ends.
/// </summary>
internal sealed class Crossings
{
    /// <summary>The tokens that one list of near quotes is kept for.</summary>
    private const int Reach = 32;

    /// <summary>More quotes than this over so few tokens, which no one writes, are left out, so that the time stays linear in the text.</summary>
    private const int MostNear = 48;

    private readonly List<QuoteDraft>?[] near;

    private Crossings(int tokens) => near = new List<QuoteDraft>?[tokens / Reach + 1];

    /// <summary>Those of <paramref name="drafts"/> that stand, in their order; their contents are cut where they must be.</summary>
    public static List<QuoteDraft> Resolve(int tokens, List<QuoteDraft> drafts)
    {
        var crossings = new Crossings(tokens);
        var standing = drafts.OrderByDescending(draft => draft.Confidence).ThenBy(draft => draft.Content.Count).Where(crossings.Stands).ToHashSet();
        return drafts.FindAll(standing.Contains);
    }

    /// <summary>
    /// Cuts <paramref name="draft"/> to what it may say beside those that came before it; false where that is nothing, or nothing new, or
    /// one quote too many.
    /// </summary>
    private bool Stands(QuoteDraft draft)
    {
        if (IsFull(draft.Content.Whole)) return false;
        var near = Near(draft.Content.Whole).ToList();
        int before;
        do
        {
            before = draft.Content.Tokens;
            foreach (var surer in near)
            {
                if (draft.Repeats(surer)) return false;
                if (draft.Content.Equal(surer.Content) && draft.IsNobodys != surer.IsNobodys)
                {
                    // Of two readings of the same words the one that knows who speaks is right.
                    if (draft.Source is { } source && surer.Cue?.Overlaps(source) is not true && !surer.Content.Overlap(source)) surer.Source ??= source;
                    return false;
                }
                draft.Content = Beside(surer, draft);
                if (draft.Content.Count == 0) return false;
            }
        }
        while (draft.Content.Tokens < before);
        return Keep(draft);
    }

    /// <summary>What <paramref name="draft"/> may say beside <paramref name="surer"/>.</summary>
    private static Pieces Beside(QuoteDraft surer, QuoteDraft draft)
    {
        var (content, whole) = (draft.Content, surer.Content.Whole);
        if (!content.Whole.Overlaps(whole)) return content;
        if (draft.Cue is { } cue && surer.Content.Cover(cue) && content.Overlap(surer.Content)) return content.Within(surer.Content);
        var across = content.Whole.First.CompareTo(whole.First) * content.Whole.End.CompareTo(whole.End) > 0;
        if (across) return content.Without(whole);
        var nested = surer.Content.Cover(content) || content.Cover(surer.Content) || !content.Overlap(surer.Content);
        return nested ? content : content.Without(surer.Content);
    }

    private IEnumerable<QuoteDraft> Near(TokenRange stretch)
    {
        for (var list = stretch.First / Reach; list <= (stretch.End - 1) / Reach; list++)
        {
            foreach (var draft in near[list] ?? [])
            {
                if (list == Math.Max(stretch.First, draft.Content.Whole.First) / Reach) yield return draft;
            }
        }
    }

    private bool Keep(QuoteDraft draft)
    {
        var whole = draft.Content.Whole;
        if (IsFull(whole)) return false;
        for (var list = whole.First / Reach; list <= (whole.End - 1) / Reach; list++) (near[list] ??= []).Add(draft);
        return true;
    }

    private bool IsFull(TokenRange stretch)
    {
        for (var list = stretch.First / Reach; list <= (stretch.End - 1) / Reach; list++)
        {
            if (near[list] is { Count: >= MostNear }) return true;
        }
        return false;
    }
}
