using System.Text;
using Attribution.Charts;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Passages;

namespace Attribution.Views.Answers;

/// <summary>Answers what is disputed: each denial stands beside the claim that it denies.</summary>
internal static class Disputed
{
    private const int Most = 8;
    private const int MostDenials = 6;

    /// <summary>The claims that somebody denies, those with the most denials first.</summary>
    public static string Of(Scope scope)
    {
        var denials = scope.Select(Statements.Denials);
        if (denials.IsEmpty) return "<p>No claim denies another.</p>\n";
        var denied = Ranking.Of(denials.Where(claim => claim.Disputes.Length > 0), claim => claim.Disputes)
            .OrderByDescending(row => row.Count).ThenBy(row => denials.IndexOf(row.Items[0])).ToList();
        var alone = denials.Where(claim => claim.Disputes.Length == 0).ToList();
        var html = new StringBuilder();
        html.Append(
            $"<p>{scope.Number(denials.Length, Statements.Denials)} of "
                + $"{scope.Number(scope.Select(Statements.All).Length, Statements.All)} claims deny something");
        html.Append(denied.Count == 0 ? ".</p>\n"
            : $"; {Scope.Digits(denied.Count)} {(denied.Count == 1 ? "is" : "are")} denied. On the left what was claimed, on the right who denies it."
                + $"{Guesses(scope)}</p>\n");
        var claims = scope.Claims.ToDictionary(Key, StringComparer.Ordinal);
        var quotes = scope.Quotes.ToDictionary(Key, StringComparer.Ordinal);
        var places = scope.Claims.ToLookup(First, StringComparer.Ordinal);
        foreach (var row in denied.Take(Most))
        {
            html.Append("<div class=\"dispute\">\n<div class=\"claimed\">");
            if (claims.TryGetValue(row.Name, out var claim)) html.Append(Said(scope, "claims", Places(claim), ""));
            else if (quotes.TryGetValue(row.Name, out var quote))
                html.Append(
                    $"<p><b>{Html.Encode(Labels.Shorten(quote.Source, 80))}</b> is said to claim: <a href=\"{Html.Encode(scope.Place(quote))}\">"
                        + $"{Html.Encode(Labels.Shorten(Words.Content(quote.Article, quote.Quote.Quote), 300))}</a>{scope.Source(quote)}</p>");
            else html.Append(
                $"<p>A claim of another article: <a href=\"{scope.Root}{Html.Encode(scope.Links.PlaceOf(row.Name))}\">{Html.Encode(row.Name)}</a></p>");
            html.Append("</div>\n<div class=\"denied\">");
            foreach (var denial in row.Items.Take(MostDenials))
                html.Append(Said(scope, "denies", Places(denial), row.Name[..row.Name.LastIndexOf(':')]));
            if (row.Count > MostDenials)
                html.Append(
                    $"<p class=\"more\">{scope.Number(row.Count, Statements.Denials.And("disputes", row.Name), $"All {Scope.Digits(row.Count)} denials")}</p>");
            html.Append("</div>\n</div>\n");
        }
        if (denied.Count > Most)
            html.Append($"<p class=\"more\">{scope.Number(denials.Length, Statements.Denials, $"All {Scope.Digits(denials.Length)} denials")}</p>\n");
        if (alone.Count > 0)
        {
            html.Append($"<h3>Denied, without the claim standing in the article</h3>\n{PassageItems.Of(scope, alone, Statements.Denials.And("disputes", ""))}");
        }
        return html.ToString();

        // The place that counts, then the others.
        IReadOnlyList<ClaimRow> Places(ClaimRow claim) => [claim, .. places[First(claim)].Where(other => other.Id != claim.Id)];
    }

    private static string Key(IPassage passage) => $"{passage.Article.Document.Id}:{passage.Id}";

    private static string First(ClaimRow claim) => $"{claim.Document}:{(claim.Repeats.Length > 0 ? claim.Repeats : claim.Id)}";

    private static string Guesses(Scope scope)
    {
        var guesses = scope.Select(Statements.Guesses).Length;
        return guesses == 0 ? ""
            : $" {scope.Number(guesses, Statements.Guesses)} of the denials {(guesses == 1 ? "shares" : "share")} no words with a claim: which one "
                + $"{(guesses == 1 ? "it answers" : "they answer")} is a guess from where {(guesses == 1 ? "it stands" : "they stand")}, and is marked so.";
    }

    /// <summary>One statement, with the places where the article makes it, and the article, where that is not <paramref name="beside"/>.</summary>
    private static string Said(Scope scope, string does, IReadOnlyList<ClaimRow> same, string beside)
    {
        var claim = same[0];
        var words = claim.Quote is null ? claim.Span.Of(claim.Article.Text) : Words.Content(claim.Article, claim.Quote.Quote);
        return $"<p><b>{Html.Encode(Labels.Shorten(claim.Source, 80))}</b> {does}"
            + $"{(claim.Relay.Length == 0 ? "" : $", through {Html.Encode(Labels.Shorten(claim.Relay, 60))}")}: "
            + $"<a href=\"{Html.Encode(scope.Place(claim))}\">{Html.Encode(Labels.Shorten(words, 300))}</a>{Places(scope, same)}"
            + $"{(claim.IsGuess ? " <span class=\"where\">a guess</span>" : "")}{(claim.Article.Document.Id == beside ? "" : scope.Source(claim))}</p>";
    }

    /// <summary>The parts of the article, where it is not the body alone.</summary>
    private static string Places(Scope scope, IReadOnlyList<ClaimRow> same) => same is [{ Section: Documents.SectionKind.Body }] ? ""
        : " <span class=\"where\">in the "
            + string.Join(" and the ", same.OrderBy(claim => claim.Span)
                .Select(claim => $"<a href=\"{Html.Encode(scope.Place(claim))}\">{Sections.NameOf(claim.Section)}</a>")) + "</span>";
}
