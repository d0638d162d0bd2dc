using Attribution.Language;

namespace Attribution.Quotes.Relays;

/// <summary>Finds news outlets in noun phrases.</summary>
internal static class Outlets
{
    /// <summary>Whether the phrase is an outlet's name, with or without "the".</summary>
    public static bool Names(TokenView text, TokenRange phrase) =>
        Find(text, phrase) is { } name && name.End >= phrase.End
        && (name.First == phrase.First || (name.First == phrase.First + 1 && text.Is(phrase.First, Trait.Determiner)));

    /// <summary>The first outlet named in the phrase; null where none is.</summary>
    public static TokenRange? Find(TokenView text, TokenRange phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (CallLetters.Are(text[i])) return new(i, i + 1);
            if (text.Lexicon.Gazetteer.Outlet(text.Document, i) is not { } match) continue;
            return new(i, text.Document.TokenAt(match.Span.End - 1) + 1);
        }
        return Titled(text, phrase);
    }

    /// <summary>Several capitalised words, of which the last is a title of newspapers or stations: "the Norbury Ledger".</summary>
    private static TokenRange? Titled(TokenView text, TokenRange phrase)
    {
        for (var i = phrase.First + 1; i < phrase.End; i++)
        {
            if (!text.IsCapital(i) || !text.IsCapital(i - 1) || !SourceWords.IsBody(text[i], out var kind, out _) || kind != "outlet") continue;
            if (i + 1 < phrase.End && text.IsCapital(i + 1)) continue;
            var first = i - 1;
            while (first > phrase.First && text.IsCapital(first - 1) && !text.Is(first - 1, Trait.Determiner)) first--;
            if (!text.Is(first, Trait.Determiner)) return new(first, i + 1);
        }
        return null;
    }
}
