using System.Text;
using Attribution.Documents;

namespace Attribution.Formats.Tests.Texts;

public sealed class TextTests : IDisposable
{
    private const string Text = "The mill stays, Mayor Ann Lind said on Monday.";

    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("a.srt", "1\n00:00:01,000 --> 00:00:04,000\nANN LIND: The mill\n\n2\n00:00:05,000 --> 00:00:07,500\n<i>stays.</i> "
        + "[applause]\n\n3\n00:00:08,000 --> 00:00:09,000\nBo Hale: No.\n")]
    [InlineData("a.vtt", "WEBVTT\n\nNOTE made by hand\n\n00:01.000 --> 00:04.000 align:start\n<v ANN LIND>The mill\n\n00:04.000 --> 00:05.000\nThe "
        + "mill\nstays. [applause]\n\n00:05.000 --> 00:06.000\n<v Bo Hale>No.</v>\n")]
    public void SubtitlesAreATranscript(string name, string contents)
    {
        var document = files.ReadOne(name, contents);

        Assert.Equal(("transcript", "ANN LIND: The mill stays. [applause]\n\nBo Hale: No."), (document.Format, document.Text));
    }

    [Fact]
    public void AMailIsReadWithWhoSentItAndWhen()
    {
        var document = files.ReadOne("mill.eml",
            $"From: Bo Hale <bo@example.org>\r\nTo: desk@example.org\r\nSubject: =?utf-8?Q?Mill_=26_river?=\r\nDate: Mon, 06 May 2024 22:10:00 "
                + $"+0000\r\nMIME-Version: 1.0\r\n"
                + $"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{Text}\r\n\r\n> an answer=\r\n to "
                    + $"it\r\n\r\nShe was glad.\r\n");

        Assert.Equal(new DocumentMetadata(new(2024, 5, 6), "Mill & river", null, "Bo Hale"), document.Metadata);
        Assert.Equal(("eml", 2), (document.Format, document.Paragraphs.Length));
        Assert.StartsWith(Text, document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void APageThatABrowserSavedAsMailIsReadAsAPage()
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 4)
            .Select(number => $"<p>{Text} It was, she added, the {number}th time that the council had to vote on it.</p>"));

        var document = files.ReadOne("mill.mhtml",
            $"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/mill\r\nSubject: Mill\r\nMIME-Version: 1.0\r\nContent-Type: "
                + $"multipart/related;\r\n\ttype=\"text/html\";\r\n"
                + $"\tboundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Location: https://example.org/mill\r\n\r\n<!DOCTYPE "
                    + $"html><html><head><title>Mill</title></head><body>"
                + $"<div class=\"article-body\">{paragraphs}</div></body></html>\r\n--x--\r\n");

        Assert.Equal(("mhtml", "https://example.org/mill", "Mill", 4),
            (document.Format, document.Metadata.Url, document.Metadata.Title, document.Paragraphs.Length));
    }

    [Fact]
    public void RichTextIsReadWithoutWhatIsNotShown()
    {
        var document = files.ReadOne("mill.rtf", Encoding.ASCII.GetBytes(
            @"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}}{\colortbl;\red0;}{\info{\title No}}{\*\generator Word;}\pard\b The mill\b0 , "
                + @"\'93it\'94 stays \u8212- so \u8220\'93Lind\u8221\'94 {\i said}.\par"
                + "\r\n" + @"{\pict\bin3 }}}abcd}Caf\'e9 {\footnote no} next.\par}"));

        Assert.Equal(("rtf", "The mill, “it” stays — so “Lind” said.\n\nCafé next."), (document.Format, document.Text));
    }

    [Fact]
    public void AnExportOfNexisIsSplitIntoItsArticles()
    {
        const string one = "Council keeps old mill\nThe Tarn Courier\nMay 6, 2024 Monday\n\nCopyright 2024 Tarn Media All Rights Reserved\n\nSection: "
            + "TOWN; Pg. 3\nLength: 45 words\nByline: By Bo Hale\n\nBody\n\n"
            + Text + "\n\nShe was glad.\n\nLoad-Date: May 7, 2024\n\nEnd of Document\n";

        var documents = files.Read("nexis.txt", one + "\n" + one.Replace("Council keeps old mill", "Ferry goes", StringComparison.Ordinal));

        Assert.Equal(["nexis/0001", "nexis/0002"], documents.Select(document => document.Id));
        Assert.Equal(new DocumentMetadata(new(2024, 5, 6), "Council keeps old mill", "The Tarn Courier", "Bo Hale", null, null, "TOWN"), documents[0].Metadata);
        Assert.Equal($"{Text}\n\nShe was glad.", documents[0].Text);
        Assert.Equal("Ferry goes", documents[1].Metadata.Title);
    }

    [Fact]
    public void AnOldExportOfNexisIsSplitToo()
    {
        var documents = files.Read("old.txt", string.Concat(Enumerable.Range(1, 2).Select(number =>
            $"                               {number} of 2 DOCUMENTS\n\n                               The Tarn Courier\n\n                           "
                + $"   May 6, 2024 Monday\n\nMill stays {number}\n\nBYLINE: BO HALE\n\n"
                + $"SECTION: TOWN; Pg. 3\n\nLENGTH: 45 words\n\nDATELINE: TARN\n\nBODY:\n\n   {Text}\n\nLOAD-DATE: May 7, 2024\n\nLANGUAGE: "
                    + $"ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\nCopyright 2024 Tarn Media\n\n")));

        Assert.Equal(2, documents.Count);
        Assert.Equal(new DocumentMetadata(new(2024, 5, 6), "Mill stays 2", "The Tarn Courier", "BO HALE", null, null, "TOWN", "en"), documents[1].Metadata);
        Assert.Equal(Text, documents[1].Text);
    }

    [Fact]
    public void AnExportOfFactivaIsSplitIntoItsArticles()
    {
        var documents = files.Read("factiva.txt", string.Concat(Enumerable.Range(1, 2).Select(number =>
            $"HD  Mill stays {number}\nBY  By Bo Hale\nWC  45 words\nPD  6 May 2024\nSN  The Tarn Courier\nSC  TARN\nLA  English\nCY  Copyright 2024 "
                + $"Tarn Media\n\nLP  {Text}\n\nTD  She was glad.\n\n"
                + $"AN  Document TARN00002024050{number}ek560000{number}\n\nDocument TARN00002024050{number}EK560000{number}\n\n")));

        Assert.Equal(2, documents.Count);
        Assert.Equal(new DocumentMetadata(new(2024, 5, 6), "Mill stays 1", "The Tarn Courier", "Bo Hale", null, null, null, "en"), documents[0].Metadata);
        Assert.Equal($"{Text}\n\nShe was glad.", documents[0].Text);
    }

    [Fact]
    public void AnExportAsAWebPageIsSplitToo()
    {
        var nexis = files.Read("nexis.html", $"""
            <!DOCTYPE html><html><head><title>Nexis</title></head><body>
            <p><span>1 of 2 DOCUMENTS</span></p><p>The Tarn Courier</p><p>May 6, 2024 Monday</p><p>Mill stays</p><p><b>BYLINE: </b>Bo Hale</p>
            <p><b>SECTION: </b>TOWN; Pg. 3</p><p><b>LENGTH: </b>120 words</p><p>{Text}</p><p>So it is.</p><p>Copyright 2024 The Tarn Courier</p>
            <p><span>2 of 2 DOCUMENTS</span></p><p>The Tarn Courier</p><p>May 7, 2024 Tuesday</p><p>Ferry goes</p><p><b>LENGTH: </b>80 words</p>
            <p>The ferry goes, the clerk said.</p></body></html>
            """);

        Assert.Equal(["nexis/0001", "nexis/0002"], nexis.Select(document => document.Id));
        Assert.Equal(new DocumentMetadata(new(2024, 5, 6), "Mill stays", "The Tarn Courier", "Bo Hale", Section: "TOWN"), nexis[0].Metadata);
        Assert.Equal(($"{Text}\n\nSo it is.", "export-html"), (nexis[0].Text, nexis[0].Format));
        Assert.Equal("The ferry goes, the clerk said.", nexis[1].Text);
    }

    [Fact]
    public void AnExportOfProQuestIsSplitIntoItsArticles()
    {
        var documents = files.Read("proquest.txt", string.Concat(Enumerable.Range(1, 2).Select(number =>
            $"____________________________________________________________\n\nMill stays {number}\n\nAuthor: Hale, Bo\n\nPublication info: The Tarn "
                + $"Courier ; Tarn\n\nAbstract: Short.\n\nFull text: {Text}\n\nShe was glad.\n\n"
                + $"Title: Mill stays {number}\n\nPublication title: The Tarn Courier\n\nPublication date: May 6, 2024\n\nSection: Town\n\nLanguage "
                    + $"of publication: English\n\nDocument URL: https://example.org/{number}\n\n"
                + "Copyright: Copyright Tarn Media 2024\n\n")));

        Assert.Equal(2, documents.Count);
        Assert.Equal(("Mill stays 1", new DateOnly(2024, 5, 6), "Hale, Bo", "Town", "https://example.org/1", "en"),
            (documents[0].Metadata.Title, documents[0].Metadata.Date, documents[0].Metadata.Author, documents[0].Metadata.Section, documents[0].Metadata.Url,
                documents[0].Metadata.Language));
        Assert.Equal($"{Text}\n\nShe was glad.", documents[0].Text);
    }

    [Theory]
    [InlineData("mill.rtf", "{\\rtf1")]
    [InlineData("mill.eml", "")]
    [InlineData("mill.srt", "1\n00:00:01,000 --> 00:00:04,000\n\n")]
    [InlineData("mill.mht", "From: a@b\n\n")]
    public void AFileWithoutTextIsOneProblem(string name, string contents)
    {
        Assert.Empty(files.Read(name, contents));
        Assert.StartsWith($"{name}: ", Assert.Single(files.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void GroupsOfRichTextThatLieTooDeepAreATrap()
    {
        Assert.Empty(files.Read("mill.rtf", "{\\rtf1" + new string('{', 100_000)));
        Assert.Contains("groups lie more than 1000 deep in one another", Assert.Single(files.Problems), StringComparison.Ordinal);
    }
}
