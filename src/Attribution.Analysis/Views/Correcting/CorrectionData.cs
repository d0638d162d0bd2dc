using System.Text.Encodings.Web;
using System.Text.Json;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Corrections;
using Attribution.Corpus.Rows;
using Attribution.Display;

namespace Attribution.Views.Correcting;

/// <summary>What the pages' script needs to let readers correct what they see.</summary>
internal static class CorrectionData
{
    /// <summary>The file with the corrections of all articles.</summary>
    public const string File = "corrections-data.js";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The corrections that the report was made with, and the names of the actors.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="isReviewed">Whether a server takes what is corrected.</param>
    public static string Script(NewsCorpus corpus, bool isReviewed) => $"window.Corrections = {Write(new
    {
        review = isReviewed,
        columns = CorrectionTable.Columns,
        rows = corpus.Corrected.Rows.Select(Row),
        names = corpus.Actors.Select(actor => Speakers.NameOf(corpus, actor.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    })};\n";

    /// <summary>What of an article can be corrected, as an element of its page.</summary>
    public static string OfArticle(NewsCorpus corpus, Article article)
    {
        var denials = article.Claims.Where(claim => claim is { Quote: not null, Stance: Stance.Denies }).Select(claim => claim.Quote!).ToHashSet();
        var quotes = article.Quotes.Select(quote => new
        {
            id = quote.Id,
            passage = "quote",
            start = quote.Quote.Span.Start,
            end = quote.Quote.Span.End,
            text = quote.Quote.Span.Of(article.Text),
            value = string.Join("; ", new QuoteRow(corpus, article, quote).Sources),
            denies = denials.Contains(quote.Id),
        });
        var figures = article.Figures.Select(figure => new
        {
            id = figure.Id,
            passage = "figure",
            start = figure.Figure.Span.Start,
            end = figure.Figure.Span.End,
            text = figure.Figure.Span.Of(article.Text),
            value = ValueOf(new(corpus, article, figure, null)),
            denies = false,
        });
        var metadata = article.Document.Metadata;
        var data = new
        {
            document = article.Document.Id,
            hash = CorrectionTable.HashOf(article.Text),
            title = ArticleSummary.Title(article),
            outlet = metadata.Outlet ?? "",
            author = metadata.Author ?? "",
            date = metadata.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "",
            url = metadata.Url ?? "",
            passages = quotes.Concat(figures),
        };
        return $"<script type=\"application/json\" id=\"correctable\">{Write(data)}</script>\n";
    }

    private static string ValueOf(FigureRow figure) => figure.Value is { } value
        ? $"{value.ToString(System.Globalization.CultureInfo.InvariantCulture)} {figure.Unit}".TrimEnd() : figure.Resolved;

    private static object Row(Correction row) => new
    {
        document = row.Document,
        hash = row.Hash,
        passage = EnumWords.Of(row.Passage),
        start = row.Span.Start,
        end = row.Span.End,
        text = row.Text,
        correction = EnumWords.Of(row.Kind),
        value = row.Value,
        note = row.Note,
    };

    private static string Write(object data) => Html.InScript(Html.WellFormed(JsonSerializer.Serialize(data, Json)));
}
