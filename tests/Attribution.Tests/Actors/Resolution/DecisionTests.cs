using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Actors.Resolution;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Tests.Actors.Resolution;

/// <summary>Each mention tells which resolver decided it.</summary>
public sealed class DecisionTests
{
    [Theory]
    [InlineData("Ana Ribeiro left.", "Ana Ribeiro", "Ana Ribeiro", nameof(Resolver.FullName))]
    [InlineData("Norway’s energy ministry spoke.", "Norway’s energy ministry", "Norway’s energy ministry", nameof(Resolver.Institution))]
    [InlineData("Ana Ribeiro spoke. Then Ribeiro left.", "Ribeiro", "Ana Ribeiro", nameof(Resolver.ShortName))]
    [InlineData("Chilean President Pablo Ruiz spoke. Later the Chilean president left.", "the Chilean president", "Pablo Ruiz", nameof(Resolver.Role))]
    [InlineData("Tom Hale and Sam Moss waited. Both said no.", "Both", "Tom Hale", nameof(Resolver.Pair))]
    [InlineData("Sam Moss said no to it. The diplomat also spoke of rain.", "The diplomat", "Sam Moss", nameof(Resolver.Epithet))]
    [InlineData("Lima rejected the offer.", "Lima", "Lima", nameof(Resolver.Capital))]
    [InlineData("Ana Ribeiro spoke. She left.", "She", "Ana Ribeiro", nameof(Resolver.Pronoun))]
    [InlineData("The Town Council met. Later the council voted.", "council", "Town Council", nameof(Resolver.BodyNoun))]
    [InlineData("Ana Ribeiro spoke. “I saw it myself,” she said.", "I", "Ana Ribeiro", nameof(Resolver.FirstPerson))]
    public void AMentionTellsWhoDecidedIt(string text, string phrase, string actor, string resolver)
    {
        var start = text.LastIndexOf(phrase, StringComparison.Ordinal);
        var decision = Assert.Single(Decisions(text), decision => decision.Span == new TextSpan(start, start + phrase.Length));
        Assert.Equal((actor, resolver), (decision.Actor, decision.By.ToString()));
    }

    [Fact]
    public void APronounTellsHowTheCandidatesCompared()
    {
        const string Text = "Ana Ribeiro spoke to Eva Lund. She left.";
        var choice = Assert.Single(Decisions(Text), decision => decision.By is Resolver.Pronoun).Choice!.Value;
        Assert.True(choice.LogOdds > 0);
        Assert.NotEqual(choice.First, choice.Second);
        Assert.Matches("^[a-z ]+, [a-z ]+$", choice.Reason);
        Assert.All(Decisions(Text), decision => Assert.Equal(decision.By is Resolver.Pronoun, decision.Choice is not null));
    }

    [Theory]
    [InlineData("Greta Lund is a playwright in Oslo.", "Greta Lund")]
    [InlineData("Greta Lund, a playwright, was born in Oslo.", null)]
    public void TheWriterIsWhomTheLastParagraphIntroduces(string last, string? writer)
    {
        var text = $"I grew up by the sea. My brother left, but I never did.\n\nTom Hale said: “I left.”\n\n{last}";
        var decision = Decisions(text).FirstOrDefault(decision => decision.Span == new TextSpan(0, 1));
        Assert.Equal(writer, decision.Actor);
        Assert.Contains(Decisions(text), decision => decision is { Actor: "Tom Hale", By: Resolver.FirstPerson });
    }

    [Fact]
    public void ANameInAHeadlineLeadsToThatOfTheText()
    {
        const string Text = "Ribeiro Plan Splits Harbour Town\n\nMayor Ana Ribeiro spoke to her voters on Friday.";
        Assert.Contains(Decisions(Text), decision => decision is { Actor: "Ana Ribeiro", By: Resolver.Headline } && decision.Span.Start == 0);
    }

    private static ImmutableArray<Decision> Decisions(string text) =>
        ActorFinder.Explain(new TokenView(Annotator.Annotate(DocumentReader.Parse(text, "sample"))));
}
