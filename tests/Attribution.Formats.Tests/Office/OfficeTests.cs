using Attribution.Documents;

namespace Attribution.Formats.Tests.Office;

public sealed class OfficeTests : IDisposable
{
    private const string Text = "The mill stays, Mayor Ann Lind said on Monday.";

    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    private static string P(string text, string style = "") =>
        $"""<w:p><w:pPr>{(style.Length > 0 ? $"<w:pStyle w:val=\"{style}\"/>" : "")}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>""";

    [Fact]
    public void AWordDocumentIsReadAsItShows()
    {
        var document = files.ReadOne("mill.docx", Packed.Word(
            P("Council keeps mill", "Title"), P(Text), P("A debate", "Heading2"),
            "<w:p><w:r><w:t>It </w:t></w:r><w:del><w:r><w:t>never "
                + "</w:t><w:delText>never</w:delText></w:r></w:del><w:ins><w:r><w:t>lasted</w:t></w:r></w:ins><w:r><w:tab/><w:t>long.</w:t></w:r></w:p>",
            "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>One point.</w:t></w:r></w:p>"));

        Assert.Equal(("docx", $"Council keeps mill\n\n{Text}\n\nA debate\n\nIt lasted long.\n\nOne point."), (document.Format, document.Text));
        Assert.Equal(new DocumentMetadata(Title: "Council keeps mill", Author: "Bo Hale"), document.Metadata);
        Assert.Equal([SectionKind.Heading, SectionKind.Body, SectionKind.Heading, SectionKind.Body, SectionKind.Body], document.Paragraphs
            .Select(paragraph => paragraph.Section));
    }

    // Where the lines do not say it, it is as the file says: "Mill", by Bo Hale.
    public static TheoryData<string[], string, string, string?> Heads => new()
    {
        { ["Council keeps mill", "By Eve Ross", "6 May 2024"], "Council keeps mill", "Eve Ross", "2024-05-06" },
        { ["Council keeps mill", "A vote after three hours", "By Eve Ross, Ida Hart and Al Reed, Monday, May 6, 2024"], "Council keeps mill",
            "Eve Ross, Ida Hart and Al Reed", "2024-05-06" },
        { ["Council keeps mill", "Written by: Eve Ross | The Courier"], "Council keeps mill", "Eve Ross", null },
        { ["Monday, 6 May 2024", "Council keeps mill"], "Mill", "Bo Hale", "2024-05-06" },
        { ["By Eve Ross"], "Mill", "Eve Ross", null },
        { ["Council keeps mill"], "Mill", "Bo Hale", null },
        { ["By the river stands a mill"], "Mill", "Bo Hale", null },
        { ["The mill of 6 May 2024 stays, the mayor said.", "By Eve Ross"], "Mill", "Bo Hale", null },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void WhatStandsAboveATextSaysWhoWroteItAndWhen(string[] head, string title, string author, string? date)
    {
        var document = files.ReadOne("mill.docx", Packed.Word([.. head.Select(line => P(line)), P(Text)]));

        Assert.Equal((title, author, date), (document.Metadata.Title, document.Metadata.Author,
            document.Metadata.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(string.Join("\n\n", [.. head, Text]), document.Text);
    }

    [Fact]
    public void AnExportOfNexisAsAWordDocumentIsSplit()
    {
        string[] one = [P("Mill stays", "Heading1"), P("The Tarn Courier"), P("May 6, 2024 Monday"), P("Copyright 2024 Tarn Media All Rights Reserved"),
            P("Section: TOWN; Pg. 3"),
            P("Length: 45 words"), P("Byline: Bo Hale"), P("Body"), P(Text), P("She was glad."), P("Load-Date: May 7, 2024"), P("End of Document")];

        var documents = files.Read("nexis.docx", Packed.Word([.. one, .. one]));

        Assert.Equal(["nexis/0001", "nexis/0002"], documents.Select(document => document.Id));
        Assert.Equal(new DocumentMetadata(new(2024, 5, 6), "Mill stays", "The Tarn Courier", "Bo Hale", null, null, "TOWN"), documents[1].Metadata);
        Assert.Equal($"{Text}\n\nShe was glad.", documents[1].Text);
    }

    [Theory]
    [InlineData("mill.msg", "", "a message of Outlook (MSG)", ".eml")]
    [InlineData("mill.doc", "", "a document of the old kind of Word (DOC)", ".docx")]
    [InlineData("mill", "__substg1.0_0037001F", "a message of Outlook (MSG)", ".eml")]
    public void AFileOfAnOldKindIsRefusedByItsName(string name, string inside, string kind, string remedy)
    {
        Assert.Empty(files.Read(name, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, .. System.Text.Encoding.Unicode.GetBytes(inside)]));
        Assert.StartsWith($"{name}: the file holds {kind}, not the text of an article.", Assert.Single(files.Problems), StringComparison.Ordinal);
        Assert.Contains(remedy, files.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void AnOpenDocumentTextIsReadAsItShows()
    {
        var document = files.ReadOne("mill.odt", Packed.Zip(
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", $"""<o:c xmlns:o="o" xmlns:text="t"><text:tracked-changes><text:p>No</text:p></text:tracked-changes><text:h text:outline-level="1">Mill stays</text:h><text:p>{Text}<text:note><text:p>No</text:p></text:note></text:p><text:list><text:list-item><text:p>One<text:s/>point.</text:p></text:list-item></text:list></o:c>"""),
            ("meta.xml", """<m xmlns:dc="d"><dc:title>Mill</dc:title><dc:creator>Bo Hale</dc:creator><dc:language>en-GB</dc:language></m>""")));

        Assert.Equal(("odt", $"Mill stays\n\n{Text}\n\nOne point."), (document.Format, document.Text));
        Assert.Equal(new DocumentMetadata(Title: "Mill stays", Author: "Bo Hale", Language: "en"), document.Metadata);
    }

    [Fact]
    public void EachChapterOfABookIsADocument()
    {
        var chapter = $"<html><head><title>c</title></head><body><h1>Mill stays</h1><p>{string.Join(' ', Enumerable.Repeat(Text, 8))}</p></body></html>";

        var documents = files.Read("book.epub", Packed.Zip(
            ("mimetype", "application/epub+zip"), ("META-INF/container.xml", "<c><rootfiles><rootfile full-path=\"O/book.opf\"/></rootfiles></c>"),
            ("O/book.opf", """
                <package xmlns:dc="d"><metadata><dc:title>Tarn</dc:title><dc:creator>Bo Hale</dc:creator><dc:date>2024-05-06</dc:date><dc:language>en</dc:language></metadata>
                <manifest><item id="a" href="cover.xhtml"/><item id="b" href="one%20b.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/><itemref idref="z"/></spine></package>
                """),
            ("O/cover.xhtml", "<html><body><p>Tarn</p></body></html>"), ("O/one b.xhtml", chapter)));

        var document = Assert.Single(documents);
        Assert.Equal(("book/0002", "epub"), (document.Id, document.Format));
        Assert.Equal(new DocumentMetadata(new(2024, 5, 6), "Mill stays", "Tarn", "Bo Hale", null, null, null, "en"), document.Metadata);
    }

    [Fact]
    public void APdfIsReadInTheOrderOfReading()
    {
        (string, double, double)[] Page(int number) =>
        [
            ("The Tarn Courier", 60, 800),
            ($"The mill of page {number} stays, the mayor", 60, 740), ("said on Monday, and the coun-", 60, 726), ("cil agreed with her.", 60, 712),
            ("In the second column the ferry", 330, 740), ("goes, as the clerk said.", 330, 726),
            ($"{number}", 300, 30),
        ];

        var document = files.ReadOne("mill.pdf", Packed.Pdf(Page(1), Page(2), Page(3)));

        Assert.Equal(("pdf", "Mill"), (document.Format, document.Metadata.Title));
        Assert.Equal(
            string.Join("\n\n", Enumerable.Range(1, 3).SelectMany(number =>
                (string[])[$"The mill of page {number} stays, the mayor said on Monday, and the council agreed with her.",
                "In the second column the ferry goes, as the clerk said."])),
            document.Text);
    }

    [Fact]
    public void APdfWithoutTextSaysSo()
    {
        Assert.Empty(files.Read("scan.pdf", Packed.Pdf([])));
        Assert.Contains("the file shows pictures of pages, and holds no text.", Assert.Single(files.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.odt")]
    [InlineData("a.epub")]
    [InlineData("a.pdf")]
    [InlineData("a.xlsx")]
    public void ADocumentThatIsEmptyCutOffLockedOrNothingOfTheKindIsOneProblem(string name)
    {
        var whole = name is "a.pdf" ? Packed.Pdf([(Text, 60, 700)]) : Packed.Word(P(Text));
        byte[][] wrong =
        [
            [], whole[..(whole.Length / 3)], "PK\x03\x04"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0],
                [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
            Packed.Zip(("word/document.xml", "<w"), ("content.xml", "<w"), ("META-INF/container.xml", "<w")),
            Packed.Zip(("nothing", "here")),
        ];
        foreach (var contents in wrong)
        {
            Assert.Empty(files.Read(name, contents));
            Assert.StartsWith(name, Assert.Single(files.Problems), StringComparison.Ordinal);
        }
    }
}
