using Attribution.Documents;

namespace Attribution.Formats.Tests.Feeds;

public sealed class FeedTests : IDisposable
{
    private const string Text = "The mill stays, Mayor Ann Lind said on Monday.";

    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void EachItemOfAFeedIsAnArticle()
    {
        var documents = files.Read("feed.rss", $"""
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>The Tarn Courier</title><language>en-us</language>
            <item><title>Mill &amp; river</title><link>https://example.org/1</link><pubDate>Mon, 06 May 2024 22:10:00 GMT</pubDate><dc:creator>Bo Hale</dc:creator>
              <category>Town</category><description>Short.</description><content:encoded><![CDATA[<p>{Text}</p><p>She was glad.</p>]]></content:encoded></item>
            <item><title>Ferry</title><guid>https://example.org/2</guid><description>{Text}</description></item></channel></rss>
            """);

        Assert.Equal(new DocumentMetadata(new(2024, 5, 6), "Mill & river", "The Tarn Courier", "Bo Hale", "https://example.org/1", null, "Town",
            "en-us"[..2]), documents[0].Metadata);
        Assert.Equal(("feed/0001", "rss", $"{Text}\n\nShe was glad."), (documents[0].Id, documents[0].Format, documents[0].Text));
        Assert.Equal((Text, "https://example.org/2"), (documents[1].Text, documents[1].Metadata.Url));
    }

    [Fact]
    public void AnEntryOfAtomIsAnArticle()
    {
        var document = files.ReadOne("feed.xml", $"""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Tarn Courier</title><author><name>The desk</name></author>
            <entry><title>Mill</title><link rel="edit" href="https://example.org/e"/><link href="https://example.org/1"/><published>2024-05-06T22:10:00Z</published><category term="Town"/>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{Text}</p></div></content></entry></feed>
            """);

        Assert.Equal(new DocumentMetadata(new(2024, 5, 6), "Mill", "The Tarn Courier", "The desk", "https://example.org/1", null, "Town", "en"),
            document.Metadata);
        Assert.Equal(Text, document.Text);
    }

    [Fact]
    public void AgenciesSendNitf()
    {
        var document = files.ReadOne("mill.xml", $"""
            <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><docdata><date.issue norm="20240506T101500Z"/></docdata><pubdata name="Tarn Press" position.section="Town"/></head>
            <body><body.head><hedline><hl1>Mill stays</hl1></hedline><byline>By <person>Bo Hale</person></byline></body.head>
            <body.content><block><p>{Text}</p><hl2>A debate</hl2><p>She was glad.</p></block><media><media-caption>The mill.</media-caption></media></body.content></body></nitf>
            """);

        Assert.Equal(new DocumentMetadata(new(2024, 5, 6), "Mill stays", "Tarn Press", "Bo Hale", null, null, "Town"), document.Metadata);
        Assert.Equal(("nitf", $"{Text}\n\nA debate\n\nShe was glad.\n\nThe mill."), (document.Format, document.Text));
        Assert.Equal([SectionKind.Body, SectionKind.Heading, SectionKind.Body, SectionKind.Caption], document.Paragraphs
            .Select(paragraph => paragraph.Section));
    }

    [Fact]
    public void AnAuthorOfRssIsAnAddressWithAName()
    {
        var document = files.ReadOne("feed.rss",
            $"<rss version=\"2.0\"><channel><item><author>bo@example.org (Bo Hale)</author><description>{Text}</description></item></channel></rss>");

        Assert.Equal("Bo Hale", document.Metadata.Author);
    }

    [Theory]
    [InlineData("literal=\"Tarn Press\"", "Tarn Press")]
    [InlineData("qcode=\"agency:TARN\"", "TARN")]
    public void AnAgencyIsCalledByItsWordsOrItsCode(string provider, string outlet)
    {
        var document = files.ReadOne("mill.xml", $"""
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><provider {provider}/></itemMeta><contentSet>
            <inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>{Text}</p></body></html></inlineXML></contentSet></newsItem>
            """);

        Assert.Equal(outlet, document.Metadata.Outlet);
    }

    [Fact]
    public void AgenciesSendNewsMl()
    {
        var document = files.ReadOne("mill.xml", $"""
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem><itemMeta><provider qcode="x"><name>Tarn Press</name></provider><versionCreated>2024-05-06T10:15:00Z</versionCreated>
            </itemMeta><contentMeta><creator><name>Bo Hale</name></creator><language tag="en-GB"/><subject><name>Town</name></subject><headline>Mill stays</headline></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>{Text}</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>
            """);

        Assert.Equal(new DocumentMetadata(new(2024, 5, 6), "Mill stays", "Tarn Press", "Bo Hale", null, null, "Town", "en"), document.Metadata);
        Assert.Equal(("newsml-g2", Text), (document.Format, document.Text));
    }

    [Fact]
    public void AgenciesSendNinjs()
    {
        var document = files.ReadOne("mill.json", $$"""
            {"uri": "https://example.org/1", "type": "text", "versioncreated": "2024-05-06T10:15:00Z", "byline": "By Bo Hale", "language": "en", "copyrightholder": "Tarn Press",
             "headlines": [{"value": "Mill stays"}], "bodies": [{"role": "main", "contenttype": "text/html", "value": "<p>{{Text}}</p>"}]}
            """);

        Assert.Equal(("Mill stays", Text, "Tarn Press"), (document.Metadata.Title, document.Text, document.Metadata.Outlet));
    }

    [Fact]
    public void OfAWikiPageTheWordsAreReadThatItShows()
    {
        var document = files.ReadOne("mill.txt", """
            {{date|May 6, 2024}}
            [[File:Mill.jpg|thumb|The [[w:Mill|mill]].]]
            The '''mill''' in [[w:Tarn (town)|Tarn]] stays,<ref>Lind {{cite|a}}</ref> said [[Ann Lind]].

            == A ''long'' debate ==
            * It lasted [https://example.org until midnight].
            {| class="x"
            | 1 || 2
            |}

            ==Sources==
            *{{source|url=https://example.org}}
            [[Category:Tarn]]
            """);

        Assert.Equal(("wikitext", "The mill in Tarn stays, said Ann Lind.\n\nA long debate\n\nIt lasted until midnight."), (document.Format, document.Text));
        Assert.Equal(new DateOnly(2024, 5, 6), document.Metadata.Date);
    }

    [Theory]
    [InlineData("<rss><channel><item><title>Mill</title>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b "
        + "\"&a;&a;&a;\">]><rss><channel><item><description>&b;</description></item></channel></rss>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM "
        + "\"file:///etc/passwd\">]><rss><channel><item><description>&a;</description></item></channel></rss>")]
    [InlineData("<?xml version=\"1.0\"?><mill/>")]
    [InlineData("")]
    public void XmlThatIsNoneOrATrapIsOneProblem(string xml)
    {
        Assert.Empty(files.Read("feed.xml", xml));
        Assert.StartsWith("feed.xml: ", Assert.Single(files.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void ElementsThatLieTooDeepAreATrap()
    {
        Assert.Empty(files.Read("feed.xml", string.Concat(Enumerable.Repeat("<rss>", 100_000))));
        Assert.Contains("elements lie more than 200 deep in one another", Assert.Single(files.Problems), StringComparison.Ordinal);
    }
}
