using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Corrections;
using Attribution.Corpus.Rows;
using Attribution.Documents;
using Attribution.Evaluation.Gold;
using Attribution.Tests.House;
using Attribution.Views.Correcting;

namespace Attribution.Tests.Views.Correcting;

/// <summary>Twenty passages of the seed that somebody has checked tell how precise the program is, and score it again.</summary>
public sealed class PrecisionTests : IDisposable
{
    private const string Article = "000_1f446cfa05ec9ddb.txt";

    private readonly string folder = Directory.CreateTempSubdirectory("attribution-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void TwentyCorrectionsGiveAPrecisionWithItsLimits()
    {
        var path = Path.Combine(folder, Article);
        File.Copy(Path.Combine(Repository.Root, "seeds", Article), path);
        var found = News.Read(path);
        var quotes = found.Quotes.Concat(found.NotSaid).Take(20).ToList();
        Correction[] rows =
        [
            .. quotes.Select((quote, place) => place switch
            {
                4 => Row(quote, CorrectionKind.NotAQuote, ""),
                7 => Row(quote, CorrectionKind.WrongSpeaker, "Lin Jian"),
                11 => Row(quote, CorrectionKind.WrongBoundary, quote.Content[(quote.Content.IndexOf(' ') + 1)..]),
                _ => Row(quote, CorrectionKind.Right, string.Join("; ", quote.Sources)),
            }),
        ];
        File.WriteAllText(Path.Combine(folder, CorrectionTable.FileName), new CorrectionTable(rows).ToCsv());

        var corrected = News.Read(folder);
        Assert.Equal("20 of 20 corrections applied.", corrected.Corrected.Note);
        Assert.Equal("Lin Jian", corrected.Quotes.Single(quote => quote.Span == quotes[7].Span).Source);
        Assert.Equal(
            ["quotes, wholly 17/20 0.64–0.95", "that somebody is quoted 19/20 0.76–0.99", "the speakers of those 18/19 0.75–0.99",
                "their boundaries 18/19 0.75–0.99"],
            CheckedPrecision.Of(corrected.Corrected.Rows).Select(one => $"{one.What} {one.Right}/{one.Checked} {one.Limits}"));
        Assert.Contains("64 % to 95 %", CorrectionsPage.Of(corrected, new(corrected)), StringComparison.Ordinal);
        Assert.Equal("quote: 17 of 20 (0.64–0.95)",
            Assert.Single(CorrectionScore.OnFolder(folder, NewsAnalyzer.Default, CancellationToken.None)).ToString());

        Correction Row(QuoteRow quote, CorrectionKind kind, string value) =>
            new(quote.Document, CorrectionTable.HashOf(found.Articles[0].Text), CorrectedPassage.Quote, quote.Span,
                quote.Span.Of(found.Articles[0].Text), kind, value);
    }
}
