using Attribution.Documents;
using Attribution.Documents.Layout;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>
/// Tells lines that belong to a page rather than to what it tells, by their form alone: when it was made ("Updated at 10:32 a.m."), who made
/// its picture ("Ann Example/Reuters"), who sent its writers there ("h/t Ann Example"), handles, and code that came along.
/// </summary>
internal static class FurnitureLines
{
    private const string List = "words-of-layout.tsv";

    private const int Longest = 160, MostWords = 12;

    private static readonly WordSet StampVerbs = WordSet.Of(List, "stamp-verbs");

    private static readonly WordSet StampWords = WordSet.Of(List, "stamp-words");

    private static readonly WordSet StampUnits = WordSet.Of(List, "stamp-units");

    private static readonly WordSet Zones = WordSet.Of(List, "zones");

    private static readonly WordSet Calendar = WordSet.Of("calendar-words.tsv");

    /// <summary>Whether the sentence at <paramref name="span"/> is the page's own: alone in its line, or a credit in brackets or at its end.</summary>
    public static bool IsOne(string text, TextSpan span)
    {
        if (span.Length > Longest) return false;
        var line = span.In(text);
        if (line[0] is '(' or '[' && line[^1] is ')' or ']' && (CreditLine.IsOpened(line) || CreditLine.IsSigned(line))) return true;
        if (!EndsLine(text, span)) return false;
        if (CreditLine.IsOpened(line)) return true;
        return BeginsLine(text, span) && (IsStamp(line) || IsHandle(line) || IsCode(line) || CreditLine.IsSigned(line));
    }

    private static bool BeginsLine(string text, TextSpan span)
    {
        for (var i = span.Start - 1; i >= 0 && text[i] is not ('\n' or '\r'); i--)
        {
            if (!char.IsWhiteSpace(text[i])) return false;
        }
        return true;
    }

    private static bool EndsLine(string text, TextSpan span)
    {
        for (var i = span.End; i < text.Length && text[i] is not ('\n' or '\r'); i++)
        {
            if (!char.IsWhiteSpace(text[i])) return false;
        }
        return true;
    }

    /// <summary>Whether only times, days and words of making stand there: "10:32 a.m.", "Published 4 June 2024", "5 min read".</summary>
    private static bool IsStamp(ReadOnlySpan<char> line)
    {
        var (words, made, numbers, clocks) = (0, false, 0, false);
        foreach (var range in line.SplitAny(' ', '\t', '|', '•', ',', '(', ')', '[', ']', '/'))
        {
            var word = line[range].Trim(":;–—-·*_");
            if (word.IsEmpty || word is ".") continue;
            if (++words > MostWords) return false;
            var bare = word.TrimEnd('.');
            var digits = 0;
            while (digits < bare.Length && (char.IsAsciiDigit(bare[digits]) || (digits > 0 && bare[digits] is ':' or '.' or '-'))) digits++;
            if (digits > 0)
            {
                numbers++;
                clocks |= bare[..digits].Contains(':');
                bare = bare[digits..];
                if (bare.IsEmpty || bare is "st" or "nd" or "rd" or "th" or "h" or "m" or "min") continue;
                word = word[digits..];
            }
            if (StampVerbs.Contains(bare)) made = true;
            else if (!(StampWords.Contains(bare) || StampUnits.Contains(bare) || Zones.Contains(word) || Zones.Contains(bare) || Calendar.Contains(bare)))
                return false;
        }
        return numbers > 0 || (made && words > 1);
    }

    /// <summary>Whether nothing but an account stands there: "@ann_example".</summary>
    private static bool IsHandle(ReadOnlySpan<char> line)
    {
        var account = line.Trim("()[].,* ");
        if (account.Length < 2 || account[0] != '@') return false;
        foreach (var letter in account[1..])
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '.' or '@')) return false;
        }
        return true;
    }

    /// <summary>Whether it is a line of a style sheet or a script: "float: left;", ".photo {", "}".</summary>
    private static bool IsCode(ReadOnlySpan<char> line)
    {
        if (line[^1] is '{' or '}') return true;
        var colon = line.IndexOf(':');
        return line[^1] == ';' && colon > 0 && char.IsAsciiLetterLower(line[colon - 1]) && line[..colon].IndexOfAny(' ', ',', '.') < 0
            && (char.IsAsciiLetterLower(line[0]) || line[0] == '-');
    }
}
