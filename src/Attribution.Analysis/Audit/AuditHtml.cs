using System.Text;
using Attribution.Claims;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Passages;
using static Attribution.Display.HtmlTable;

namespace Attribution.Audit;

/// <summary>Writes an audit as a fragment of HTML.</summary>
internal static class AuditHtml
{
    /// <summary>How many rows a table has in a notebook.</summary>
    public const int FewRows = 30;

    /// <summary>The length beyond which a statement is cut, in characters.</summary>
    private const int LongestText = 400;

    /// <param name="audit">What to show.</param>
    /// <param name="rows">How many rows each table has at most.</param>
    /// <param name="linked">Whether numbers lead to the lists of passages of a report.</param>
    /// <param name="folded">Whether the long tables are folded away.</param>
    /// <param name="titleOf">How a document is called where several are audited; null for its id.</param>
    /// <param name="allSources">The file that holds all sources; empty for none.</param>
    public static string Of(SourceAudit audit, int rows, bool linked, bool folded = false, Func<string, string>? titleOf = null, string allSources = "")
    {
        titleOf ??= document => document;
        var html = new StringBuilder($"<p>{Html.Encode(AuditText.Of(audit))}</p>\n");
        if (!audit.Rows.IsEmpty)
            html.Append(Whole(audit)).Append(Kinds(audit)).Append(
                Folded(Rows(audit), Sources(audit, rows, linked, titleOf, allSources)));
        if (!audit.OnOneUnnamedSource.IsEmpty)
            html.Append(Folded(AuditText.Count(audit.OnOneUnnamedSource.Length, $"claim on one {Terms.Anonymous} source alone",
                $"claims on one {Terms.Anonymous} source alone"),
                Statements(audit, rows, linked, titleOf)));
        return html.ToString();

        string Folded(string title, string table) =>
            folded ? $"<details class=\"folded\"><summary>{Html.Encode(title)}</summary>\n{table}</details>\n" : table;
    }

    /// <summary>How many rows there are, and how many of them are no sources.</summary>
    private static string Rows(SourceAudit audit)
    {
        var (sources, others) = (audit.Ranked(true).Count(), audit.Ranked(false).Count());
        return $"The sources: {AuditText.Count(sources, "row")}"
            + (others == 0 ? "" : $", and {AuditText.Count(others, "row")} of what is no source ({Terms.Unspecified}, {Terms.NotIdentified})");
    }

    /// <summary>Of what all shares are.</summary>
    private static string Whole(SourceAudit audit) =>
        $"<p>All shares are of {AuditText.Count(audit.Passages, "quote")}{(audit.Types.Length == AuditTypes.All.Length ? "" : $" ({Terms.SaidOrKnown})")} and "
            + $"{(audit.Passages == 1 ? "its" : "their")} {AuditText.Count(audit.SpokenWords, "word")}, each once; a quote of several speakers counts for each "
            + "of them.</p>\n";

    /// <summary>How many sources of each kind there are, and how much of what is said is theirs.</summary>
    private static string Kinds(SourceAudit audit)
    {
        var table = new HtmlTable("Who is heard, by kind of source", ("kind of source", false), ("sources", true), ("quotes", true),
            ("share of quotes", true), ("share of quoted words", true));
        foreach (var kind in audit.Rows.GroupBy(KindOf).OrderByDescending(kind => kind.Sum(row => row.Quotes)).ThenBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var counted = kind.Count(row => row.IsCounted);
            table.Add(Text(kind.Key), counted == 0 ? "" : Number(counted), Number(kind.Sum(row => row.Quotes)),
                AuditText.Percent(kind.Sum(row => row.QuoteShare)), AuditText.Percent(kind.Sum(row => row.WordShare)));
        }
        return table.ToHtml();
    }

    private static string Sources(SourceAudit audit, int rows, bool linked, Func<string, string> titleOf, string allSources)
    {
        var several = audit.Articles > 1;
        var columns = new (string, bool)[] { ("source", false), ("kind", false), ("role", false), ("quotes", true), ("share of quotes", true),
            ("quoted words", true), ("share of words", true), (Terms.VerbatimWords, true), (Terms.Relayed, true), (Terms.RelayedBy, false) };
        var table = new HtmlTable("The sources, those quoted most first", several ? [.. columns, ("articles", true)] : columns);
        var all = audit.Ranked(true).Concat(audit.Ranked(false)).ToList();
        foreach (var row in all.Take(rows))
        {
            var link = linked ? row.Passages : null;
            string[] cells =
            [
                Text(several && row.Actor is null && row.IsCounted ? $"{row.Name} ({titleOf(row.Document!)})" : row.Name),
                Text(KindOf(row)),
                Text(row.Role),
                Number(row.Quotes, link?.Address),
                AuditText.Percent(row.QuoteShare),
                Number(row.Words, link?.Address),
                AuditText.Percent(row.WordShare),
                row.Words == 0 ? "" : AuditText.Percent((double)row.VerbatimWords / row.Words),
                Number(row.Relayed, link?.And("hand", "second").Address),
                Text(string.Join(", ", row.Through.Take(5)) + (row.Through.Length > 5 ? " …" : "")),
            ];
            table.Add(several ? [.. cells, Number(row.Documents, link?.Address)] : cells);
        }
        return table.ToHtml(LeftOut(all.Count - rows, "source")) + (all.Count <= rows || allSources.Length == 0 ? ""
            : $"<p class=\"note\">All of them, article by article: <a href=\"{Html.Encode(allSources)}\">{Html.Encode(allSources)}</a></p>\n");
    }

    private static string Statements(SourceAudit audit, int rows, bool linked, Func<string, string> titleOf)
    {
        var table = new HtmlTable($"Claims that rest on one {Terms.Anonymous} source alone",
            ("source", false), (Terms.RelayedBy, false), ("sentence", false), ("where", false));
        foreach (var statement in audit.OnOneUnnamedSource.Take(rows))
        {
            var where = Text(audit.Articles == 1 ? statement.Claim : titleOf(statement.Document));
            var passage = AuditTypes.Select(PassageQuery.All(Passage.Claims.Name).And("document", statement.Document), audit.Types)
                .And("rests on", Support.OneUnnamed).And("said", "yes");
            table.Add(Text(statement.Source), Text(statement.Relay), Text(Cut(statement.Sentence)),
                linked ? $"<a href=\"{Html.Encode(passage.Address)}\">{where}</a>" : where);
        }
        return table.ToHtml(LeftOut(audit.OnOneUnnamedSource.Length - rows, "claim"));
    }

    private static string KindOf(AuditedSource row) => !row.IsCounted ? Terms.Unspecified
        : row.Anonymity is { } anonymity ? $"{EnumWords.Of(row.Kind)}, {EnumWords.Of(anonymity)}"
        : EnumWords.Of(row.Kind)!;

    private static string LeftOut(int more, string what) => more <= 0 ? "" : $"{AuditText.Count(more, $"more {what}")} {(more == 1 ? "is" : "are")} not shown.";

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..text.LastIndexOf(' ', LongestText)] + " …";
}
