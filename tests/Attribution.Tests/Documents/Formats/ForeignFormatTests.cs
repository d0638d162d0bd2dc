using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Documents.Formats.Refused;
using CsCheck;

namespace Attribution.Tests.Documents.Formats;

public sealed class ForeignFormatTests
{
    private const string Article =
        "Mayor Ann Lind opened the bridge on Monday.\n\n“It will stand,” she said, “for a hundred years.”\n\nThe council paid $3 million, Reuters reported.";

    private static readonly string[] Pieces =
    [
        "\n", "\r", "\t", " ", ",", ";", "|", "\"", "{", "}", "[", "]", "[[", "]]", "{{", "}}", "==", "'''", "<", ">", "</", "<?xml", "<rss", "<html",
            "<!--", "-->", "<ref", "From: a@b", "X-A: b", "date 2024-05-31", "a", "1", ":",
    ];

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><head><title>Mill</title></head><body><p>The mill stays.</p></body></html>")]
    [InlineData("\n  <!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n<p>The mill stays.")]
    [InlineData("<html lang=\"en\"><p>The mill stays.")]
    [InlineData("<!-- saved from url=(0014)about:internet -->\n<HTML>\n<BODY>The mill stays.</BODY></HTML>")]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"xhtml1.dtd\">\n<html "
        + "xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>")]
    [InlineData("date 2024-05-31\n<!DOCTYPE html><html><body>The mill stays.</body></html>")]
    [InlineData("Skip to content\n<div class=\"page\"><nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/news\">News</a></li></ul></nav><div "
        + "id=\"main\"><p>The mill stays.</p></div></div>")]
    public void AWebPage(string text) => AssertIs("a saved web page (HTML)", text);

    [Theory]
    [InlineData("From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/\nSubject: Mill\nMIME-Version: 1.0\nContent-Type: "
        + "multipart/related;\n\ttype=\"text/html\"\n\n------x", "a saved web page (MHTML)")]
    [InlineData("From: ann@example.org\nTo: bo@example.org\nSubject: Mill\n\nThe mill stays.", "a mail message")]
    [InlineData("Return-Path: <ann@example.org>\r\nReceived: from example.org\r\n\tby example.net\r\nSubject: Mill\r\n\r\nThe mill stays.", "a mail message")]
    [InlineData("From ann@example.org Mon May  6 10:00:00 2024\nMessage-ID: <1@example.org>\nSubject: Mill\nDate: Mon, 6 May 2024 10:00:00 "
        + "+0000\n\nThe mill stays.", "a mail message")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The mill stays.</p>", "a web server's answer")]
    public void AMessage(string text, string name) => AssertIs(name, text);

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><item><title>Mill</title></item></channel></rss>",
        "a news feed (RSS or Atom)")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>Mill</title></entry></feed>", "a news feed (RSS or Atom)")]
    [InlineData("<?xml version=\"1.0\"?>\n<nitf><body>The mill stays.</body></nitf>", "XML")]
    [InlineData("<!-- export -->\n<newsItem id=\"1\">\n  <headline>Mill</headline>\n</newsItem>", "XML")]
    public void Xml(string text, string name) => AssertIs(name, text);

    [Theory]
    [InlineData("{\"title\": \"Mill\", \"text\": \"The mill stays.\"}", "JSON")]
    [InlineData("[\n  {\"title\": \"Mill\"},\n  {\"title\": \"Ferry\"}\n]", "JSON")]
    [InlineData("{\"title\": \"Mill\"}\n{\"title\": \"Ferry\"}\n", "JSON")]
    [InlineData("[[1, 2], [3, 4]]", "JSON")]
    [InlineData("{\"cells\": [], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}", "a Jupyter notebook (JSON)")]
    public void Json(string text, string name) => AssertIs(name, text);

    [Fact]
    public void JsonThatBreaksOff() =>
        AssertIs("JSON", "[" + string.Concat(Enumerable.Repeat("{\"title\": \"Mill\", \"year\": 2024}, ", 10)) + "{\"title\": \"Fer");

    [Theory]
    [InlineData("document,date,outlet\nmill,2024-05-31,The Tarn Courier\n")]
    [InlineData("id,text\n1,\"The mill stays, the mayor said.\nShe was glad.\"\n2,\"No, it goes.\"\n")]
    [InlineData("date;outlet;title\n2024-05-31;The Tarn Courier;Mill, again\n2024-06-01;The Post;Ferry\n")]
    [InlineData("name|age|town\nAnn|40|Tarn\nBo|41|Harrow\n")]
    [InlineData("\"title\",\"text\"\n\"Mill\",\"The mill stays.\"\n")]
    [InlineData("document\tquote\tcontent\nmill\tq1\tThe mill stays.\nmill\tq2\tShe was glad, he said.\n")]
    [InlineData("id\ttext\n1\tThe mill stays.\n2\tIt goes.\n")]
    [InlineData("# remarks\n1\tThe\tDET\n2\tmill\tNOUN\n3\tstays\tVERB\n\n# more\n1\tIt\tPRON\n2\tgoes\tVERB\n")]
    [InlineData("name, role, town\nAnn Lind, mayor, Tarn\nBo Hale, clerk, Harrow\nCy Dow, baker, Tarn\n")]
    public void ATable(string text) => AssertIs("a table (CSV or TSV)", text);

    [Theory]
    [InlineData("{{Infobox bridge\n| name = Tarn Bridge\n}}\n'''Tarn Bridge''' is a [[bridge]] in [[Tarn (town)|Tarn]].\n\n== History ==\nIt opened "
        + "in 1901.<ref>Lind 1990</ref>\n")]
    [InlineData("{{date|May 6, 2024}}\nThe [[w:Tarn|Tarn]] council opened a "
        + "bridge.\n\n==Sources==\n*{{source|url=https://example.org}}\n\n[[Category:Tarn]]\n")]
    [InlineData("'''Tarn''' is a [[town]].\r\n\r\n== Mayors ==\r\nAnn Lind.\r\n")]
    [InlineData("'''Tarn''' is a [[town]].")]
    [InlineData("{{stub}}\nTarn is a town.\n\n[[Category:Towns]]\n")]
    public void AWikiPage(string text) => AssertIs("the source of a wiki page (wikitext)", text);

    [Theory]
    [InlineData("1\n00:00:01,000 --> 00:00:04,000\nThe mill stays.\n\n2\n00:00:05,000 --> 00:00:07,500\nSo she said.\n")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:04.000\nThe mill stays.\n")]
    public void ASubtitleFile(string text) => AssertIs("subtitles", text);

    [Theory]
    [InlineData("body {\n  color: black;\n  margin: 0;\n}\nh1 {\n  color: red;\n}\n")]
    [InlineData("#!/bin/sh\necho mill\n")]
    [InlineData("using System;\n\nclass Mill\n{\n    static void Main()\n    {\n        Console.WriteLine(\"The mill stays.\");\n    }\n}\n")]
    public void AProgram(string text) => AssertIs("a program's source code", text);

    [Theory]
    [InlineData("\\documentclass{article}\n\\begin{document}The mill stays.\\end{document}", "a LaTeX document")]
    [InlineData("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR", "a calendar (iCalendar)")]
    public void AnotherFormatWithAMarkOfItsOwn(string text, string name) => AssertIs(name, text);

    [Theory]
    [InlineData("Subject: the new bridge\n\n")]
    [InlineData("From: the mayor's office\nTo: the press\nSubject: the new bridge\nDate: May 6, 2024\n\n")]
    [InlineData("From: Ann Lind To: Bo Hale. So the letter begins, and it goes on at length.\n")]
    [InlineData("Q: Will it stand?\nA: It will.\nQ: How long?\n")]
    [InlineData("[Editor's note: this article was corrected.]\n\n")]
    [InlineData("[1] [2] [3] [4] [5]\n\n")]
    [InlineData("{\"open\": true} is what the bridge's page says in JSON, and no more.\n\n")]
    [InlineData("<p>")]
    [InlineData("<b>TARN</b> (Reuters) – A bridge was opened.<br>\n<br>\n")]
    [InlineData("The page's source holds <div class=\"bridge\">, <script> and </div>, and no word of its cost.\n\n")]
    [InlineData("Notes: [[Tarn]], [[Harrow]], [[Lowdale]], [[Bridge]], [[Mayor]], [[Ferry]], [[Mill]].\n\n")]
    [InlineData("The editors write [[Tarn]] for a link and {{cite}} for a template.\n\n")]
    [InlineData("| Year | Cost |\n| --- | --- |\n| 2023 | 1,000 |\n| 2024 | 2,000 |\n\n")]
    [InlineData("Year\tCost\tWorkers\n2023\t1,000\t12\n2024\t2,000\t14\n\n")]
    [InlineData("Cost in 2023: 1,000\nCost in 2024: 2,000\nCost in 2025: 3,000\n\n")]
    [InlineData("First, the bridge opened.\nThen, the mayor spoke.\nLater, it rained.\n")]
    [InlineData("In Tarn, as planned, it rained.\nIn Harrow, as ever, it did not.\n")]
    [InlineData("00:00:01,000 --> 00:00:04,000 is how the video's subtitles begin.\n\n")]
    [InlineData("\tThe first paragraph is indented.\n\tThe second one, too.\n")]
    [InlineData("MAYOR:\tIt will stand.\nREPORTER:\tHow long?\nMAYOR:\tFor a hundred years.\n")]
    [InlineData("if (bridge.open) {\n  mayor.speak();\n}\n\n")]
    public void AnArticleThatHoldsSomeOfThemIsRead(string opening)
    {
        Assert.Null(Refusal(opening + Article));
        Assert.Null(Refusal(Article + "\n\n" + opening));
    }

    [Theory]
    [InlineData("Sales: 1,000\nCosts: 2,000\n")]
    [InlineData("MAYOR:\tIt will stand.\nREPORTER:\tHow long?\nMAYOR:\tFor a hundred years.\n")]
    [InlineData("\tIt rained, and\twe stayed.\n\tIt snowed, and\twe left.\n")]
    [InlineData("He came, he saw, he won.\nShe came, she saw, she won.\nThey came, they saw, they won.\nWe came, we saw, we won.\n")]
    [InlineData("date 2024-05-31")]
    public void ATextOfFewLinesIsRead(string text) => Assert.Null(Refusal(text));

    [Fact]
    public void AFileOfOneLongLineIsJudgedByItsBeginning() =>
        AssertIs("JSON", "\n{\"title\": \"Mill\", \"text\":\n[" + string.Concat(Enumerable.Repeat("\"The mill stays.\", ", 20_000)) + "\"\"]}");

    [Fact]
    public void AnyTextIsJudged() =>
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 40].Select(string.Concat).Holds(text => Refusal(text), count: 20_000);

    [Fact]
    public void TheErrorNamesTheFileWhatItIsAndWhatToDo()
    {
        var file = new SourceFile("mill.txt", "<!DOCTYPE html><html><body><p>The mill stays.</p></body></html>"u8.ToArray());

        Assert.Equal(
            "mill.txt: the file holds a saved web page (HTML), not the text of an article. Open it in a browser, and copy the article's text into a "
                + ".txt or .md file.",
            Assert.Throws<DocumentException>(() => DocumentFormats.Of(file, DocumentFormats.Own).Read(file)).Message);
    }

    private static void AssertIs(string name, string text) =>
        Assert.Contains($"the file holds {name}, not the text of an article.", Refusal(text) ?? "", StringComparison.Ordinal);

    /// <summary>Why <paramref name="text"/>, the contents of a file, is refused; null where it is read.</summary>
    private static string? Refusal(string text)
    {
        var file = SourceFile.OfText(text);
        var format = DocumentFormats.Of(file, DocumentFormats.Own);
        return format is RefusedFormat ? Assert.Throws<DocumentException>(() => format.Read(file)).Message : null;
    }
}
