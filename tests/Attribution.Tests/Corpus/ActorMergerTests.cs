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

    private static ImmutableArray<CorpusActor> Merge(params Article[] articles) => CorpusBuilder.Build(articles, []).Actors;

    private static Article Names(string document, string name, string? role) => new(
        new AnnotatedDocument(new Document(document, "", "text", name, DocumentMetadata.None, [], ""), [], [], [], []),
        [new Actor("person-lind", name, ActorKind.Person, role, null, [])],
        [new Mention("person-lind", MentionForm.Name, new TextSpan(0, name.Length), 0)],
        [],
        [],
        []);
}
