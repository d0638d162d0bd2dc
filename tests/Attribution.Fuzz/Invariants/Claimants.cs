using System.Collections.Immutable;

namespace Attribution.Fuzz.Invariants;

/// <summary>A figure is claimed by the quote in which it stands.</summary>
internal static class Claimants
{
    public static ImmutableArray<Invariant> All { get; } =
    [
        new("figure in its quote", "quote is an outermost quote in whose content the number stands; missing where there is none.", InQuote),
        new("figure's claimant", "actor and relay are those of the figure's quote; outlet is there outside of quotes alone.", OfQuote),
    ];

    private static IEnumerable<string> InQuote(Subject subject)
    {
        var quotes = subject.Rows("quotes").Where(row => row["parent"] is null).ToLookup(row => row["document"],
            row => (Id: row["quote"], Pieces: row.Spans("content_spans")));
        foreach (var row in subject.Rows("figures"))
        {
            var figure = row.Span("number_start", "number_end")!.Value;
            var holding = quotes[row["document"]].Where(quote => quote.Pieces.Any(piece => Spans.Contains(piece, figure))).Select(quote => quote.Id).ToList();
            if (row["quote"] is null ? holding.Count > 0 : !holding.Contains(row["quote"]))
                yield return $"{row} '{row["text"]}': quote {row["quote"] ?? "none"}, and it stands in {string.Join(", ", holding.DefaultIfEmpty("none"))}";
        }
    }

    private static IEnumerable<string> OfQuote(Subject subject)
    {
        var quotes = subject.Rows("quotes").ToDictionary(row => (row["document"], row["quote"]));
        foreach (var row in subject.Rows("figures"))
        {
            var quote = row["quote"] is null ? null : quotes.GetValueOrDefault((row["document"], row["quote"]));
            if (row["actor"] != quote?["actor"] || row["relay"] != quote?["relay"])
                yield return $"{row}: {row["actor"]} through {row["relay"]}, and {quote} is by {quote?["actor"]} through {quote?["relay"]}";
            if (quote is not null && row["outlet"] is { } outlet) yield return $"{row}: outlet '{outlet}' in {quote}";
        }
    }
}
