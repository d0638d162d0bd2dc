using System.Globalization;
using Attribution.Charts;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Display;

namespace Attribution.Views;

/// <summary>Says in a few sentences what was found in an article.</summary>
internal static class ArticleSummary
{
    /// <summary>The article's title, else its id.</summary>
    public static string Title(Article article) =>
        string.IsNullOrWhiteSpace(article.Document.Metadata.Title) ? article.Document.Id : article.Document.Metadata.Title;

    /// <summary>Outlet, author, date and address, as far as they are known, as HTML.</summary>
    public static string Origin(Article article)
    {
        var known = article.Document.Metadata;
        var parts = new[] { known.Outlet, known.Author, known.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), known.Url }
            .Where(part => !string.IsNullOrWhiteSpace(part));
        return Html.Encode(string.Join(" · ", parts));
    }

    /// <summary>What was found, in plain text.</summary>
    public static string Of(NewsCorpus corpus, Article article)
    {
        var quotes = article.Quotes.Where(quote => !quote.Quote.Negated).ToList();
        if (quotes.Count == 0 && article.Claims.IsEmpty) return "Nothing was found.";
        var speakers = Ranking.Of(quotes.SelectMany(quote => Speakers.Of(corpus, quote)), name => name, int.MaxValue - 1, "");
        var claims = article.Claims.Where(claim => !claim.Negated).ToList();
        var own = claims.Count(claim => claim.Voice == Voice.Author);
        var relays = Ranking.Of(claims.Where(claim => claim.Relay is not null), claim => corpus.NameOf(claim.Relay), int.MaxValue - 1, "");
        var most = speakers.IsEmpty ? "" : $", most by {speakers[0].Name} ({speakers[0].Count})";
        var relayed = relays.IsEmpty ? "" : $" {Count(relays.Sum(row => row.Count), "claim")} came through {string.Join(", ", relays.Select(row => $"{row.Name} ({row.Count})"))}.";
        return $"{Count(quotes.Count, "quote")} by {Count(speakers.Length, "speaker")}{most}; {Count(article.Figures.Length, "figure")}; "
            + $"{own} of {Count(claims.Count, "claim")} in the writer's own voice.{relayed}";
    }

    /// <summary>"1 quote", "2 quotes".</summary>
    public static string Count(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {one}{(count == 1 ? "" : "s")}");
}
