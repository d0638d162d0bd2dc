using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Attribution.Claims;
using Attribution.Display;
using Attribution.Passages;
using Attribution.Versions;
using Attribution.Views.Report;
using static Attribution.Display.HtmlTable;

namespace Attribution.Views.Versions;

/// <summary>Writes what changed between versions as a page that stands alone.</summary>
internal static class VersionsPage
{
    /// <summary>How many changes of one part are shown.</summary>
    private const int MostRows = 200;

    private const string Explanation = """
        <p>Two versions of an article are compared by what was found in them. <em>Lost the name</em>: the newer version has the same
        words of a source that it no longer names. <em>Lost its source</em>: what a source said is the writer's own now. In the tables,
        <ins>these words</ins> are new and <del>these</del> are gone.</p>

        """;

    /// <summary>The page of all <paramref name="versions"/>, with a table of them before where there are several.</summary>
    public static string Of(ImmutableArray<ArticleVersions> versions)
    {
        var html = new StringBuilder(Explanation);
        if (versions.Length > 1) html.Append(Overview(versions));
        foreach (var (index, pair) in versions.Index())
        {
            html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"v{index + 1}\">\n")
                .Append(CultureInfo.InvariantCulture, $"<h2 id=\"v{index + 1}\">{Html.Encode(VersionsText.Title(pair))}</h2>\n")
                .Append($"<p class=\"origin\">{ArticleSummary.Origin(pair.Older)}<br>{ArticleSummary.Origin(pair.Newer)}</p>\n")
                .Append($"<p class=\"lead\">{Html.Encode(VersionsText.Summary(pair))}</p>\n");
            foreach (var part in VersionsText.Parts) html.Append(Changes(pair, part));
            html.Append("</section>\n");
        }
        return Page.Alone(versions.Length == 1 ? "Two versions of an article" : "Versions of articles", html.ToString());
    }

    private static string Overview(ImmutableArray<ArticleVersions> versions)
    {
        var table = new HtmlTable("The versions", ("versions", false), ("sources added", true), ("cut", true), ("lost the name", true), ("quotes added", true),
            ("cut", true), ("changed", true), ("figures changed", true), ("lost its source", true));
        foreach (var (index, pair) in versions.Index())
            table.Add(
                $"<a href=\"#v{index + 1}\">{Text(VersionsText.Title(pair))}</a>",
                Number(pair.Count(ChangedPart.Source, ChangeKind.Added, ChangeKind.NowQuoted)),
                Number(pair.Count(ChangedPart.Source, ChangeKind.Cut, ChangeKind.NoLongerQuoted)),
                Number(pair.Count(ChangedPart.Source, ChangeKind.LostName)),
                Number(pair.Count(ChangedPart.Quote, ChangeKind.Added)),
                Number(pair.Count(ChangedPart.Quote, ChangeKind.Cut)),
                Number(pair.Changes.Count(change => change.Part is ChangedPart.Quote && change is { Before: not null, After: not null })),
                Number(pair.Count(ChangedPart.Figure, ChangeKind.OtherValue)),
                Number(pair.Count(ChangedPart.Claim, ChangeKind.LostSource)));
        return table.ToHtml();
    }

    private static string Changes(ArticleVersions pair, ChangedPart part)
    {
        VersionChange[] changes = [.. pair.Changes.Where(change => change.Part == part)];
        if (changes.Length == 0) return "";
        var heading = ChangeNames.Heading(part);
        var table = part is ChangedPart.Claim ? new HtmlTable(heading, ("change", false), ("words", false))
            : new HtmlTable(heading, ("change", false), ("who", false), (part is ChangedPart.Source ? "what they say" : "words", false));
        foreach (var change in changes.Take(MostRows))
        {
            var words = Words(pair, change);
            if (part is ChangedPart.Claim) table.Add(Text(ChangeNames.Of(change.Kind)), WithSource(change, words));
            else table.Add(Text(ChangeNames.Of(change.Kind)), Who(change), words);
        }
        return table.ToHtml(changes.Length > MostRows ? $"{changes.Length - MostRows} more are in the table of the file versions." : "");
    }

    private static string Words(ArticleVersions pair, VersionChange change)
    {
        if (change.Part is ChangedPart.Source)
        {
            var version = change.After is null ? pair.Older : pair.Newer;
            string Said(VersionPassage passage) => Html.Encode(Charts.Labels.Shorten(Flat(passage.Span.Of(version.Text)), 240));
            return change.After is null && IsGone(pair) ? Said(change.Before!) : Linked((version, (change.After ?? change.Before)!), Said);
        }
        return change switch
        {
            { Kind: ChangeKind.OtherVerb, After: { } after } => Linked((pair.Newer, after), passage => Html.Encode(Flat(passage.Shown))),
            { Before: { } before, After: { } after } => Linked((pair.Newer, after), _ => ChangedWords.Of(before.Shown, after.Shown)),
            { After: { } after } => Linked((pair.Newer, after), passage => $"<ins>{Html.Encode(Flat(passage.Shown))}</ins>"),
            { Before: { } before } when IsGone(pair) => $"<del>{Html.Encode(Flat(before.Shown))}</del>",
            _ => Linked((pair.Older, change.Before!), passage => $"<del>{Html.Encode(Flat(passage.Shown))}</del>"),
        };
    }

    /// <summary>Whether the newer version stands where the older one stood, so that nobody can look there for what was cut.</summary>
    private static bool IsGone(ArticleVersions pair) => pair.Older.Document.Metadata.Url == pair.Newer.Document.Metadata.Url;

    /// <summary>The words, and behind them the way to the original where the version has an address.</summary>
    private static string Linked((Article Article, VersionPassage Passage) at, Func<VersionPassage, string> shown)
    {
        var address = TextFragment.Of(at.Article, at.Passage.Span);
        return $"{shown(at.Passage)}{(address is null ? "" : $" <a class=\"where\" href=\"{Html.Encode(address)}\">in the original</a>")}";
    }

    private static string Who(VersionChange change)
    {
        var (before, after) = (Named(change.Before), Named(change.After));
        if (change is { Kind: ChangeKind.OtherVerb, Before.Verb: var old, After.Verb: var verb })
            return $"{Html.Encode(after)}: <del>{Html.Encode(old)}</del> <ins>{Html.Encode(verb)}</ins>";
        if (change.Before is null || before == after) return Html.Encode(after);
        if (change.After is null) return Html.Encode(before);
        return $"<del>{Html.Encode(before)}</del> <ins>{Html.Encode(after)}</ins>";
    }

    private static string Named(VersionPassage? passage) => passage is null ? "" : passage.Source.Length == 0 ? "the writer" : passage.Source;

    private static string WithSource(VersionChange change, string words) =>
        change is { Before.Source: { Length: > 0 } before, Kind: ChangeKind.LostSource } ? $"<del>{Html.Encode(before)}</del>: {words}"
        : change is { After.Source: { Length: > 0 } after, Kind: ChangeKind.GotSource } ? $"<ins>{Html.Encode(after)}</ins>: {words}"
        : words;

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
