using Attribution.Notebooks.Pictures;
using Attribution.Notebooks.Rendering;
using Attribution.Notebooks.Tests.Pictures;

namespace Attribution.Notebooks.Tests.Rendering;

/// <summary>What the script of a table does in a browser.</summary>
public class TablePagesTests
{
    [BrowserFact]
    public async Task Pages_turn_and_all_rows_come_as_CSV()
    {
        var rows = Enumerable.Range(0, 25).Select(n => new { N = n, Text = n == 24 ? "a, \"b\"\n</script>" : null, Share = n / 3.0 }).ToList();
        string html = await LoadedAsync(Renderer.Render(rows).Text(MimeBundle.Html) + """
            <pre id="csv"></pre>
            <script>
            Object.defineProperty(navigator, 'clipboard', { value: { writeText: text => {
              document.querySelector('#csv').textContent = text;
              return Promise.resolve();
            } } });
            document.querySelector('[aria-label^="Copy"]').click();
            document.querySelector('[aria-label="Last page"]').click();
            document.querySelector('[aria-label="Previous page"]').click();
            document.querySelector('[aria-label="Next page"]').click();
            </script>
            """);
        string table = html[..html.IndexOf("</table>", StringComparison.Ordinal)];
        Assert.Equal(5, table.Split("scope=\"row\"").Length - 1);
        Assert.Contains("<td class=\"n\">20</td><td class=\"m\"></td><td class=\"n f\">6.6667</td>", table, StringComparison.Ordinal);
        Assert.Contains("a, \"b\"\n&lt;/script&gt;</td>", table, StringComparison.Ordinal);
        Assert.Contains("Rows 21–25 of 25", html, StringComparison.Ordinal);
        Assert.Contains("<pre id=\"csv\">,N,Text,Share\n0,0,,0\n1,1,,0.3333333333333333\n", html.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("24,24,\"a, \"\"b\"\"\n&lt;/script&gt;\",8\n</pre>", html.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task One_page_needs_no_turning() =>
        Assert.DoesNotContain("Next page", Body(await LoadedAsync(Renderer.Render(new[] { new { N = 1 } }).Text(MimeBundle.Html)!)), StringComparison.Ordinal);

    /// <summary>The page without its scripts.</summary>
    private static string Body(string html) =>
        System.Text.RegularExpressions.Regex.Replace(html, "<script.*?</script>", "", System.Text.RegularExpressions.RegexOptions.Singleline);

    private static async Task<string> LoadedAsync(string fragment)
    {
        string folder = Directory.CreateTempSubdirectory("table-").FullName;
        try
        {
            string page = Path.Combine(folder, "page.html");
            await File.WriteAllTextAsync(page, "<!DOCTYPE html><meta charset=\"utf-8\"><body>" + fragment);
            return await Chromium.DumpAsync(Chromium.Find()!, page, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(2), CancellationToken.None);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
