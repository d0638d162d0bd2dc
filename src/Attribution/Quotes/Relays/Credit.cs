using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Quotes.Relays;

/// <summary>
/// A credit in brackets behind what it attributes: "The bridge fell (Reuters).", "Lin said that the bridge fell. [Reuters.]". A dateline's bracket
/// opens an article and says whose copy it is, so it attributes no sentence; brackets behind a name ("the Associated Press (AP)") shorten it.
/// </summary>
internal static class Credit
{
    /// <summary>The most tokens between the brackets.</summary>
    private const int Longest = 8;

    /// <summary>The credit of the sentence in which the quote's cue stands, or its content ends.</summary>
    public static IEnumerable<Relay> Find(TokenView text, Quote quote, TextSpan cue)
    {
        var last = text.Document.SentenceAt(Math.Max(cue.Start, quote.Content[^1].End - 1));
        return Of(text, text.Document.Sentences[last]) is { } name ? [new(text.Span(name), nameof(Credit))] : [];
    }

    /// <summary>The credit of a sentence.</summary>
    public static IEnumerable<Relay> Find(TokenView text, Sentence sentence) =>
        Of(text, sentence) is { } name ? [new(text.Span(name), nameof(Credit))] : [];

    /// <summary>The bracket that closes the stretch from token <paramref name="first"/> to before <paramref name="end"/>, and the outlet in it.</summary>
    public static (int Bracket, TokenRange Name)? EndingAt(TokenView text, int first, int end)
    {
        var close = end - 1;
        while (close > first && text.Is(close, Trait.Stop)) close--;
        if (text[close] is not (")" or "]")) return null;
        for (var open = close - 1; open > first && open >= close - Longest; open--)
        {
            if (text[open] is not ("(" or "[")) continue;
            var isShort = text.PhraseStart(open) is var named && named < open && Outlets.Find(text, new(named, open)) is not null;
            return !isShort && Inside(text, open, close) is { } name ? (open, name) : null;
        }
        return null;
    }

    private static TokenRange? Of(TokenView text, Sentence sentence)
    {
        if (EndingAt(text, sentence.FirstToken, sentence.EndToken) is { } ending) return ending.Name;
        // A sentence of its own, on the same line.
        var open = sentence.EndToken;
        if (open >= text.Count || text[open] is not ("(" or "[")) return null;
        if (text.Text.AsSpan(sentence.Span.End..text.Span(open, open + 1).Start).Contains('\n')) return null;
        for (var close = open + 1; close < Math.Min(text.Count, open + Longest); close++)
            if (text[close] is ")" or "]") return Inside(text, open, close);
        return null;
    }

    /// <summary>The outlet's name, where the brackets hold nothing else: "(Reuters)", "[via CNN.]".</summary>
    private static TokenRange? Inside(TokenView text, int open, int close)
    {
        var first = text.Is(open + 1, "via") ? open + 2 : open + 1;
        var end = text.Is(close - 1, Trait.Stop) ? close - 1 : close;
        return end > first && Outlets.Names(text, new(first, end)) ? new(first, end) : null;
    }
}
