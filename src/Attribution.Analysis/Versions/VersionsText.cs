using System.Globalization;
using System.Text;

namespace Attribution.Versions;

/// <summary>Says what changed between versions, for a terminal.</summary>
internal static class VersionsText
{
    private const int Longest = 160;

    /// <summary>The parts in the order in which readers see them.</summary>
    public static readonly ChangedPart[] Parts = [ChangedPart.Source, ChangedPart.Quote, ChangedPart.Figure, ChangedPart.Claim];

    /// <summary>Both versions with their days: "mill (6 May 2024) → mill-2 (7 May 2024)".</summary>
    public static string Title(ArticleVersions versions) => $"{Named(versions.Older.Document)} → {Named(versions.Newer.Document)}";

    /// <summary>How much changed, in one sentence for each part.</summary>
    public static string Summary(ArticleVersions versions)
    {
        string[] parts = [.. Parts.Select(part => InWords(versions, part)).Where(words => words.Length > 0)];
        return $"{(parts.Length == 0 ? "No source, quote, figure or sentence of the writer changed." : string.Join(" ", parts))} "
            + $"{Count(versions.Unchanged, "sentence")} of {Digits(versions.Older.Annotated.Sentences.Length)} "
            + $"{(versions.Unchanged == 1 ? "stands" : "stand")} unchanged among {Digits(versions.Newer.Annotated.Sentences.Length)}.";
    }

    /// <summary>Everything that changed.</summary>
    public static string Of(ArticleVersions versions)
    {
        var text = new StringBuilder(Title(versions)).Append('\n').Append(Summary(versions)).Append('\n');
        foreach (var part in Parts)
        {
            VersionChange[] changes = [.. versions.Changes.Where(change => change.Part == part)];
            if (changes.Length == 0) continue;
            text.Append('\n').Append(ChangeNames.Heading(part)).Append('\n');
            foreach (var change in changes) Add(text, change);
        }
        return text.ToString();
    }

    private static void Add(StringBuilder text, VersionChange change)
    {
        var sign = change.Before is null ? '+' : change.After is null ? '-' : '~';
        text.Append(CultureInfo.InvariantCulture, $"  {sign} {ChangeNames.Of(change.Kind)}: ");
        if (change is { Before: { } before, After: { } after })
            text.Append(change.Part is ChangedPart.Source or ChangedPart.Figure ? $"{Line(change.Part, before)} → {Line(change.Part, after)}\n"
                : $"{Line(change.Part, before)}\n      → {Line(change.Part, after)}\n");
        else text.Append(Line(change.Part, (change.Before ?? change.After)!)).Append('\n');
    }

    private static string Line(ChangedPart part, VersionPassage passage)
    {
        var words = string.Join(' ', passage.Shown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > Longest) words = $"{words[..words.LastIndexOf(' ', Longest)]} …";
        if (part is ChangedPart.Source || passage.Source.Length == 0) return words;
        if (part is ChangedPart.Figure) return $"{words} ({passage.Source})";
        return $"{passage.Source}{(passage.Verb.Length == 0 ? "" : $" [{passage.Verb}]")}: {words}";
    }

    private static string InWords(ArticleVersions versions, ChangedPart part)
    {
        var counts = versions.Changes.Where(change => change.Part == part).CountBy(change => change.Kind).OrderBy(pair => pair.Key)
            .Select(pair => $"{Digits(pair.Value)} {ChangeNames.Of(pair.Key)}").ToList();
        return counts.Count == 0 ? "" : $"{ChangeNames.Heading(part)}: {string.Join(", ", counts)}.";
    }

    private static string Named(Documents.Document document) => document.Metadata.Date is { } day
        ? $"{document.Id} ({day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)})" : document.Id;

    private static string Count(int number, string what) => $"{Digits(number)} {what}{(number == 1 ? "" : "s")}";

    private static string Digits(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
