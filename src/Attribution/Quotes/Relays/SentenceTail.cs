using Attribution.Language;

namespace Attribution.Quotes.Relays;

/// <summary>
/// A whole sentence is attributed without another source: by a tail "per X", "via X" or "according to X" that ends it, or by an opening
/// "According to X,".
/// </summary>
internal static class SentenceTail
{
    /// <summary>The most tokens of a phrase that names an outlet.</summary>
    private const int Longest = 60;

    /// <summary>The phrases that may name an outlet, in text order.</summary>
    public static IEnumerable<Relay> Find(TokenView text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var first = text.Is(i, "per") || (text.Is(i, "via") && text.Is(i - 1, Trait.Comma | Trait.Bracket)) ? i + 1
                : text.Is(i, "according") && text.Is(i + 1, "to") ? i + 2 : i;
            if (first == i) continue;
            var stop = first;
            while (stop < sentence.EndToken && stop - i <= Longest && text.Document.Tokens[stop].Pos != PartOfSpeech.Punct) stop++;
            if (stop <= first || stop - i > Longest) continue;
            if (i == sentence.FirstToken || stop >= sentence.EndToken - 1) yield return new(text.Span(first, stop), nameof(SentenceTail));
        }
    }
}
