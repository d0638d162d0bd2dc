using System.Text;
using System.Text.RegularExpressions;
using Attribution.Documents.Formats;
using Attribution.Documents.Layout;

namespace Attribution.Formats.Feeds;

/// <summary>
/// The source of a wiki's page, as MediaWiki writes it: the words that a reader of the page sees, without templates, tables, notes and
/// pictures.
/// </summary>
internal sealed partial class Wikitext() : ArticleFormat("wikitext", "wikitext", ".wiki", ".wikitext", ".mediawiki")
{
    private static readonly Documents.Formats.Refused.Wikitext Looks = new();

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.IsText
        && (file.IsNamed && file.EndsWith(Endings) || (file.IsNamed ? file.EndsWith([".txt", ""]) : true)
        && Looks.Recognizes(file));

    /// <inheritdoc/>
    public override ReadText Read(SourceFile file)
    {
        var text = new ExtractedText();
        var date = Dates().Match(file.Text) is { Success: true } match ? WrittenDate.In(match.Groups[1].Value) : null;
        var plain = Links().Replace(Notes().Replace(Unfolded(file.Text), ""), link => link.Groups["shown"].Success ? link.Groups["shown"].Value
            : link.Groups["page"].Value);
        plain = Outside().Replace(plain, link => link.Groups[1].Value);
        plain = Tags().Replace(plain.Replace("'''", "", StringComparison.Ordinal).Replace("''", "", StringComparison.Ordinal), "");
        foreach (var line in plain.ReplaceLineEndings("\n").Split('\n'))
        {
            var words = line.Trim();
            if (Headings().Match(words) is { Success: true } heading)
            {
                if (Behind().IsMatch(heading.Groups[2].Value)) break;
                text.Add(Decoded(heading.Groups[2].Value), BlockKind.Heading, heading.Groups[1].Length);
            }
            else if (words is ['*' or '#', ..]) text.Add(Decoded(words.TrimStart('*', '#', ':', ' ')), BlockKind.Point);
            else text.Add(Decoded(words.TrimStart(':', ';')));
        }
        return text.ToArticle(Key, file.Path, new(date));
    }

    private static string Decoded(string text) => System.Net.WebUtility.HtmlDecode(text);

    /// <summary>The text without what stands in double braces, in the braces of tables, and in double brackets that show no words.</summary>
    private static string Unfolded(string text)
    {
        var kept = new StringBuilder(text.Length);
        Stack<string> open = new();
        for (var i = 0; i < text.Length; i++)
        {
            var two = i + 1 < text.Length ? text.AsSpan(i, 2) : "";
            if (two is "{{" or "{|") open.Push(two.ToString());
            else if (two is "[[" && (open.Count > 0 || Unseen().IsMatch(text.AsSpan(i, Math.Min(40, text.Length - i))))) open.Push("[[");
            else if (open.TryPeek(out var last) && (last + two.ToString()) is "{{}}" or "{||}" or "[[]]") open.Pop();
            else
            {
                if (open.Count == 0) kept.Append(text[i]);
                continue;
            }
            i++;
        }
        return kept.ToString();
    }

    [GeneratedRegex(@"\{\{\s*date\s*\|([^}|]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Dates();

    [GeneratedRegex(@"<!--.*?-->|<ref\b[^>]*/>|<ref\b.*?</ref\s*>|<(gallery|math|table|nowiki)\b.*?</\1\s*>",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Notes();

    [GeneratedRegex(@"\[\[:?(?<page>[^\[\]|\n]*)(?:\|(?<shown>[^\[\]\n]*))?\]\]")]
    private static partial Regex Links();

    [GeneratedRegex(@"\[(?:https?:|ftp:|mailto:)?//[^\s\]]+\s*([^\]\n]*)\]")]
    private static partial Regex Outside();

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>|__[A-Z]+__")]
    private static partial Regex Tags();

    [GeneratedRegex(@"^(={1,6})\s*(.*?)\s*\1$")]
    private static partial Regex Headings();

    /// <summary>What stands behind an article, such as the places that it was made of.</summary>
    [GeneratedRegex(@"^(?:sources?|references|external links|see also|related news|sister links|notes|further reading|bibliography)$", RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^\[\[\s*(?:File|Image|Category|Media|[a-z]{2,3})\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Unseen();
}
