using System.Globalization;
using Attribution.Charts;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Display;
using Attribution.Documents;

using Attribution.Passages;

namespace Attribution.Views;

/// <summary>Says in a few sentences what was found in an article.</summary>
internal static class ArticleSummary
{
    /// <summary>The article's title, else how its text begins, else its id.</summary>
    public static string Title(Article article)
    {
        if (!string.IsNullOrWhiteSpace(article.Document.Metadata.Title)) return Labels.Shorten(article.Document.Metadata.Title, 300);
        var paragraphs = article.Document.Paragraphs;
        var first = paragraphs.FirstOrDefault(paragraph => paragraph.Section == SectionKind.Body) ?? paragraphs.FirstOrDefault();
        return first is null ? article.Document.Id : Labels.Shorten(first.Span.Of(article.Text), 80);
    }

    /// <summary>The id, outlet, author, date and address, as far as they are known, as HTML.</summary>
    public static string Origin(Article article)
    {
        var known = article.Document.Metadata;
        var parts = new[] { article.Document.Id, known.Outlet, known.Author, known.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) }
            .Where(part => !string.IsNullOrWhiteSpace(part));
        var origin = Html.Encode(string.Join(" · ", parts));
        return Uri.TryCreate(known.Url, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? $"{origin} · <a href=\"{Html.Encode(url.AbsoluteUri)}\">{Html.Encode(url.Host)}</a>"
            : origin;
    }

    /// <summary>What was found, in plain text.</summary>
    public static string Of(NewsCorpus corpus, Article article)
    {
        var quotes = article.Quotes.Where(quote => !quote.Quote.Negated).ToList();
        if (quotes.Count == 0 && article.Claims.IsEmpty) return "Nothing was found.";
        var speakers = Ranking.Of(quotes.SelectMany(quote => Speakers.Of(corpus, quote)).Where(Speakers.IsKnown), name => name);
        var claims = article.Claims.Where(claim => !claim.Negated).ToList();
        var own = claims.Count(claim => claim.Voice == Voice.Author);
        var relays = Ranking.Of(claims.Where(claim => claim.Relay is not null), claim => corpus.NameOf(claim.Relay));
        var most = speakers.IsEmpty ? "" : $", most by {Labels.Shorten(speakers[0].Name, 80)} ({speakers[0].Count})";
        var relayed = relays.IsEmpty ? "" : $" {Count(relays.Sum(row => row.Count), "claim")} came through {string.Join(", ", relays.Take(4).Select(row => $"{Labels.Shorten(row.Name, 80)} ({row.Count})"))}{(relays.Length > 4 ? " and others" : "")}.";
        return $"{Count(quotes.Count, "quote")} by {Count(speakers.Length, "speaker")}{most}; {Count(article.Figures.Length, "figure")}; "
            + $"{own} of {Count(claims.Count, "claim")} in the writer's own voice.{relayed}";
    }

    /// <summary>"1 quote", "2 quotes".</summary>
    public static string Count(int count, string one, string? many = null) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");
}
