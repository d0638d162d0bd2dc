using System.Globalization;
using Attribution.Language;

namespace Attribution.Actors.Names;

/// <summary>The gazetteer's entries in a document, by token.</summary>
internal sealed class KnownNames(TokenView words)
{
    /// <summary>The gazetteer's entry at token <paramref name="i"/>, if it ends where a token ends.</summary>
    public GazetteerMatch? At(int i)
    {
        if ((uint)i >= (uint)words.Count) return null;
        var match = words.Lexicon.Gazetteer.Match(words.Text, words.Document.Tokens[i].Span.Start);
        return match is { } found && End(i, found.Span.End) > i ? match : null;
    }

    /// <summary>The index behind the token that ends at <paramref name="position"/>; -1 where none does.</summary>
    public int End(int i, int position)
    {
        while (i < words.Count && words.Document.Tokens[i].Span.End < position) i++;
        if (i >= words.Count) return -1;
        var end = words.Document.Tokens[i].Span.End;
        while (end > position && char.GetUnicodeCategory(words.Text[end - 1]) is UnicodeCategory.Format) end--;
        return end == position ? i + 1 : -1;
    }
}
