using System.Collections.Immutable;

namespace Attribution.Fuzz.Invariants;

/// <summary>A figure is claimed by the quote in which it stands.</summary>
internal static class Claimants
{
    public static ImmutableArray<Invariant> All { get; } =
    [
        new("figure in its quote", "quote is an outermost quote in whose content the figure stands; missing where there is none.", InQuote),
        new("figure's claimant", "actor and relay are those of the figure's quote; outlet is there outside of quotes alone.", OfQuote),
    ];

    private static IEnumerable<string> InQuote(Subject subject)
    {
        var quotes = subject.ByDocument("quotes").ToDictionary(document => document.Article.Document.Id, document => document.Rows, StringComparer.Ordinal);
        foreach (var row in subject.Rows("figures"))
        {
            var holding = quotes.GetValueOrDefault(row["document"]!, []).Where(quote => quote["parent"] is null && quote.Spans("content_spans").Any(piece => Spans.Contains(piece, row.Span()!.Value))).ToList();
            if (row["quote"] is null ? holding.Count > 0 : !holding.Exists(quote => quote["quote"] == row["quote"]))
                yield return $"{row} '{row["text"]}': quote {row["quote"] ?? "none"}, and it stands in {string.Join(", ", holding.Select(quote => quote["quote"]).DefaultIfEmpty("none"))}";
        }
    }

    private static IEnumerable<string> OfQuote(Subject subject)
    {
        var quotes = subject.Rows("quotes").ToDictionary(row => (row["document"], row["quote"]));
        foreach (var row in subject.Rows("figures"))
        {
            var quote = row["quote"] is null ? null : quotes.GetValueOrDefault((row["document"], row["quote"]));
            if (row["actor"] != quote?["actor"] || row["relay"] != quote?["relay"]) yield return $"{row}: {row["actor"]} through {row["relay"]}, and {quote} is by {quote?["actor"]} through {quote?["relay"]}";
            if (quote is not null && row["outlet"] is { } outlet) yield return $"{row}: outlet '{outlet}' in {quote}";
        }
    }
}
