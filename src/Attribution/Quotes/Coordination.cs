namespace Attribution.Quotes;

/// <summary>
/// Two cues with one source make two quotes, not one in the other: in "said that the man had been heard but did not name
/// him" the content of "said" ends before "but". So does it before "beyond saying …".
/// </summary>
internal static class Coordination
{
    /// <summary>Ends the contents of <paramref name="drafts"/> where the next cue of the same source begins.</summary>
    public static void Cut(Reading text, List<Draft> drafts)
    {
        Draft? outer = null;
        foreach (var draft in drafts.OrderBy(draft => draft.Content[0].First).ThenByDescending(draft => draft.Content[^1].End).ThenBy(draft => draft.Extent.First))
        {
            if (outer is { Source: { } source, Cue: { } first } && draft is { Source: { } same, Cue: { } cue } && same == source && first.End <= cue.First) Cut(text, outer, draft, cue);
            if (outer is null || draft.Content[^1].End > outer.Content[^1].End) outer = draft;
        }
    }

    private static void Cut(Reading text, Draft outer, Draft inner, Stretch cue)
    {
        var piece = outer.Content.FindIndex(piece => piece.Contains(cue));
        if (piece < 0 || outer.Content[piece].Contains(outer.Source!.Value)) return;
        var end = cue.First;
        while (end > outer.Content[piece].First && text.Is(end - 1, Trait.Adverb | Trait.Auxiliary)) end--;
        var joined = text.Is(end - 1, Trait.Conjunction) || (text.Is(cue.First, Trait.Gerund) && text.Is(end - 1, Trait.Preposition));
        if (!joined || inner.Content[0].First < end || text.QuotationAt(end - 1) >= 0) return;
        end--;
        if (text.Is(end - 1, Trait.Comma)) end--;
        if (end - outer.Content[piece].First < 1) return;
        outer.Content[piece] = new(outer.Content[piece].First, end);
        outer.Content.RemoveRange(piece + 1, outer.Content.Count - piece - 1);
    }
}
