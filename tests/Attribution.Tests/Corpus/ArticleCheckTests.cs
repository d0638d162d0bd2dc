using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Tests.Corpus;

public sealed class ArticleCheckTests
{
    private static readonly Article Sound = Analyzer.Analyze(DocumentReader.Parse(
        "Bridge opened\n\nMayor Ann Lind said “the bridge stands,” and added: “It cost $3 million.” Clerk Bo Hale denied that it stands.\n\nThe "
            + "clerk said that 40 workers had left.", "mill"));

    public static TheoryData<string, Func<Article, Article>> Faults => new()
    {
        { "a mention stands at", a => a with { Mentions = [a.Mentions[0] with { Span = new(5, a.Text.Length + 1) }] } },
        { "a mention stands at", a => a with { Mentions = [a.Mentions[0] with { Span = new(5, 5) }] } },
        { "a mention stands in sentence", a => a with { Mentions = [a.Mentions[0] with { Sentence = a.Annotated.Sentences.Length }] } },
        { "who is no actor", a => a with { Mentions = [a.Mentions[0] with { Actor = "nobody" }] } },
        { "more than one actor", a => a with { Actors = [a.Actors[0], .. a.Actors] } },
        { "more than one quote", a => a with { Quotes = [a.Quotes[0], .. a.Quotes] } },
        { "more than one claim", a => a with { Claims = [a.Claims[0], .. a.Claims] } },
        { "more than one figure", a => a with { Figures = [a.Figures[0], .. a.Figures] } },
        { "q1 stands at", a => WithContent(a, [new(30, a.Text.Length + 1)]) },
        { "q1 stands at", a => a with { Quotes = [a.Quotes[0] with { Quote = a.Quotes[0].Quote with { Cue = new(-1, 5) } }, .. a.Quotes.Skip(1)] } },
        { "which is no quote", a => a with { Quotes = [a.Quotes[0] with { Parent = "q99" }, .. a.Quotes.Skip(1)] } },
        { "the number of f1", a => a with { Figures = [a.Figures[0] with { Figure = a.Figures[0].Figure with { Number = new(0, 3) } }] } },
        { "f1 stands in q99", a => a with { Figures = [a.Figures[0] with { Quote = "q99" }] } },
        { "c1 is q99", a => a with { Claims = [a.Claims[0] with { Quote = "q99" }] } },
        { "c1 repeats c99", a => a with { Claims = [a.Claims[0] with { Repeats = "c99" }] } },
        { "c1 denies c99", a => a with { Claims = [a.Claims[0] with { Disputes = "c99" }] } },
        { "the tokens", a => a with { Annotated = a.Annotated with { Tokens = a.Annotated.Tokens.SetItem(3, a.Annotated.Tokens[2]) } } },
        { "a token stands in no sentence",
            a => a with { Annotated = a.Annotated with { Sentences = a.Annotated.Sentences.RemoveAt(a.Annotated.Sentences.Length - 1) } } },
        { "a sentence has the tokens of another", a => a with { Annotated = a.Annotated with { Sentences = a.Annotated.Sentences.RemoveAt(0) } } },
        { "the sentences", a => a with { Annotated = a.Annotated with { Sentences = a.Annotated.Sentences.SetItem(1, a.Annotated.Sentences[0]) } } },
        { "the paragraphs", a => WithParagraphs(a, a.Document.Paragraphs.SetItem(1, a.Document.Paragraphs[0])) },
        { "a heading", a => WithParagraphs(a, a.Document.Paragraphs.SetItem(1, a.Document.Paragraphs[1] with { Heading = new(0, a.Text.Length + 1) })) },
        { "a sentence stands in no paragraph",
            a => a with { Annotated = a.Annotated with { Sentences = a.Annotated.Sentences.SetItem(1, a.Annotated.Sentences[1] with { Paragraph = 3 }) } } },
    };

    [Fact]
    public void AnArticleInWhichAllHoldsIsGivenBack() => Assert.Same(Sound, ArticleCheck.Checked(Sound));

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void WhatDoesNotHoldIsSaid(string message, Func<Article, Article> spoil) =>
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => ArticleCheck.Checked(spoil(Sound))).Message, StringComparison.Ordinal);

    private static Article WithContent(Article article, ImmutableArray<TextSpan> content) =>
        article with { Quotes = [article.Quotes[0] with { Quote = article.Quotes[0].Quote with { Content = content } }, .. article.Quotes.Skip(1)] };

    private static Article WithParagraphs(Article article, ImmutableArray<Paragraph> paragraphs) =>
        article with { Annotated = article.Annotated with { Document = article.Document with { Paragraphs = paragraphs } } };
}
