using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>
/// Gives each token of a quote to one of its parts. The cue keeps what it has; the source comes before the content, unless
/// nothing would be left of the content: then what was taken for the source is the content ("a plan was announced").
/// </summary>
internal static class QuoteParts
{
    /// <summary>Makes source, cue and content of <paramref name="draft"/> share no token; false where nothing is left of its content.</summary>
    public static bool Separate(QuoteDraft draft)
    {
        if (draft.Cue is { } cue)
        {
            if (draft.Content.Overlap(cue)) draft.Content = draft.Content.Without(cue);
            if (draft.Source is { } near && near.Overlaps(cue)) draft.Source = Longest(near, cue);
        }
        if (draft.Source is { } source && draft.Content.Overlap(source))
        {
            if (draft.Content.Without(source) is { Count: > 0 } rest) draft.Content = rest;
            else draft.Source = null;
        }
        return draft.Content.Count > 0;
    }

    /// <summary>The longer of the two ends of <paramref name="source"/> that stick out of <paramref name="cue"/>; null where none does.</summary>
    private static TokenRange? Longest(TokenRange source, TokenRange cue)
    {
        TokenRange before = new(source.First, cue.First), behind = new(cue.End, source.End);
        var longest = behind.Length > before.Length ? behind : before;
        return longest.IsEmpty ? null : longest;
    }
}
