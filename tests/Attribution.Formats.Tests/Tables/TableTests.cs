using Attribution.Documents;

namespace Attribution.Formats.Tests.Tables;

public sealed class TableTests : IDisposable
{
    private const string Text = "The mill stays, Mayor Ann Lind said on Monday.";

    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void EachRowIsAnArticleWithWhatItsColumnsSay()
    {
        var documents = files.Read("news.csv",
            $"Headline,Publish Date,Source,Authors,Link,Section,Lang,Body\nMill stays,2024-05-06,The Tarn Courier,Bo "
                + $"Hale,https://example.org/1,Town,en,\"{Text}\"\n"
                + "Ferry goes,May 7 2024,,,,,,\"The ferry goes.\n\nSo the clerk said.\"\n");

        Assert.Equal(["news/0001", "news/0002"], documents.Select(document => document.Id));
        Assert.Equal(new DocumentMetadata(new(2024, 5, 6), "Mill stays", "The Tarn Courier", "Bo Hale", "https://example.org/1", null, "Town", "en"),
            documents[0].Metadata);
        Assert.Equal((Text, "csv", TextSource.Extracted), (documents[0].Text, documents[0].Format, documents[0].Source));
        Assert.Equal((new DateOnly(2024, 5, 7), 2), (documents[1].Metadata.Date, documents[1].Paragraphs.Length));
        Assert.Empty(files.Problems);
    }

    [Theory]
    [InlineData("news.tsv", "title\ttext\nMill\t" + Text + "\n")]
    [InlineData("news.csv", "title;text\nMill;\"" + Text + "\"\n")]
    [InlineData("news.csv", "title|fulltext\nMill|" + Text + "\n")]
    [InlineData("news.csv", "\uFEFFtitle,maintext\r\nMill,\"" + Text + "\"\r\n")]
    [InlineData("news.txt", "title\ttext\tdate\nMill\t" + Text + "\t2024-05-06\nFerry\t" + Text + "\t2024-05-06\n")]
    [InlineData("news.jsonl", "{\"title\": \"Mill\", \"text\": \"" + Text + "\"}\n\n{\"title\": \"Mill\", \"text\": \"" + Text + "\"}\n")]
    [InlineData("news.json", "[{\"title\": \"Mill\", \"maintext\": \"" + Text + "\"}, {\"headline\": \"Mill\", \"body\": \"" + Text + "\"}]")]
    [InlineData("news.json", "{\"title\": \"Mill\", \"text\": \"" + Text + "\"}")]
    [InlineData("news.json", "{\"status\": \"ok\", \"articles\": [{\"title\": \"Mill\", \"content\": \"" + Text + "\"}]}")]
    [InlineData("news.json", "{\"headline\": \"Mill\", \"body_xhtml\": \"<p>" + Text + "</p>\"}")]
    [InlineData("news", "{\"title\": \"Mill\", \"text\": \"" + Text + "\"}")]
    public void TheTextIsFoundHoweverTheTableIsWritten(string name, string contents)
    {
        var document = files.Read(name, contents)[0];

        Assert.Equal((Text, "Mill"), (document.Text, document.Metadata.Title));
        Assert.Empty(files.Problems);
    }

    [Fact]
    public void TheRowsOfASpreadsheetAreArticles()
    {
        var document = files.ReadOne("news.xlsx", Packed.Sheet("Town", ["Headline", "Date", "Article text"], ["Mill", "2024-05-06", Text]));

        Assert.Equal(("news/0001", "xlsx", Text), (document.Id, document.Format, document.Text));
        Assert.Equal(new DocumentMetadata(new(2024, 5, 6), "Mill"), document.Metadata);
    }

    [Fact]
    public void FieldsOfProgramsThatCollectNewsAreKnown()
    {
        var document = files.ReadOne("a.json",
            $$$"""{"authors": ["Ann Lind", "Bo Hale"], "date_publish": "2024-05-06 07:00:00", "language": "en-GB", "maintext": "{{{Text}}}", "source_domain": "example.org", "url": "https://example.org/a", "publisher": {"name": "X"}}""");

        Assert.Equal(new DocumentMetadata(new(2024, 5, 6), null, "X", "Ann Lind, Bo Hale", "https://example.org/a", null, null, "en"),
            document.Metadata);
    }

    [Fact]
    public void ColumnsOfOtherNamesAreThoseThatTheUserSays()
    {
        ReadingOptions.Current = new() { Columns = ReadingOptions.Current.Columns.Add("text", "What it says").Add("date", "When") };

        var document = files.ReadOne("news.csv", $"text,what it says,when\nno,\"{Text}\",1714953600\n");

        Assert.Equal((Text, new DateOnly(2024, 5, 6)), (document.Text, document.Metadata.Date));
    }

    [Fact]
    public void ATableWithoutTextSaysWhichColumnsItHas()
    {
        Assert.Empty(files.Read("data.csv", "year,cost\n2023,1000\n"));
        Assert.Equal(
            ["data.csv: none of the columns (year, cost) is known to hold the articles' text. Say which one does with --columns text=NAME."], files.Problems);
        Assert.Empty(files.Read("data.json", "{\"year\": 2023}"));
        Assert.Equal(
            ["data.json, article 1: none of the columns (year) is known to hold the articles' text. Say which one does with --columns text=NAME."],
                files.Problems);
    }

    [Fact]
    public void ARowThatIsWrongIsNamedAndTheOthersAreRead()
    {
        Assert.Equal(["n/0001", "n/0004"], files.Read("n.csv", $"title,text\nA,\"{Text}\"\n,\nB,\nC,\"{Text}\"\n").Select(document => document.Id));
        Assert.Equal(["n.csv, row 3: no article's text was found. Open it to see whether it shows one, or copy the text into a .txt file."], files.Problems);

        Assert.Equal(["n/0001", "n/0003"], files.Read("n.jsonl", $"{{\"text\": \"{Text}\"}}\n{{\"text\": \"Bro\n{{\"text\": \"{Text}\"}}\n")
            .Select(document => document.Id));
        Assert.Equal(["n.jsonl, article 2: this is not a JSON object with the fields of an article. Look whether the file is whole, and correct it."],
            files.Problems);

        Assert.Equal(["n/0001"], files.Read("n.json", $"[{{\"text\": \"{Text}\"}}, {{\"text\": \"Bro").Select(document => document.Id));
        Assert.StartsWith("n.json, line 1: the file is not valid JSON from here on (", Assert.Single(files.Problems), StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", Assert.Single(files.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n.csv")]
    [InlineData("n.json")]
    [InlineData("n.jsonl")]
    [InlineData("n.xlsx")]
    public void AFileWithoutAnythingInItIsOneProblem(string name)
    {
        Assert.Empty(files.Read(name, ""));
        Assert.StartsWith($"{name}: ", Assert.Single(files.Problems), StringComparison.Ordinal);
    }
}
