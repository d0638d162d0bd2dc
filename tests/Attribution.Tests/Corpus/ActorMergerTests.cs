using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Tests.Corpus;

public class ActorMergerTests
{
    [Fact]
    public void AnActorOfSeveralDocumentsIsOneRow()
    {
        var actor = Assert.Single(Merge(Names("a", "Ann Lind", "mayor"), Names("b", "Ann Lind", "mayor")));
        Assert.Equal(("Ann Lind", "mayor", 2), (actor.Name, actor.Role, actor.Documents));
    }

    [Fact]
    public void TheMostFrequentNameAndRoleWin()
    {
        var actor = Assert.Single(Merge(Names("a", "A. Lind", "clerk"), Names("b", "Ann Lind", "mayor"), Names("c", "Ann Lind", "mayor")));
        Assert.Equal(("Ann Lind", "mayor"), (actor.Name, actor.Role));
        Assert.Equal("A. Lind", Assert.Single(actor.Aliases));
    }

    [Fact]
    public void OfEquallyFrequentNamesTheFirstDocumentsWins() =>
        Assert.Equal("A. Lind", Assert.Single(Merge(Names("a", "A. Lind", null), Names("b", "Ann Lind", null))).Name);

    [Fact]
    public void ADocumentThatSaysNothingHasNoVote() =>
        Assert.Equal("mayor", Assert.Single(Merge(Names("a", "Ann Lind", null), Names("b", "Ann Lind", null), Names("c", "Ann Lind", "mayor"))).Role);

    [Fact]
    public void WhatNobodySaysIsMissing() =>
        Assert.Null(Assert.Single(Merge(Names("a", "Ann Lind", null))).Role);

    [Fact]
    public void TheOrderOfDocumentsGivenDoesNotMatter()
    {
        Article[] articles = [Names("a", "A. Lind", "x"), Names("b", "Ann Lind", "y"), Names("c", "Ann Maria Lind", "z")];
        var straight = Assert.Single(Merge(articles));
        var reversed = Assert.Single(Merge([.. articles.Reverse()]));
        Assert.Equal((straight.Name, straight.Role), (reversed.Name, reversed.Role));
        Assert.Equal(straight.Aliases.AsEnumerable(), reversed.Aliases.AsEnumerable());
    }

    [Fact]
    public void ARoleIsAnotherNameWhereItMeansOnePersonAlone()
    {
        Article[] articles =
        [
            Called("a", "person-lind", "Ann Lind", "the Ohio governor", "the candidate", "her rival"),
            Called("b", "person-lind", "Ann Lind", "the Ohio governor", "Governor Lind"),
            Called("c", "person-hale", "Tom Hale", "the candidate", "the Utah senator"),
            Called("d", "person-hale", "Tom Hale", "the only Utah senator", "the senator"),
        ];
        Assert.Equal(["the Ohio governor", "Governor Lind", "the Utah senator"], Merge(articles).Reverse().SelectMany(actor => actor.Aliases));
    }

    [Fact]
    public void ARoleThatMeansOthersElsewhereIsNoName()
    {
        Article[] articles =
        [
            .. "abcd".Select(document => Called($"{document}", "person-lind", "Ann Lind", "the Ohio governor")),
            .. "ef".Select((document, index) => Called($"{document}", "person-hale", "Tom Hale", index == 0 ? "the Ohio governor" : "Senator Hale")),
        ];
        Assert.Equal(["the Ohio governor", "Senator Hale"], Merge(articles).Reverse().SelectMany(actor => actor.Aliases));
    }

    private static Article Called(string document, string id, string name, params ImmutableArray<string> aliases) => new(
        new AnnotatedDocument(new Document(document, "", "text", name, DocumentMetadata.None, [], ""), [], [], [], []),
        [new Actor(id, name, ActorKind.Person, null, null, aliases)],
        [new Mention(id, MentionForm.Name, new TextSpan(0, name.Length), 0)],
        [],
        [],
        []);

    private static ImmutableArray<CorpusActor> Merge(params Article[] articles) => CorpusBuilder.Build(articles, []).Actors;

    private static Article Names(string document, string name, string? role) => new(
        new AnnotatedDocument(new Document(document, "", "text", name, DocumentMetadata.None, [], ""), [], [], [], []),
        [new Actor("person-lind", name, ActorKind.Person, role, null, [])],
        [new Mention("person-lind", MentionForm.Name, new TextSpan(0, name.Length), 0)],
        [],
        [],
        []);
}
