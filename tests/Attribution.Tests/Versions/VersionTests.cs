using System.Globalization;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Versions;
using Attribution.Views.Versions;

namespace Attribution.Tests.Versions;

public sealed class VersionTests
{
    private const string Around = "The mill of Tarn was founded in 1911. Nobody had asked the town before.";

    [Theory]
    [InlineData("who lost the name", "\"We knew it in April,\" said Carl Berg.", "\"We knew it in April,\" said an official who asked not to be named.",
        "source lost the name: Carl Berg → official", "quote lost the name: Carl Berg → official")]
    [InlineData("who got one", "\"We knew it in April,\" said an official.", "\"We knew it in April,\" said Carl Berg.",
        "source got a name: official → Carl Berg", "quote got a name: official → Carl Berg")]
    [InlineData("who was added", "The mill closes.", "The mill closes. Mayor Eve Ross said that the town would pay.",
        "source added: Eve Ross", "quote added: that the town would pay")]
    [InlineData("who was cut", "The mill closes. Mayor Eve Ross said that the town would pay.", "The mill closes.",
        "source cut: Eve Ross", "quote cut: that the town would pay")]
    [InlineData("who is named and no longer quoted", "Mayor Eve Ross said that the town would pay.", "Mayor Eve Ross left the hall before noon.",
        "source no longer quoted: Eve Ross", "quote cut: that the town would pay", "claim added: Mayor Eve Ross left the hall before noon.")]
    [InlineData("other words", "\"The price of energy has doubled since March,\" said Ann Lind.",
        "\"The price of energy has nearly doubled since March,\" said Ann Lind.",
        "quote reworded: \"The price of energy has doubled since March,\" → \"The price of energy has nearly doubled since March,\"")]
    [InlineData("another verb", "Ann Lind said that nobody had been hurt.", "Ann Lind claimed that nobody had been hurt.",
        "quote another verb: said → claimed")]
    [InlineData("another number", "About 300 people will lose their jobs at the mill.", "About 350 people will lose their jobs at the mill.",
        "figure another value: About 300 people → About 350 people",
        "claim reworded: About 300 people will lose their jobs at the mill. → About 350 people will lose their jobs at the mill.")]
    [InlineData("a source that was cut from under a sentence", "Two workers died at the mill last winter, the inspectorate said.",
        "Two workers died at the mill last winter.", "source cut: inspectorate",
        "claim lost its source: Two workers died at the mill last winter → Two workers died at the mill last winter.")]
    [InlineData("other marks alone", "The mill closes; nobody paid.", "The mill closes, nobody paid.")]
    public void WhatChangedIsTold(string what, string before, string after, params string[] changes)
    {
        Assert.NotEmpty(what);
        var corpus = Corpus(("a", null, $"{before}\n\n{Around}"), ("b", null, $"{after}\n\n{Around}"));

        var versions = ArticleVersions.Of(corpus, corpus.Articles[0], corpus.Articles[1]);

        Assert.Equal(changes, versions.Changes.Select(Line));
        Assert.True(versions.Unchanged >= 2);
    }

    [Fact]
    public void WhereTheWordsAreTheSameWhatTheyMeanIsShown()
    {
        Article Of(string id, string day) => NewsAnalyzer.Default.Analyze(DocumentReader.Parse($"The mill of Tarn closed on Friday.\n\n{Around}", id,
            new DocumentMetadata(DateOnly.Parse(day, CultureInfo.InvariantCulture))));
        var corpus = NewsCorpus.Build([Of("a", "2024-05-06"), Of("b", "2024-05-13")]);

        var change = Assert.Single(ArticleVersions.Of(corpus, corpus.Articles[0], corpus.Articles[1]).Changes);

        Assert.Equal(("Friday (2024-05-03)", "Friday (2024-05-10)"), (change.Before!.Shown, change.After!.Shown));
    }

    [Fact]
    public void VersionsHaveOneAddressOrMostOfTheirWords()
    {
        const string long1 = "The mill of Tarn closes in June. Mayor Eve Ross said that the town had not been asked by anybody in the ministry of industry. "
            + "About three hundred people work there, and the union wants to go to court before the end of the month of May.";
        var corpus = Corpus(("a", null, long1), ("b", null, $"{long1} So it is."), ("c", "https://example.org/1", "A word."),
            ("d", "https://example.org/1#top", "Another text."), ("e", "https://example.org/2", "No version of any."));

        Assert.Equal([("a", "b"), ("c", "d")], ArticleVersions.In(corpus).Select(pair => (pair.Older.Document.Id, pair.Newer.Document.Id)));
    }

    [Fact]
    public void ThePageShowsWordsThatCameAndWentAndLeadsToTheOriginal()
    {
        var corpus = Corpus(("a", "https://example.org/1", $"Mayor Eve Ross said that the town would <pay>. {Around}"),
            ("b", "https://example.org/2", $"Mayor Eve Ross said that the town would not <pay>. {Around}"));

        var page = VersionsPage.Of(ArticleVersions.In(corpus) is { Length: > 0 } found ? found
            : [ArticleVersions.Of(corpus, corpus.Articles[0], corpus.Articles[1])]);

        Assert.Contains("that the town would <ins>not</ins> &lt;pay&gt;", page, StringComparison.Ordinal);
        Assert.Contains("https://example.org/2#:~:text=that%20the%20town%20would%20not", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<pay>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The mill closes in June.", "The mill will close in June!", "The mill <del>closes</del> <ins>will close</ins> in June!")]
    [InlineData("", "New.", "<ins>New.</ins>")]
    [InlineData("Old & gone.", "", "<del>Old &amp; gone.</del>")]
    public void WordsThatCameAndWentAreMarked(string before, string after, string html) => Assert.Equal(html, ChangedWords.Of(before, after));

    private static string Line(VersionChange change)
    {
        var (before, after) = change.Kind is ChangeKind.OtherVerb ? (change.Before!.Verb, change.After!.Verb)
            : change.Part is ChangedPart.Quote && change.Kind is ChangeKind.LostName or ChangeKind.GotName ? (change.Before!.Source, change.After!.Source)
            : (change.Before?.Text, change.After?.Text);
        return $"{ChangeNames.Of(change.Part)} {ChangeNames.Of(change.Kind)}: {string.Join(" → ", new[] { before, after }.OfType<string>())}";
    }

    private static NewsCorpus Corpus(params (string Id, string? Url, string Text)[] articles) => NewsCorpus.Build(articles.Select(article =>
        NewsAnalyzer.Default.Analyze(DocumentReader.Parse(article.Text, article.Id,
            new DocumentMetadata(DateOnly.Parse("2024-05-06", CultureInfo.InvariantCulture), Url: article.Url)))));
}
