using System.Net;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Tests.Corpus;

/// <summary>A text with the characters and tags of HTML says what it says without them, and every cell is its slice of the file.</summary>
public sealed class MarkupTests
{
    private const string Plain =
        "Bridge opened\n\nMayor Ann Lind of AT&T said “the bridge doesn’t fall — it stands.” “No,” Bo Müller told Reuters on Monday, “it cost $3 "
            + "million.”\n\n" +
        "The clerk said that 40 workers had left.\n";

    private static readonly string Entities = Plain.Replace("&", "&amp;", StringComparison.Ordinal).Replace("“", "&ldquo;", StringComparison.Ordinal)
        .Replace("”", "&#8221;", StringComparison.Ordinal).Replace("’", "&rsquo;", StringComparison.Ordinal).Replace("—", "&mdash;", StringComparison.Ordinal)
        .Replace("ü", "&uuml;", StringComparison.Ordinal).Replace("on Monday", "on&nbsp;Monday", StringComparison.Ordinal);

    private static readonly string Tags = Plain.Replace("Bridge opened", "<h1>Bridge opened</h1>", StringComparison.Ordinal).Replace("Mayor", "<p>Mayor",
        StringComparison.Ordinal)
        .Replace("“No,”", "<br>“<b>No</b>,”", StringComparison.Ordinal).Replace("Reuters", "<a href=\"https://example.org\">Reuters</a>",
            StringComparison.Ordinal)
        .Replace("million.”", "million.”</p>", StringComparison.Ordinal).Replace("The clerk", "<p>\nThe <i>clerk</i>", StringComparison.Ordinal);

    public static TheoryData<string, bool> Forms => new() { { Entities, false }, { Entities, true }, { Tags, false }, { Tags, true } };

    [Theory]
    [MemberData(nameof(Forms))]
    public void TheSameIsFoundAsWithoutThem(string text, bool markdown)
    {
        var (expected, found) = (Analyze(Plain, markdown), Analyze(text, markdown));

        Assert.Equal(expected.Quotes.Select(quote => (quote.Id, quote.Quote.Kind, quote.Actor, quote.SpeakerName, quote.Relay, quote.SourceKind)),
            found.Quotes.Select(quote => (quote.Id, quote.Quote.Kind, quote.Actor, quote.SpeakerName, quote.Relay, quote.SourceKind)));
        Assert.Equal(expected.Actors.Select(actor => (actor.Id, actor.Name)), found.Actors.Select(actor => (actor.Id, actor.Name)));
        Assert.Equal(expected.Figures.Select(figure => (figure.Figure.Kind, figure.Figure.Value, figure.Figure.Resolved)),
            found.Figures.Select(figure => (figure.Figure.Kind, figure.Figure.Value, figure.Figure.Resolved)));
        Assert.Equal(expected.Claims.Select(claim => (claim.Id, claim.Voice, claim.Actor)), found.Claims.Select(claim => (claim.Id, claim.Voice, claim.Actor)));
        Assert.Equal(Slices(expected), Slices(found).Select(Decoded));
        Assert.Same(text, found.Text);
        ArticleCheck.Checked(found);
    }

    [Fact]
    public void ATagAloneInQuotationMarksIsNothingVerbatim()
    {
        var article = News.Parse("‘<q>’ said ,").Articles[0];
        Assert.All(article.Quotes, quote => Assert.Empty(Attribution.Quotes.Verbatim.Of(article.Annotated, quote.Quote)));
    }

    [Fact]
    public void CellsKeepTheCharactersOfTheFile()
    {
        var text = Analyze("He said: &ldquo;AT&amp;T doesn&rsquo;t pay.&rdquo;", markdown: false);

        var quote = Assert.Single(text.Quotes).Quote;
        Assert.Equal("&ldquo;AT&amp;T doesn&rsquo;t pay.&rdquo;", quote.Span.Of(text.Text));
        Assert.Equal("AT&amp;T doesn&rsquo;t pay.", Assert.Single(Attribution.Quotes.Verbatim.Of(text.Annotated, quote)));
    }

    [Fact]
    public void ParagraphsAreThoseOfTheText() =>
        Assert.Equal(
            ["Bridge opened", "Mayor Ann Lind", "The <i>clerk"],
            Analyze(Tags, markdown: false).Document.Paragraphs.Select(paragraph => paragraph.Span.Of(Tags)[..Math.Min(14, paragraph.Span.Length)].Trim())
                .Select(start => start.StartsWith("The", StringComparison.Ordinal) ? start[..12].Trim() : start));

    [Fact]
    public void WhatAFormatGivesIsReadAsItStands()
    {
        const string Text = "The clerk said, “Write &amp; for an ampersand.”";

        var article = Analyzer.Analyze(DocumentReader.Parse(Text, "mill") with { Source = TextSource.Extracted });

        Assert.Contains(article.Annotated.Tokens, token => token.Span.Of(Text) == "&");
        Assert.DoesNotContain(article.Annotated.Tokens, token => token.Span.Of(Text).Contains("&amp;", StringComparison.Ordinal));
        Assert.Equal("The clerk", Assert.Single(article.Quotes).Quote.Source!.Value.Of(Text));
    }

    private static Article Analyze(string text, bool markdown) =>
        Analyzer.Analyze(DocumentReader.Parse(text, "mill", new DocumentMetadata(new DateOnly(2024, 5, 8)), markdown ? "markdown" : "text"));

    private static IEnumerable<string> Slices(Article article) =>
    [
        .. article.Quotes.SelectMany(quote => (TextSpan?[])[quote.Quote.Source, quote.Quote.Cue, .. quote.Quote.Content]).OfType<TextSpan>()
            .Select(span => Decoded(span.Of(article.Text))),
        .. article.Mentions.Select(mention => Decoded(mention.Span.Of(article.Text))),
        .. article.Figures.Select(figure => Decoded(figure.Figure.Span.Of(article.Text))),
        .. article.Claims.Select(claim => Decoded(claim.Span.Of(article.Text))),
        .. article.Annotated.Tokens.Select(token => Decoded(token.Span.Of(article.Text))),
    ];

    private static string Decoded(string slice)
    {
        var text = WebUtility.HtmlDecode(slice);
        foreach (var tag in (string[])["<b>", "</b>", "<br>", "<i>", "</i>", "</a>", "<a href=\"https://example.org\">", "<p>", "</p>"])
            text = text.Replace(tag, "", StringComparison.Ordinal);
        return text.Replace('\u00A0', ' ');
    }
}
