using System.Text.RegularExpressions;
using Attribution.Documents;

namespace Attribution.Formats;

/// <summary>
/// What the first lines of a document say of it: its headline, by whom and of when it is. Only where a line tells the writer or the day is the one
/// above all of them the headline; a document may as well begin with its text.
/// </summary>
internal static partial class WrittenHead
{
    /// <summary>So many lines stand above a text, and none of them is longer than this.</summary>
    private const int MostLines = 6, MostWords = 25;

    /// <summary>A line that holds nothing but a day is no longer than this, and has no more letters.</summary>
    private const int LongestDay = 60, MostLettersOfDay = 32;

    /// <summary>What is said in <paramref name="lines"/>, of which only those above the text are looked at.</summary>
    public static DocumentMetadata Of(IEnumerable<string> lines)
    {
        List<string> head = [.. lines.Take(MostLines).TakeWhile(line => line.Split(' ').Length <= MostWords && !SentenceEnds().IsMatch(line))];
        var by = head.FindIndex(line => By().IsMatch(line));
        var day = head.FindIndex(IsDay);
        if (by < 0 && day < 0) return new();
        var author = by < 0 ? null : Behind().Replace(By().Match(head[by]).Groups[1].Value, "").Trim();
        var date = day >= 0 ? WrittenDate.In(head[day]) : WrittenDate.In(head[by]);
        return new(date, by is not 0 && day is not 0 ? head[0] : null, Author: author is { Length: > 0 } ? author : null);
    }

    /// <summary>Whether a line says a day and nothing else.</summary>
    public static bool IsDay(string line) => line.Length < LongestDay && WrittenDate.In(line) is not null && line.Count(char.IsLetter) < MostLettersOfDay
        && !By().IsMatch(line);

    [GeneratedRegex(@"\w{2}[.!?][""”’')]*$")]
    private static partial Regex SentenceEnds();

    // A name follows, not "by the lake".
    [GeneratedRegex(@"^\W*(?i:(?:written |reported |story )?by):?\s+(\p{Lu}.*)$")]
    private static partial Regex By();

    /// <summary>A day or a paper behind the writers' names.</summary>
    [GeneratedRegex(@"\s*(?:[|–—•·]|,?\s*(?:\d|(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
        + @"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d))).*$")]
    private static partial Regex Behind();
}
