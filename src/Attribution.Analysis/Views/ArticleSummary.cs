using System.Globalization;
using Attribution.Audit;
using Attribution.Charts;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Documents;
using Attribution.Passages;

namespace Attribution.Views;

/// <summary>Says in a few sentences what was found in articles.</summary>
internal static class ArticleSummary
{
    /// <summary>The article's title, else the heading at its top, else how its text begins, else its id.</summary>
    public static string Title(Article article)
    {
        if (!string.IsNullOrWhiteSpace(article.Document.Metadata.Title)) return Labels.Shorten(article.Document.Metadata.Title, 300);
        var paragraphs = article.Document.Paragraphs;
        var first = paragraphs is [{ Section: SectionKind.Heading } top, ..] ? top
            : paragraphs.FirstOrDefault(paragraph => paragraph.Section == SectionKind.Body) ?? paragraphs.FirstOrDefault();
        return first is null ? article.Document.Id : Labels.Shorten(first.Span.Of(article.Text).TrimStart('#', ' '), 80);
    }

    /// <summary>The id, outlet, author, date, note and address, as far as they are known, as HTML.</summary>
    public static string Origin(Article article)
    {
        var known = article.Document.Metadata;
        var parts = new[] { known.Outlet, known.Author, known.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), known.Note, article.Document.Id }
            .Where(part => !string.IsNullOrWhiteSpace(part));
        var origin = Html.Encode(string.Join(" · ", parts));
        return Uri.TryCreate(known.Url, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? $"{origin} · <a href=\"{Html.Encode(url.AbsoluteUri)}\">{Html.Encode(url.Host)}</a>"
            : origin;
    }

    /// <summary>What was found in all articles of <paramref name="corpus"/>, in plain text.</summary>
    public static string Of(NewsCorpus corpus)
    {
        var audit = SourceAudit.Of(corpus, AuditTypes.All);
        if (audit.Statements == 0) return "Nothing was found.";
        var relays = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus).Without("relay", "");
        var outlets = relays.By("relay");
        var relayed = relays.Count == 0 ? ""
            : $" Outlets relayed {relays.Count:N0} of all claims: "
                + $"{string.Join(", ", outlets.Take(4).Select(row => $"{Labels.Shorten(row.Key, 80)} ({row.Value.Count})"))}"
                + $"{(outlets.Length > 4 ? " and others" : "")}.";
        var own = $"Of {Count(audit.Statements, "claim")}, {audit.OwnStatements} {(audit.OwnStatements == 1 ? "is" : "are")} in the writer's own voice.";
        return $"{Heard(audit)} {own}{relayed}";
    }

    /// <summary>"1 quote", "2 quotes".</summary>
    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");

    private static string Heard(SourceAudit audit)
    {
        if (audit.Sources is not [var first, ..])
            return audit.Passages == 0 ? "Nobody is quoted." : $"{Count(audit.Passages, "quote")}, and no source is named.";
        var most = audit.Sources.Skip(1).Any(source => source.Quotes == first.Quotes) || audit.Sources.Length == 1 ? ""
            : $", most quoted: {Labels.Shorten(first.Name, 80)} ({first.Quotes})";
        return $"{Count(audit.Passages, "quote")}; {Count(audit.Sources.Length, "source")}, {(audit.Unnamed == 0 ? "all" : audit.Named)} named{most}.";
    }
}
