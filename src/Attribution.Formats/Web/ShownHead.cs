using System.Text.RegularExpressions;

namespace Attribution.Formats.Web;

/// <summary>What the readers of a page see around its headline: who wrote the article, and when. Immutable.</summary>
internal sealed partial class ShownHead
{
    /// <summary>So many blocks before the headline and behind it are looked at; where there is none, the whole page.</summary>
    private const int Before = 6, Behind = 14;

    /// <summary>A longer block is no byline and no date.</summary>
    private const int MostWords = 25;

    /// <summary>How much likeness to the title makes a headline of a block.</summary>
    private const double LeastAlike = 0.5;

    private readonly string[] lines;

    /// <summary>Looks at <paramref name="page"/>.</summary>
    public ShownHead(Page page)
    {
        var blocks = page.Blocks;
        var headline = blocks.FindIndex(block => block.Element.LocalName is "h1" && page.Hints.LikenessToTitle(block.Text) >= LeastAlike);
        if (headline < 0) headline = blocks.FindIndex(block => page.Hints.LikenessToTitle(block.Text) >= LeastAlike);
        HasHeadline = headline >= 0;
        var (first, end) = HasHeadline ? (Math.Max(0, headline - Before), Math.Min(blocks.Count, headline + Behind + 1)) : (0, blocks.Count);
        lines = [.. blocks[first..end].Where((block, index) => first + index != headline && block.Counts.Words <= MostWords).Select(block => block.Text)];
    }

    /// <summary>Whether the page shows its headline.</summary>
    public bool HasHeadline { get; }

    /// <summary>The line that says by whom the article is, as it stands; null where none does.</summary>
    public string? Byline
    {
        get
        {
            for (var i = 0; i < lines.Length; i++)
            {
                if (By().IsMatch(lines[i])) return lines[i];
                if (ByAlone().IsMatch(lines[i]) && i + 1 < lines.Length) return $"By {lines[i + 1]}";
            }
            return null;
        }
    }

    /// <summary>The day that is most likely that of publication; null where none is shown.</summary>
    public DateOnly? Day => lines.Select(line => (Day: WrittenDate.In(line), Weight: Weight(line))).Where(line => line.Day is not null)
        .OrderByDescending(line => line.Weight).Select(line => line.Day).FirstOrDefault();

    /// <summary>Whether a line shows <paramref name="day"/>, with its year or without.</summary>
    public bool Shows(DateOnly day) =>
        Array.Exists(lines, line => WrittenDate.In(line) == day || WrittenDate.DaysWithoutYear(line).Contains((day.Month, day.Day)));

    /// <summary>Whether a line says that the article was published on <paramref name="day"/>.</summary>
    public bool ShowsPublished(DateOnly day) => Array.Exists(lines, line => PublishedOn().Match(line) is { Success: true } said
        && (WrittenDate.In(said.Value) == day || WrittenDate.DaysWithoutYear(said.Value).FirstOrDefault() == (day.Month, day.Day)));

    private static int Weight(string line) => (Published().IsMatch(line) ? 4 : 0) + (Clock().IsMatch(line) ? 1 : 0) + (By().IsMatch(line) ? 2 : 0)
        + (line.Length <= 40 ? 2 : 0) - (Updated().IsMatch(line) ? 3 : 0);

    [GeneratedRegex(@"^\W*(?:(?:written|posted|story|words|report|published|article)\s+(?:on .{4,25}\s)?)?(?:by|von|par|por)\b\W*\s\S",
        RegexOptions.IgnoreCase)]
    private static partial Regex By();

    [GeneratedRegex(@"^\W*(?:(?:written|posted|story|words)\s+)?(?:by|von)\b\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex ByAlone();

    [GeneratedRegex(@"^\W*(?:first |originally )?(?:published|posted|created|date|publiziert|veröffentlicht)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Published();

    [GeneratedRegex(@"\b(?:published|posted)\b.{4,40}", RegexOptions.IgnoreCase)]
    private static partial Regex PublishedOn();

    [GeneratedRegex(@"^\W*(?:last )?(?:updated|modified|edited)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Updated();

    [GeneratedRegex(@"\b\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\b|\w{2,4}\b|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
