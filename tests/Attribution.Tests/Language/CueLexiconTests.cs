using Attribution.Language;

namespace Attribution.Tests.Language;

public sealed class CueLexiconTests
{
    [Fact]
    public void ALineNeedsNoMoreThanItsClass()
    {
        var row = CueRow.Of(["nix", "verb", "deny"]);

        Assert.Equal((CueClass.Deny, "denying", "denies"), (row.Class, row.Framing, row.Stance));
        Assert.False(row.TakesHearer || row.IsTag || row.IsBelieved || row.IsKnown);
    }

    [Theory]
    [InlineData("nix", "needs a lemma")]
    [InlineData("nix\tadverb\tdeny", "part of speech is one of verb, noun, phrase")]
    [InlineData("nix\tverb\tnegate", "class is one of say, deny")]
    [InlineData("nix\tverb\tdeny\t\t\tlistener", "'listener' is no note")]
    public void AWrongLineIsNamed(string line, string message)
    {
        var error = Assert.Throws<InvalidDataException>(() => CueRow.Of(line.Split('\t')));

        Assert.Contains("cues.tsv", error.Message, StringComparison.Ordinal);
        Assert.Contains("nix", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AVerbThatWasNeverMetHasTheChancesOfItsClass()
    {
        Assert.Equal(CueChances.Of("unheard-of", CueClass.Say), CueChances.Of("never-met", CueClass.Say));
        Assert.True(CueChances.Of("never-met", CueClass.Say)[(int)CuePattern.That] > 0.9f);
        Assert.All(CueChances.Of("never-met", CueClass.Other), chance => Assert.Equal(0, chance));
    }

    [Fact]
    public void ThePassiveOfABeliefAttributesAndThatOfAFactDoesNot()
    {
        Assert.Equal(0.85f, NewsLexicon.Default.Cues.Verb("believe")!.Chance(CuePattern.PassiveInfinitive));
        Assert.Equal(0, NewsLexicon.Default.Cues.Verb("know")!.Chance(CuePattern.PassiveThat));
    }

    [Fact]
    public void AWordOfClassOtherIsNoCueToRules()
    {
        Assert.Null(NewsLexicon.Default.Cues.Verb("release"));
        Assert.Equal("neutral", NewsLexicon.Default.Cues.Find("release")!.Framing);
    }

    [Fact]
    public void ThePastOfACueIsNoNoun()
    {
        var decreed = Annotate.Text("Lima decreed that it would pay.").Tokens[1];

        Assert.Equal(("VBD", "decree"), (decreed.Tag, decreed.Lemma));
    }

    [Fact]
    public void SpellingsShareALine() => Assert.Same(NewsLexicon.Default.Cues.Verb("apologize"), NewsLexicon.Default.Cues.Verb("apologise"));

    [Theory]
    [InlineData("clarified", true)]
    [InlineData("SAID", true)]
    [InlineData("criticising", true)]
    [InlineData("wants", true)]
    [InlineData("seems", false)]
    [InlineData("released", false)]
    [InlineData("walked", false)]
    public void TheSubjectOfACueIsSomebody(string word, bool tells) => Assert.Equal(tells, NewsLexicon.Default.CueForms.Tells(word));

    [Theory]
    [InlineData("told", true)]
    [InlineData("blamed", true)]
    [InlineData("urging", true)]
    [InlineData("said", false)]
    public void SomeCuesAddressTheirObject(string word, bool addresses) => Assert.Equal(addresses, NewsLexicon.Default.CueForms.Addresses(word));

    [Theory]
    [InlineData("asked", true)]
    [InlineData("asks", true)]
    [InlineData("murmured", true)]
    [InlineData("wrote", true)]
    [InlineData("written", false)]
    [InlineData("reports", false)]
    [InlineData("praised", false)]
    public void FiniteFormsOfSpeechTagAQuotation(string word, bool tags) => Assert.Equal(tags, NewsLexicon.Default.CueForms.TagsQuotation(word));
}
