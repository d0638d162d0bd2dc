using System.Collections.Frozen;
using Attribution.Documents;

namespace Attribution.Language;

/// <summary>
/// Names known beforehand: outlets, countries with their adjectives and capitals, seats of power, platforms. Matching
/// is case-sensitive, takes straight and curly apostrophes as one, any white space for a space, and ends at a word's end.
/// </summary>
internal static class Gazetteer
{
    /// <summary>One way to write an entry. <paramref name="Article"/>: "the" must stand before it.</summary>
    private sealed record Form(string Key, string Name, GazetteerSense Sense, string Text, bool Weak, bool Article);

    private static readonly FrozenDictionary<string, Form[]> Forms = Load();

    private static readonly FrozenDictionary<string, Form[]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord =
        Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest entry of one of <paramref name="senses"/> (any, where none is given) that starts at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a word starts, in UTF-16 code units.</param>
    /// <param name="senses">The senses that are wanted.</param>
    public static GazetteerMatch? Match(string text, int start, params ReadOnlySpan<GazetteerSense> senses)
    {
        if (!ByFirstWord.TryGetValue(FirstWord(text.AsSpan(start)), out var forms)) return null;
        foreach (var form in forms)
        {
            if (!senses.IsEmpty && !senses.Contains(form.Sense)) continue;
            var end = End(text, start, form.Text);
            if (end > 0 && (!form.Article || FollowsArticle(text, start)))
                return new(form.Key, form.Name, form.Sense, new TextSpan(start, end), form.Weak);
        }
        return null;
    }

    /// <summary>The outlet that starts at the token with index <paramref name="token"/>; the article before it is not part of it.</summary>
    public static GazetteerMatch? Outlet(AnnotatedDocument document, int token) =>
        Match(document.Text, document.Tokens[token].Span.Start, GazetteerSense.Outlet);

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

    private static FrozenDictionary<string, Form[]> Load() =>
        OutletForms().Concat(PlatformForms())
            .GroupBy(form => FirstWord(form.Text).ToString(), StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(form => form.Text.Length).ThenBy(form => form.Weak).ToArray(),
                StringComparer.Ordinal);

    private static IEnumerable<Form> OutletForms() =>
        from row in Lexicon.Rows("outlets.tsv")
        from form in Split(row, 2, false).Concat(Split(row, 3, true))
        select Make(row[0], row[1], GazetteerSense.Outlet, form.Text, form.Weak);

    private static IEnumerable<Form> PlatformForms() =>
        from row in Lexicon.Rows("platforms.tsv")
        from form in Split(row, 2, false).Concat(Split(row, 3, true))
        select Make(row[0], row[1], GazetteerSense.Platform, form.Text, form.Weak);

    private static IEnumerable<(string Text, bool Weak)> Split(string[] row, int column, bool weak) =>
        column < row.Length
            ? row[column].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(text => (text, weak))
            : [];

    private static Form Make(string key, string name, GazetteerSense sense, string text, bool weak) =>
        text.StartsWith("the ", StringComparison.Ordinal)
            ? new(key, name, sense, text[4..], weak, true)
            : new(key, name, sense, text, weak, false);
}
