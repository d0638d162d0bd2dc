using System.Collections.Frozen;
using Attribution.Documents;

namespace Attribution.Language;

/// <summary>
/// Names known beforehand: outlets, bodies, countries with their adjectives and capitals, seats of power, platforms and
/// places. Matching is case-sensitive, takes straight and curly apostrophes as one, any white space for a space, and ends
/// at a word's end.
/// </summary>
internal sealed partial class Gazetteer
{
    /// <summary>One way to write an entry. <paramref name="Article"/>: "the" must stand before it.</summary>
    private sealed record Form(GazetteerEntry Entry, string Text, bool Weak, bool Article);

    private readonly FrozenDictionary<string, Form[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;

    private readonly FrozenDictionary<string, GazetteerEntry> byKey;

    /// <summary>Makes one of the library's lists, with <paramref name="own"/> outlets in place of those with the same key and besides the others.</summary>
    public Gazetteer(IReadOnlyCollection<OutletRow> own)
    {
        var forms = Load(own);
        byFirstWord = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        byKey = forms.Values.SelectMany(many => many)
            .Where(form => form.Entry.Sense is not (GazetteerSense.Adjective or GazetteerSense.People or GazetteerSense.Capital))
            .GroupBy(form => form.Entry.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.MinBy(form => form.Entry.Sense)!.Entry, StringComparer.Ordinal);
    }

    /// <summary>The longest entry of one of <paramref name="senses"/> (any, where none is given) that starts at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a word starts, in UTF-16 code units.</param>
    /// <param name="senses">The senses that are wanted.</param>
    public GazetteerMatch? Match(string text, int start, params ReadOnlySpan<GazetteerSense> senses)
    {
        if (!byFirstWord.TryGetValue(FirstWord(text.AsSpan(start)), out var forms)) return null;
        foreach (var form in forms)
        {
            if (!senses.IsEmpty && !senses.Contains(form.Entry.Sense)) continue;
            var end = End(text, start, form.Text);
            if (end > 0 && (!form.Article || FollowsArticle(text, start)))
                return new(form.Entry, new TextSpan(start, end), form.Weak);
        }
        return null;
    }

    /// <summary>The outlet that starts at the token with index <paramref name="token"/>; the article before it is not part of it.</summary>
    public GazetteerMatch? Outlet(AnnotatedDocument document, int token) =>
        Match(document.Text, document.Tokens[token].Span.Start, GazetteerSense.Outlet);

    /// <summary>The entry with key <paramref name="key"/>; null where there is none.</summary>
    public GazetteerEntry? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>Where <paramref name="form"/>, read from <paramref name="start"/>, ends in the text; -1 where it does not stand there.</summary>
    private static int End(string text, int start, string form)
    {
        var at = start;
        foreach (var wanted in form)
        {
            if (at >= text.Length) return -1;
            var found = text[at++];
            if (wanted == ' ')
            {
                if (!char.IsWhiteSpace(found)) return -1;
                while (at < text.Length && text[at] is ' ' or '\u00A0') at++;
            }
            else if (found != wanted && !(wanted == '\'' && found == '’'))
            {
                return -1;
            }
        }
        return at < text.Length && char.IsLetterOrDigit(text[at]) && char.IsLetterOrDigit(text[at - 1]) ? -1 : at;
    }

    private static bool FollowsArticle(string text, int start)
    {
        var end = start;
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        return end < start && end >= 3 && text.AsSpan(end - 3, 3).Equals("the", StringComparison.OrdinalIgnoreCase)
            && (end == 3 || !char.IsLetterOrDigit(text[end - 4]));
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetterOrDigit(text[length])) length++;
        return text[..length];
    }
}
