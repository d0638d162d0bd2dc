using System.Collections;
using System.Reflection;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Stored;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Tests.Corpus.Stored;

public sealed class ArticleCodecTests
{
    public static TheoryData<string> Texts =>
    [
        "Mayor Ann Lind said on Monday that 40 of 1,500 flats were sold, Reuters reported. “We wait,” she added, “and wait.”",
        "Q: Who pays?\n\nA: The council, said Lind.\n\nMR. NOOR: I deny that. About 80% of it — $3.5m — was paid in May 2024.",
        "Half a character \ud83d, a null \0 and &ldquo;entities&rdquo; said Ann Lind, the &quot;mayor&quot;.",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void WhatIsReadIsWhatWasWritten(string text)
    {
        var article = Analyzer.Analyze(DocumentReader.Parse(text, "a", new DocumentMetadata(new DateOnly(2024, 5, 6), "T", "The Packet")));
        var bytes = ArticleCodec.Encode(article);
        var again = ArticleCodec.Decode<Article>(bytes, NewsLexicon.Default);
        AssertSame(article, again, "article");
        Assert.Equal(bytes, ArticleCodec.Encode(again));
    }

    [Fact]
    public void EveryKindOfValueComesBack() =>
        AssertSame(Frames.SampleCorpus.Article, ArticleCodec.Decode<Article>(ArticleCodec.Encode(Frames.SampleCorpus.Article), NewsLexicon.Default), "article");

    [Fact]
    public void WhatKeepsSomethingThatCannotBeSetIsRefused() =>
        Assert.Contains(nameof(Closed), Assert.ThrowsAny<Exception>(() => ArticleCodec.Encode(new Closed(1))).ToString());

    private static void AssertSame(object? expected, object? actual, string place)
    {
        if (expected is null or string or NewsLexicon || expected.GetType().IsPrimitive || expected.GetType().IsEnum || expected is DateOnly)
        {
            Assert.True(Equals(expected, actual), $"{place}: {expected} became {actual}");
            return;
        }
        Assert.Equal(expected.GetType(), actual?.GetType());
        if (expected is IEnumerable many)
        {
            var (all, others) = (many.Cast<object?>().ToList(), ((IEnumerable)actual!).Cast<object?>().ToList());
            Assert.True(all.Count == others.Count, $"{place}: {all.Count} became {others.Count}");
            for (var i = 0; i < all.Count; i++) AssertSame(all[i], others[i], $"{place}[{i}]");
            return;
        }
        foreach (var field in expected.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            AssertSame(field.GetValue(expected), field.GetValue(actual), $"{place}.{field.Name}");
    }

    private sealed class Closed(int number)
    {
        public int Number => number;
    }
}
