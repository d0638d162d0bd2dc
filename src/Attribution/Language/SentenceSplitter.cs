using System.Collections.Frozen;
using Attribution.Documents;
using Attribution.Lists;
using static Attribution.Language.Characters;

namespace Attribution.Language;

/// <summary>
/// Cuts the tokens of one paragraph into sentences. A sentence ends at a period, question or exclamation mark with the
/// closing quotation marks and brackets that touch it, where what follows can begin a sentence; an abbreviation's own
/// period ends one only before a word that begins sentences. A single line break inside a paragraph is a wrapped line,
/// except where no line of the paragraph ends like a sentence; the items of a list written in one line are sentences.
/// </summary>
internal static class SentenceSplitter
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = Words("sentence-starters.tsv");

    /// <summary>Words in capitals that go on behind a clock time: "by 5 p.m. Friday", "at 9 a.m. GMT".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> GoOnFromClock =
        new[] { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "GMT", "UTC", "BST", "CET", "ET", "EST", "EDT", "CT", "CST",
            "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "Eastern", "Central", "Pacific" }
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet BeforeObjects = WordSet.Of("words-of-language.tsv", "before-objects");

    private static readonly WordSet ClauseOpeners = WordSet.Of("words-of-language.tsv", "clause-openers");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FiniteVerbs = Lexicon.Rows("irregular-verbs.tsv")
        .SelectMany(row => row[1].Split(';')).Concat(["is", "are", "was", "were", "has", "have", "had", "will", "would", "belongs", "comes", "lives", "works"])
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the index behind the last token of each sentence to <paramref name="ends"/>.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">All tokens so far.</param>
    /// <param name="first">The index of the paragraph's first token.</param>
    /// <param name="end">The index behind its last token.</param>
    /// <param name="ends">Receives the ends in order; the last one is <paramref name="end"/>.</param>
    public static void Split(string text, List<TextSpan> tokens, int first, int end, List<int> ends)
    {
        var paragraph = new ParagraphTokens(text, tokens, first, end);
        var items = ListItems.Find(paragraph);
        var byLine = !paragraph.HasSentenceMark();
        var start = first;
        for (var i = first; i < end - 1; i++)
        {
            var behind = i + 1;
            if (items.Contains(behind) || byLine && paragraph.HasLineBreak(behind))
            {
                ends.Add(start = behind);
                continue;
            }
            if (!EndsSentence(paragraph, start, i)) continue;
            while (behind < end && paragraph.IsClosing(behind)) behind++;
            if (behind == end) break;
            if (BeginsSentence(paragraph, start, i, behind)) ends.Add(start = behind);
            i = Math.Max(i, behind - 1);
        }
        if (end > first) ends.Add(end);
    }

    /// <summary>Whether the token at <paramref name="i"/> may be the last word or mark of a sentence.</summary>
    private static bool EndsSentence(ParagraphTokens paragraph, int start, int i)
    {
        var word = paragraph[i];
        if (word[^1] is '.') return !paragraph.IsEllipsisPart(i) && !paragraph.IsListMarker(start, i);
        return word[^1] is '!' or '?' or '…' or '。' or '？' or '！';
    }

    /// <summary>
    /// Whether a new sentence begins at <paramref name="next"/>, the mark or abbreviation at <paramref name="mark"/> being the last one
    /// before it.
    /// </summary>
    private static bool BeginsSentence(ParagraphTokens paragraph, int start, int mark, int next)
    {
        var opener = next;
        while (opener < paragraph.End && paragraph.IsOpening(opener)) opener++;
        if (paragraph.DotsEnd(next) is var behind && behind > next) return behind < paragraph.End && char.IsUpper(paragraph[behind][0]);
        if (opener == paragraph.End) return false;
        var word = paragraph[opener];
        var closed = next > mark + 1;
        var upper = char.IsUpper(word[0]);
        if (char.IsLower(word[0])) return word.Length > 1 && char.IsUpper(word[1]);
        if (word[0] is ',' or ';' or ':' or '.' or '%' || IsClosingBracket(word[0])) return false;
        var sign = paragraph[mark];
        if (sign.Length > 1 && char.IsLetter(sign[0])) return FollowsAbbreviation(paragraph, start, mark, next, opener, word);
        if (sign[0] == '.' && sign.Length > 1 || sign[0] == '…') return upper && !IsOpeningBracket(paragraph[next][0]);
        if (closed && sign[^1] is '!' or '?') return !IsFollowedBySpeech(paragraph, opener);
        return !IsDash(word[0]) && word[0] != '-';
    }

    private static bool FollowsAbbreviation(ParagraphTokens paragraph, int start, int mark, int next, int opener, ReadOnlySpan<char> word)
    {
        var sign = paragraph[mark];
        if (IsInitialOrTitle(sign) || !char.IsUpper(word[0]) && opener == next) return false;
        if (Abbreviations.KindOf(sign) is AbbreviationKind.Month or AbbreviationKind.Day && char.IsAsciiDigit(word[0])) return false;
        if (IsClockTime(sign) && GoOnFromClock.Contains(word)) return false;
        if (Starters.Contains(word) || BeginsWithSpeaker(paragraph, start, mark, opener)) return true;
        if (opener > next) return IsDoubleQuote(paragraph[next][0]);
        return IsClockTime(sign) && mark - start >= 4;
    }

    /// <summary>
    /// "It was built in the U.S.A. Captain Reza Noor said …": whether a role, a name and a verb of speech follow, and what stands before is a
    /// whole sentence that ends in the abbreviation, not "A spokesman for U.S. Senator Jim Dale said".
    /// </summary>
    private static bool BeginsWithSpeaker(ParagraphTokens paragraph, int start, int mark, int opener)
    {
        if (!char.IsUpper(paragraph[opener][0]) || RoleEnd(paragraph, opener) is not (> 0 and var name) || name >= paragraph.End
            || !char.IsUpper(paragraph[name][0]) || !IsFollowedBySpeech(paragraph, name)) return false;
        var first = mark;
        while (first > start && (char.IsUpper(paragraph[first - 1][0]) || paragraph[first - 1] is "the" or "&" or ",")) first--;
        if (first <= start + 1 || !BeforeObjects.Contains(paragraph[first - 1])) return false;
        var finite = false;
        for (var i = start; i < first; i++)
        {
            var word = paragraph[i];
            if (ClauseOpeners.ContainsExactly(word)) return false;
            finite |= char.IsLower(word[0]) && (FiniteVerbs.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)));
        }
        return finite;
    }

    /// <summary>The index behind the role that begins there: "Captain", "Harbour master"; -1 where none does.</summary>
    private static int RoleEnd(ParagraphTokens paragraph, int first)
    {
        for (var length = Math.Min(3, paragraph.End - first); length > 0; length--)
        {
            if (NewsLexicon.Default.Roles.Find(paragraph.Text(first, first + length)) is not null) return first + length;
        }
        return -1;
    }

    private static bool IsInitialOrTitle(ReadOnlySpan<char> sign) =>
        sign.Length == 2 && char.IsUpper(sign[0])
        || Abbreviations.KindOf(sign) is AbbreviationKind.Title or AbbreviationKind.Inner or AbbreviationKind.Number;

    private static bool IsClockTime(ReadOnlySpan<char> sign) => sign is "a.m." or "p.m." or "A.M." or "P.M.";

    /// <summary>Whether a speaker and a verb of speech follow: “Who?” Smith asked.</summary>
    private static bool IsFollowedBySpeech(ParagraphTokens paragraph, int next)
    {
        for (var i = next; i < Math.Min(next + 5, paragraph.End); i++)
        {
            var word = paragraph[i];
            if (!char.IsLetter(word[0])) return false;
            if (char.IsLower(word[0]) && NewsLexicon.Default.CueForms.TagsQuotation(word)) return true;
        }
        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string list) =>
        Lexicon.Rows(list).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
