using System.Text;

namespace Attribution.Cli.Tests;

public sealed class MixedFilesTests : IDisposable
{
    private const string Text = "The mill stays, Mayor Ann Lind said on Monday. “It will stand for a hundred years,” she told reporters after the "
        + "vote of the council.";

    private readonly string folder = Directory.CreateTempSubdirectory("attribution-").FullName;

    public MixedFilesTests()
    {
        var articles = Directory.CreateDirectory(Path.Combine(folder, "in")).FullName;
        void Write(string name, string contents) => File.WriteAllText(Path.Combine(articles, name), contents);
        Write("plain.txt", $"date 2024-05-06\n{Text}");
        Write("page.html", $"<!DOCTYPE html><html><head><title>Mill</title></head><body><div class=\"article-body\"><p>{Text}</p><p>{Text} It was "
            + $"late.</p></div></body></html>");
        Write("news.csv", $"headline,published,story\nMill,2024-05-06,\"{Text}\"\nFerry,2024-05-07,\"The ferry goes, the clerk said.\"\n");
        Write("dump.jsonl", $"{{\"title\": \"Mill\", \"maintext\": \"{Text}\"}}\nbroken\n");
        Write("odd.csv", $"when,what\n2024-05-06,\"{Text}\"\n");
        Write("foreign.txt", string.Concat(Enumerable.Repeat("Der Rat der Stadt hat am Montag beschlossen, die alte Mühle am Fluss zu erhalten. ", 4)));
        Write("plain.json", "{\"of\": \"plain.txt\"}");
        Directory.CreateDirectory(Path.Combine(articles, "deep"));
        Write("deep/more.txt", Text);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<(int ExitCode, string Error)> Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync([.. arguments, "--out", Path.Combine(folder, "out"), "--force"], output, error);
        return (code, error.ToString().Replace(folder, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AFolderOfAllKindsIsReadAndWhatWasReadAsWhatIsSaid()
    {
        var (code, error) = await Run("extract", Path.Combine(folder, "in"), "--texts", "all");

        Assert.Equal(ExitCode.PartFailed, code);
        Assert.Contains("note: read: 2 articles as table (CSV, TSV), 1 article as JSON, JSON Lines, 1 article as plain text, 1 article as web page (HTML).",
            error,
            StringComparison.Ordinal);
        Assert.Contains("odd.csv: none of the columns (when, what) is known to hold the articles' text.", error, StringComparison.Ordinal);
        Assert.Contains("foreign.txt: the text is in German, and only English is read.", error, StringComparison.Ordinal);
        Assert.Contains("dump.jsonl, article 2: this is not a JSON object", error, StringComparison.Ordinal);
        Assert.Contains("left out: 1 subfolder.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryOffsetHoldsInTheTextThatIsWritten()
    {
        await Run("extract", Path.Combine(folder, "in"), "--texts", "all");

        var mentions = File.ReadAllLines(Path.Combine(folder, "out", "mentions.csv"), Encoding.UTF8).Skip(1).Select(line => line.Split(',')).ToList();
        Assert.Contains(mentions, mention => mention[0] is "page");
        Assert.All(mentions.Where(mention => mention[0] is "page" or "news/0001" && !mention[6].Contains('"', StringComparison.Ordinal)), mention =>
        {
            var text = File.ReadAllText(Path.Combine(folder, "out", "texts", $"{mention[0]}.txt"));
            Assert.Equal(mention[6], text[int.Parse(mention[4], null)..int.Parse(mention[5], null)]);
        });
        Assert.StartsWith("date 2024-05-06\n", File.ReadAllText(Path.Combine(folder, "out", "texts", "plain.txt")), StringComparison.Ordinal);

        await Run("extract", Path.Combine(folder, "in"), "--texts", "body");
        Assert.Equal(Text, File.ReadAllText(Path.Combine(folder, "out", "texts", "plain.txt")));
    }

    [Fact]
    public async Task ColumnsAndSubfoldersAreReadWhereTheyAreNamed()
    {
        var (_, error) = await Run("extract", Path.Combine(folder, "in"), "--columns", "text=what,date=when", "--recursive");

        Assert.DoesNotContain("subfolder", error, StringComparison.Ordinal);
        var documents = File.ReadAllText(Path.Combine(folder, "out", "documents.csv"));
        Assert.Contains("odd/0001", documents, StringComparison.Ordinal);
        Assert.Contains("more,", documents, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AColumnThatThereIsNotIsWrongUsage()
    {
        var (code, error) = await Run("extract", Path.Combine(folder, "in"), "--columns", "words=what");

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("'words=what' names no column. Write --columns as PART=NAME, such as text=body,date=published;", error, StringComparison.Ordinal);
    }
}
