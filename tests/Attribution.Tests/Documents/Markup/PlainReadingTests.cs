using Attribution.Documents;
using Attribution.Documents.Markup;
using CsCheck;

namespace Attribution.Tests.Documents.Markup;

public sealed class PlainReadingTests
{
    private static readonly string[] Pieces =
    [
        "a", "b", " ", "“", "&", ";", "<", ">", "&amp;", "&ldquo;", "&#8221;", "&#x1F600;", "&nbsp;", "<b>", "</b>", "<p>", "<br/>", "<!-- x -->", "<!--",
            "<script>", "</script>",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 40].Select(string.Concat);

    [Theory]
    [InlineData("&ldquo;Yes&rdquo;", "“Yes”")]
    [InlineData("&#8220;Yes&#8221; &#x201c;no&#X201D;", "“Yes” “no”")]
    [InlineData("&#147;Yes&#148;", "“Yes”")]
    [InlineData("&quot;Yes,&quot; &lsquo;no&rsquo; &laquo;so&raquo;", "\"Yes,\" ‘no’ «so»")]
    [InlineData("AT&amp;T doesn&apos;t, M&uuml;ller &mdash; said&nbsp;so", "AT&T doesn't, Müller — said\u00A0so")]
    [InlineData("&amp;ldquo; &lt;p&gt;", "&ldquo; <p>")]
    [InlineData("AT&T; R&D &nosuch; &; &#; &#x; &ldquo", "AT&T; R&D &nosuch; &; &#; &#x; &ldquo")]
    [InlineData("<p>One.</p><p>Two.<br/>Three.</p>", " One.  Two. Three. ")]
    [InlineData("<b>W</b>ord, <a href=\"https://example.org/?a=1&amp;b=2\">link</a>", "Word, link")]
    [InlineData("a<!-- no > word -->b<script>if (a < b) c();</script>c", "ab c")]
    [InlineData("a < b, b > c, <3, <-, <Lind>, <https://example.org>, <b and c> d, 5<p",
        "a < b, b > c, <3, <-, <Lind>, <https://example.org>, <b and c> d, 5<p")]
    [InlineData("<!-- never ends, <script> neither", " never ends,   neither")]
    [InlineData("&a&amp; &#&lt;", "&a& &#<")]
    public void EntitiesAreCharactersAndTagsWhiteSpaceOrNothing(string text, string plain) => Assert.Equal(plain, PlainReading.Of(text).Text);

    [Fact]
    public void ATextWithoutThemIsItself()
    {
        const string Text = "AT&T said 3 < 4, “so”.";

        Assert.Same(Text, PlainReading.Of(Text).Text);
        Assert.True(PlainReading.Of(Text).IsUnchanged);
        Assert.Equal(new TextSpan(3, 9), PlainReading.Of(Text).InFile(new(3, 9)));
    }

    [Theory]
    [InlineData("He said: <b>&ldquo;Yes.&rdquo;</b>", "“Yes.”", "&ldquo;Yes.&rdquo;")]
    [InlineData("<i>Ann</i> Lind said", "Ann Lind", "Ann</i> Lind")]
    [InlineData("AT&amp;T said", "AT&T", "AT&amp;T")]
    [InlineData("He <b>said</b> so", "said", "said")]
    [InlineData("&#x1F600; he said", "😀", "&#x1F600;")]
    public void WhatIsReadStandsInTheFileWithoutTheTagsAround(string text, string plain, string file)
    {
        var reading = PlainReading.Of(text);
        var start = reading.Text.IndexOf(plain, StringComparison.Ordinal);

        Assert.Equal(file, reading.InFile(new(start, start + plain.Length)).Of(text));
    }

    [Fact]
    public void EveryCharacterComesFromAPlaceOfItsOwnAndGoesBackThere() => Text.Holds(
        text =>
        {
            var reading = PlainReading.Of(text);
            var end = 0;
            for (var i = 0; i < reading.Text.Length; i++)
            {
                var width = char.IsHighSurrogate(reading.Text[i]) ? 2 : 1;
                var file = reading.InFile(new(i, i + width));
                Assert.True(file.Start >= end && file.End > file.Start && file.End <= text.Length);
                Assert.Equal(new TextSpan(i, i + width), reading.InPlain(file));
                end = file.End;
                i += width - 1;
            }
        },
        count: 20_000);
}
