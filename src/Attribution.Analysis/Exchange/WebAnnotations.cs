using System.Text.Encodings.Web;
using System.Text.Json;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Documents;

namespace Attribution.Exchange;

/// <summary>Writes quotes, figures and mentions as Web Annotations (W3C Recommendation of 2017, JSON-LD): one page of them per article.</summary>
internal static class WebAnnotations
{
    private const int Around = 32;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>A file per article, and its text, into which the places point.</summary>
    public static IEnumerable<ExchangeFile> Files(NewsCorpus corpus)
    {
        foreach (var article in corpus.Articles)
        {
            var name = ExchangeFiles.NameOf(article.Document.Id);
            yield return ExchangeFile.Of($"{name}.txt", article.Text);
            yield return ExchangeFile.Of($"{name}.jsonld", JsonSerializer.Serialize(Page(corpus, article, $"{name}.txt"), Json) + "\n");
        }
    }

    private static Dictionary<string, object> Page(NewsCorpus corpus, Article article, string file)
    {
        var points = new CodePoints(article.Text);
        var source = Uri.TryCreate(article.Document.Metadata.Url, UriKind.Absolute, out var url) ? url.AbsoluteUri : file;
        var quotes = article.Quotes.Select(quote => new QuoteRow(corpus, article, quote)).Select(quote => Annotation(quote.Id,
            [.. quote.Quote.Quote.Content.Select(Target)],
            ("tagging", "quote"), ("tagging", EnumWords.Of(quote.Quote.Quote.Kind)!), ("describing", $"speaker: {string.Join("; ", quote.Sources)}"),
            ("describing", $"stance: {EnumWords.Of(quote.Stance)}"), ("describing", quote.Negated ? "not said" : "said"),
            ("describing", quote.Relay.Length == 0 ? "" : $"through: {quote.Relay}")));
        var figures = article.Figures.Select(figure => Annotation(figure.Id, [Target(figure.Figure.Span)], ("tagging", "figure"),
            ("tagging", EnumWords.Of(figure.Figure.Kind)!)));
        var mentions = article.Mentions.Select((mention, index) => Annotation($"m{index + 1}", [Target(mention.Span)], ("tagging", "mention"),
            ("identifying", corpus.NameOf(mention.Actor))));
        return new()
        {
            ["@context"] = "http://www.w3.org/ns/anno.jsonld",
            ["id"] = $"urn:attribution:{Uri.EscapeDataString(article.Document.Id)}",
            ["type"] = "AnnotationPage",
            ["items"] = quotes.Concat(figures).Concat(mentions),
        };

        Dictionary<string, object> Annotation(string id, object[] targets, params (string Purpose, string Value)[] bodies) => new()
        {
            ["id"] = $"urn:attribution:{Uri.EscapeDataString(article.Document.Id)}:{id}",
            ["type"] = "Annotation",
            ["motivation"] = "classifying",
            ["body"] = bodies.Where(body => body.Value.Length > 0)
                .Select(body => new { type = "TextualBody", purpose = body.Purpose, value = body.Value, format = "text/plain" }),
            ["target"] = targets.Length == 1 ? targets[0] : targets,
        };

        object Target(TextSpan span) => new
        {
            source,
            selector = new object[]
            {
                new { type = "TextPositionSelector", start = points.Of(span.Start), end = points.Of(span.End) },
                new
                {
                    type = "TextQuoteSelector",
                    exact = span.Of(article.Text),
                    prefix = new TextSpan(Math.Max(0, span.Start - Around), span.Start).Of(article.Text),
                    suffix = new TextSpan(span.End, Math.Min(article.Text.Length, span.End + Around)).Of(article.Text),
                },
            },
        };
    }
}
