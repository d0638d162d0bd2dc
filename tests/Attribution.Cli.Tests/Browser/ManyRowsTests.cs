using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Attribution.Cli.Tests.Browser;

/// <summary>A list of a hundred thousand rows is searched, filtered, sorted, saved and printed whole.</summary>
[Collection(ReportInABrowser.Name)]
public sealed partial class ManyRowsTests(ReportFixture report) : IDisposable
{
    private const int Count = 100_000;

    /// <summary>Keeps what a page saves, in place of saving it.</summary>
    private const string Keep = """
        URL.createObjectURL = blob => {
          window.saved = null;
          blob.arrayBuffer().then(bytes => { window.saved = btoa(Array.from(new Uint8Array(bytes), byte => String.fromCharCode(byte)).join('')); });
          return 'data:,';
        };
        HTMLAnchorElement.prototype.click = function () { };
        """;

    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [BrowserFact]
    public void AHundredThousandRowsAreUsable()
    {
        Write();
        var browser = report.Browser;
        browser.Open(work.At("claims.html"));
        Assert.StartsWith("100,000 claims", Told(browser), StringComparison.Ordinal);
        foreach (var row in new[] { 0, 4_711, Count - 1 })
        {
            Search(browser, $"row{row}x");
            Assert.StartsWith("1 of 100,000 claims", Told(browser), StringComparison.Ordinal);
            Assert.Contains($"row{row}x", browser.Find(".list tbody td").Text, StringComparison.Ordinal);
        }

        Search(browser, "row123");
        Assert.StartsWith("111 of 100,000 claims", Told(browser), StringComparison.Ordinal);
        Assert.Equal(25, browser.Count(".list tbody tr"));
        browser.Run<object?>("window.addEventListener('beforeprint', () => { window.onPaper = document.querySelectorAll('.list tbody tr').length; });");
        Assert.True(browser.Print().Length > 10_000);
        Assert.Equal(111, browser.Run<long>("return window.onPaper"));
        Assert.Equal(25, browser.Count(".list tbody tr"));

        browser.Find("th[data-column=source] button").Click();
        var marks = Marks(string.Join(' ', browser.Texts(
            "return Array.from(document.querySelectorAll('.list tbody td:first-child'), cell => cell.textContent)")));
        browser.Run<object?>(Keep);
        var csv = Encoding.UTF8.GetString(Saved(browser, 0));
        Assert.Equal(111, Marks(csv).Length);
        Assert.All(Marks(csv), mark => Assert.StartsWith("row123", mark, StringComparison.Ordinal));
        Assert.Equal(marks, Marks(csv).Take(25));
        using var workbook = new ZipArchive(new MemoryStream(Saved(browser, 1)));
        using var sheet = new StreamReader(workbook.Entries.Single(entry => entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)).Open());
        Assert.Equal(Marks(csv), Marks(sheet.ReadToEnd()));

        browser.Find(".chip").Click();
        browser.Find(".list-pages button:last-child").Click();
        Assert.Contains("page 2 of 4,000", browser.Find(".list-pages").Text, StringComparison.Ordinal);
    }

    private static string Told(Chromium browser) => browser.Find(".list-count").Text;

    private static void Search(Chromium browser, string words) => browser.Run<object?>(
        "const box = document.getElementById('list-search'); box.value = arguments[0]; box.dispatchEvent(new Event('input'));", words);

    private static byte[] Saved(Chromium browser, int fromRight)
    {
        browser.Run<object?>($"document.querySelectorAll('.save-rows')[{1 - fromRight}].click()");
        browser.Wait("return Boolean(window.saved)");
        return Convert.FromBase64String(browser.Run<string>("return window.saved"));
    }

    private static string[] Marks(string text) => [.. Mark().Matches(text).Select(mark => mark.Value)];

    /// <summary>The report's page of claims, with its rows again and again under words of their own.</summary>
    private void Write()
    {
        foreach (var file in new[] { "claims.html", "lists.js", "saving.js", "report.js", "report.css", "search.js", "tables.js" })
        {
            if (File.Exists(report.OnePage(file))) File.Copy(report.OnePage(file), work.At(file));
        }
        var script = File.ReadAllText(report.OnePage(Path.Combine("lists", "claims-1.js")));
        const string Before = "[\"claims\",";
        var (start, end) = (script.IndexOf(Before, StringComparison.Ordinal) + Before.Length, script.LastIndexOf("])", StringComparison.Ordinal));
        using var part = JsonDocument.Parse(script.AsMemory(start, end - start));
        var (given, rows) = (part.RootElement, part.RootElement.GetProperty("rows").GetInt32());
        var made = new StringBuilder(script.Length * (Count / rows));
        made.Append("(window.ListParts = window.ListParts || []).push([\"claims\", {\"rows\":").Append(Count);
        foreach (var same in new[] { "keys", "pages" }) made.Append(CultureInfo.InvariantCulture, $",\"{same}\":{given.GetProperty(same).GetRawText()}");
        made.Append(",\"numbers\":");
        Again(given.GetProperty("numbers"), null);
        made.Append(",\"columns\":[");
        foreach (var (place, column) in given.GetProperty("columns").EnumerateArray().Index())
        {
            made.Append(place == 0 ? "{\"cells\":" : ",{\"cells\":");
            Again(column.GetProperty("cells"), place == 0 ? "row" : null);
            foreach (var name in new[] { "values", "labels" })
            {
                if (column.TryGetProperty(name, out var words)) made.Append(CultureInfo.InvariantCulture, $",\"{name}\":{words.GetRawText()}");
            }
            made.Append('}');
        }
        Directory.CreateDirectory(work.At("lists"));
        File.WriteAllText(work.At("lists", "claims-1.js"), made.Append("]}]);\n").ToString());

        // What an article has is written once for it, not once a row.
        void Again(JsonElement cells, string? word)
        {
            var all = cells.EnumerateArray().Select(cell => cell.GetRawText()).ToArray();
            if (all.Length != rows) made.Append(cells.GetRawText());
            else
            {
                for (var row = 0; row < Count; row++)
                {
                    made.Append(row == 0 ? '[' : ',').Append(word is null ? all[row % rows]
                        : string.Create(CultureInfo.InvariantCulture, $"{all[row % rows][..^1]} {word}{row}x\""));
                }
                made.Append(']');
            }
        }
    }

    [GeneratedRegex(@"row\d+x", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
