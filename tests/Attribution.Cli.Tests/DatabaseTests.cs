using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Attribution.Actors;

namespace Attribution.Cli.Tests;

public sealed class DatabaseTests : IDisposable
{
    private static readonly string[] Names = ["Ann Lind", "Reza Noor", "Ilse Brandt"], Outlets = ["The Packet", "Harbour Post"], Desks = ["world", "town"];

    private readonly Workplace work = new();

    [Fact]
    public async Task ADatabaseAnswersTheUsualQuestionsAsTheLibraryDoesAndIsReadAsArticlesAre()
    {
        work.Article("in/news.jsonl", string.Concat(Enumerable.Range(0, 12).Select(i => JsonSerializer.Serialize(new
        {
            text = $"{Names[i % 3]}, the mayor, said on Monday that {i + 10} boats were lost in the harbour of Tarn.\n\n"
                + $"A spokesman said that report {i} was late. "
                + $"{Names[i % 3].Split(' ')[1]} did not say who wrote it.",
            date = $"2024-0{(i % 3) + 4}-06",
            outlet = Outlets[i % 2],
            section = Desks[i / 6],
        }) + "\n")));
        var run = await Program.RunAsync("extract", work.At("in"), "--out", work.At("asked"), "--format", "duckdb");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        var news = News.Read(work.At("in"));
        Assert.NotEmpty(news.NotSaid);

        await using (var database = await DatabaseFile.OpenAsync(work.At("asked", "attribution.duckdb"), CancellationToken.None))
        {
            Assert.Equal([$"{news.Quotes.Length + news.NotSaid.Length} {news.Actors.Length} {news.Quotes.Length}"], Ask(database,
                "SELECT (SELECT count(*) FROM quotes), (SELECT count(*) FROM actors), (SELECT count(*) FROM said)"));
            Assert.Equal(
                news.Quotes.Where(quote => quote.ActorId.Length > 0).GroupBy(quote => (quote.Outlet, quote.Source))
                    .OrderByDescending(same => same.Count()).ThenBy(same => same.Key.Outlet, StringComparer.Ordinal)
                    .ThenBy(same => same.Key.Source, StringComparer.Ordinal)
                    .Select(same => $"{same.Key.Outlet} {same.Key.Source} {same.Count()} {same.Select(quote => quote.Document).Distinct().Count()}"),
                Ask(database, "SELECT outlet, source, quotes, documents FROM who_quotes_whom"));
            Assert.Equal(
                news.Quotes.GroupBy(quote => (quote.Outlet, quote.Month)).Select(same =>
                    $"{same.Key.Outlet} {same.Key.Month} {same.Count(quote => quote.SourceKind is SourceKind.NamedPerson)}").Order(StringComparer.Ordinal),
                Ask(database, "SELECT outlet, strftime(month, '%Y-%m'), sum(quotes) FILTER (source_kind = 'named person') FROM sources_by_outlet_and_month "
                    + "GROUP BY outlet, month").Order(StringComparer.Ordinal));
            Assert.Equal(["1"], Ask(database, "SELECT DISTINCT round(sum(share), 1) FROM sources_by_outlet_and_month GROUP BY outlet, month"));
            Assert.Equal(
                news.Quotes.GroupBy(quote => news.Documents.Single(document => document.Id == quote.Document).Section)
                    .Select(same => $"{same.Key} {same.Count()} "
                        + $"{same.Count(quote => quote.SourceKind is SourceKind.UnnamedPerson)}").Order(StringComparer.Ordinal),
                Ask(database, "SELECT desk, quotes, unnamed FROM unnamed_by_desk ORDER BY desk"));
            Assert.Empty(Ask(database, "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal AND comment IS NULL AND table_name IN "
                + "(SELECT table_name FROM duckdb_tables())"));
        }

        var audit = (await Program.RunAsync("audit", work.At("in"), "--setting", "balanced")).Output;
        Assert.Equal(audit, (await Program.RunAsync("audit", work.At("asked", "attribution.duckdb"))).Output);
        Assert.Equal(audit, (await Program.RunAsync("audit", work.At("asked"))).Output);

        File.Move(work.At("asked", "attribution.duckdb"), work.At("alone.duckdb"));
        var alone = await Program.RunAsync("audit", work.At("alone.duckdb"));
        Assert.Equal(ExitCode.NothingRead, alone.ExitCode);
        Assert.Contains("parts.json, which tells where its articles lie, is not beside it", alone.Error);
    }

    public void Dispose() => work.Dispose();

    private static List<string> Ask(DbConnection database, string question)
    {
        using var command = database.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        return rows;
    }
}
