using System.Buffers;
using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Documents.Layout;

/// <summary>
/// What stands before a paragraph's first sentence and is no part of it: the time of an entry of a live blog, a dateline, or the
/// credit of the photo to which a caption belongs.
/// </summary>
internal static class ParagraphHead
{
    private const string List = "words-of-layout.tsv";

    private const int LongestDateline = 70, MostCreditWords = 4;

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—|:");

    private static readonly WordSet Zones = WordSet.Of(List, "zones");

    /// <summary>Words with which the names of newspapers, agencies and studios end.</summary>
    private static readonly WordSet Studios = WordSet.Of(List, "studios");

    private static readonly WordSet SmallInDateline = WordSet.Of(List, "small-in-dateline");

    private static readonly WordSet SmallInName = WordSet.Of(List, "small-in-name");

    private static readonly WordSet BeforeStudio = WordSet.Of(List, "before-studio");

    /// <summary>Months, days and states that a period shortens, with it.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shortened = Lexicon.Rows("abbreviations.tsv")
        .Where(row => row[1] is "month" or "day" or "state" || row[0] is "St.").Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of characters before the first sentence of <paramref name="paragraph"/>; 0 where it begins at once.</summary>
    public static int Length(ReadOnlySpan<char> paragraph) =>
        Clock(paragraph) is > 0 and var clock ? clock : Dateline(paragraph) is > 0 and var dateline ? dateline : Credit(paragraph);

    /// <summary>"16.06 ", "10.42am ", "09:15 GMT – ".</summary>
    private static int Clock(ReadOnlySpan<char> text)
    {
        var at = Digits(text, 0, 2);
        if (at == 0 || at >= text.Length || text[at] is not ('.' or ':')) return 0;
        var minutes = Digits(text, at + 1, 2);
        if (minutes != at + 3) return 0;
        at = minutes;
        while (true)
        {
            var start = at;
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
            var end = start;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '.')) end++;
            if (!Zones.ContainsExactly(text[start..end])) break;
            at = end;
        }
        return Behind(text, at, needsSpace: true);
    }

    /// <summary>"NEW DELHI: ", "NAIROBI, Kenya | ", "LINZ—", "OSLO, May 3 (Reuters) - ".</summary>
    private static int Dateline(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        while (capitals < text.Length && (char.IsUpper(text[capitals]) || text[capitals] is '.' or '\'' or '’' || (text[capitals] == ' ' && capitals > 0
            && capitals + 1 < text.Length && char.IsUpper(text[capitals + 1])))) capitals++;
        if (capitals < text.Length && char.IsLower(text[capitals])) return 0;
        var place = text[..capitals].Trim();
        if (Letters(place) < 3) return 0;
        var head = text[..Math.Min(text.Length, LongestDateline)];
        for (var at = capitals; at < head.Length; at++)
        {
            if (head[at] is '“' or '"' or '!' or '?' or ';' || (head[at] == '.' && at + 2 < head.Length && head[at + 1] == ' ' && char.IsUpper(head[at + 2])
                && !IsShortened(head[..(at + 1)]))) return 0;
            if (!Dashes.Contains(head[at])) continue;
            var isSpaced = at > 0 && head[at - 1] == ' ';
            if (head[at] == '-' && !isSpaced) continue;
            if (!IsPlaceAndDate(head[capitals..at])) return 0;
            return Behind(text, at, needsSpace: head[at] is not ('—' or '–' or '|'));
        }
        return 0;
    }

    /// <summary>Whether nothing but places, a date and an agency in brackets stands behind the town.</summary>
    private static bool IsPlaceAndDate(ReadOnlySpan<char> rest)
    {
        foreach (var range in rest.Split(' '))
        {
            var word = rest[range].Trim("(),./");
            if (!word.IsEmpty && char.IsLower(word[0]) && !SmallInDateline.Contains(word)) return false;
        }
        return TextShape.Words(rest, 7) <= 7;
    }

    /// <summary>Whether the period at the end of <paramref name="head"/> shortens the last word.</summary>
    private static bool IsShortened(ReadOnlySpan<char> head) => Shortened.Contains(head[(head.LastIndexOf(' ') + 1)..]);

    /// <summary>"Ana Brook/for The Graven Echo ", "Photo: Ana Brook/Getty Images ".</summary>
    private static int Credit(ReadOnlySpan<char> text)
    {
        var at = 0;
        foreach (var opening in (string[])["Photo: ", "Photo by ", "Photograph: ", "Photograph by ", "Picture: ", "Image: ", "Credit: "])
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) at = opening.Length;
        }
        var slash = text[at..].IndexOf('/') + at;
        if (slash <= at || slash > at + 50 || TextShape.Words(text[at..slash], MostCreditWords) is < 2 or > MostCreditWords) return 0;
        foreach (var range in text[at..slash].Split(' '))
        {
            var word = text[at..slash][range];
            if (!word.IsEmpty && !char.IsUpper(word[0]) && !SmallInName.Contains(word)) return 0;
        }
        at = slash + 1;
        var (studio, beforeName, previous, words) = (0, 0, 0, 0);
        while (at < text.Length)
        {
            while (at < text.Length && text[at] is ' ' or '/') at++;
            var start = at;
            while (at < text.Length && text[at] is not (' ' or '/')) at++;
            var word = text[start..at].TrimEnd(",.:");
            if (word.IsEmpty) break;
            if (char.IsLower(word[0]) && !(words == 0 && BeforeStudio.Contains(word))) break;
            words++;
            (beforeName, previous) = (previous, start);
            if (Studios.ContainsExactly(word)) studio = at;
            if (text[at - 1] is '.' or ':') break;
        }
        var end = studio > 0 ? studio : beforeName;
        while (end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is '.' or ':' or ')')) end++;
        return words > 1 && end < text.Length ? end : 0;
    }

    /// <summary>Behind white space, a dash or colon and white space; 0 where no sentence begins there.</summary>
    private static int Behind(ReadOnlySpan<char> text, int at, bool needsSpace)
    {
        var start = at;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || Dashes.Contains(text[at]))) at++;
        if (at >= text.Length || at == start || (needsSpace && !char.IsWhiteSpace(text[at - 1]))) return 0;
        return char.IsUpper(text[at]) || text[at] is '“' or '"' or '‘' or '\'' ? at : 0;
    }

    private static int Digits(ReadOnlySpan<char> text, int at, int most)
    {
        var end = at;
        while (end < text.Length && end < at + most && char.IsAsciiDigit(text[end])) end++;
        return end;
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text) if (char.IsLetter(character)) count++;
        return count;
    }
}
