using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Takes datelines, times, credits and what a page says to its readers out of quotes: they neither speak nor are said.</summary>
internal static class FurnitureParts
{
    /// <summary>Cuts source and content of <paramref name="draft"/> to what is told; true where it is no quote without the rest.</summary>
    public static bool Speak(TokenView text, QuoteDraft draft)
    {
        if (draft.Turn is not null) return false;
        if (draft.Cue is { } cue && IsFurniture(text, cue.First)) return true;
        if (draft.Source is { } source && (IsFurniture(text, source.First) || IsFurniture(text, source.End - 1)))
        {
            var told = Told(text, source);
            draft.Source = told.IsEmpty ? null : told;
        }
        foreach (var piece in draft.Content.ToList())
        {
            if (IsFurniture(text, piece.First)) draft.Content = draft.Content.Without(new TokenRange(piece.First, Told(text, piece).First));
        }
        return draft.Content.Count == 0;
    }

    private static bool IsFurniture(TokenView text, int token) => text.Document.Sentences[text.Sentence(token)].IsFurniture;

    /// <summary>What is left of <paramref name="range"/> behind and before furniture.</summary>
    private static TokenRange Told(TokenView text, TokenRange range)
    {
        var (first, end) = (range.First, range.End);
        while (first < end && IsFurniture(text, first)) first = Math.Min(end, text.SentenceEnd(first));
        while (end > first && IsFurniture(text, end - 1)) end = Math.Max(first, text.SentenceStart(end - 1));
        return new(first, end);
    }
}
