using Attribution.Lists;

namespace Attribution.Documents.Layout;

/// <summary>
/// Tells lines that only say who made or gave a picture: "Photo: Ann Example/Reuters", "Image source, Getty Images", "(AP Photo/Ann Example)".
/// </summary>
internal static class CreditLine
{
    private const string List = "words-of-layout.tsv";

    private const int MostWords = 12;

    private static readonly WordSet Pictures = WordSet.Of(List, "pictures");

    private static readonly WordSet CreditWords = WordSet.Of(List, "credit-words");

    private static readonly WordSet Studios = WordSet.Of(List, "studios");

    private static readonly WordSet SmallInCredit = WordSet.Of(List, "small-in-credit");

    /// <summary>Whether <paramref name="line"/> opens as credits do and holds names alone behind: "Photograph by Ann Example".</summary>
    public static bool IsOpened(ReadOnlySpan<char> line)
    {
        line = Bare(line);
        var at = 0;
        var (picture, credit) = (false, false);
        while (true)
        {
            while (at < line.Length && line[at] == ' ') at++;
            var start = at;
            while (at < line.Length && char.IsLetter(line[at])) at++;
            var word = line[start..at];
            if (Pictures.Contains(word)) picture = true;
            else if (CreditWords.Contains(word)) credit = true;
            else
            {
                at = start;
                break;
            }
            if (at < line.Length && line[at] is ':' or ',' or '/' or '-' or '|') return line[at] is ':' or '/' || credit ? AreNames(line[(at + 1)..]) : false;
        }
        return credit && (picture || at > 0) && AreNames(line[at..]);
    }

    /// <summary>Whether <paramref name="line"/> is names with an agency's or paper's beside a stroke or "via": "Ann Example/Reuters", "Pool via AP".</summary>
    public static bool IsSigned(ReadOnlySpan<char> line)
    {
        line = Bare(line);
        if (!AreNames(line)) return false;
        var (parted, studio, others) = (false, false, false);
        foreach (var range in line.SplitAny(' ', '/', ','))
        {
            var word = line[range].Trim(".()");
            if (word.IsEmpty) continue;
            if (Studios.ContainsExactly(word)) studio = true;
            else if (word is "via" or "for") parted = true;
            else others = true;
        }
        return studio && (parted || !others || line.Contains('/'));
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> line) => line.Trim("()[]*_•-–— .");

    private static bool AreNames(ReadOnlySpan<char> rest)
    {
        var words = 0;
        foreach (var range in rest.SplitAny(' ', '/', ',', '|'))
        {
            var word = rest[range].Trim(".()[]:;-–—&@©'’");
            if (word.IsEmpty) continue;
            if (++words > MostWords || !(char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) || SmallInCredit.Contains(word) || Pictures.Contains(word)
                || CreditWords.Contains(word))) return false;
        }
        return words > 0;
    }
}
