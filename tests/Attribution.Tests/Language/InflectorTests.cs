using Attribution.Language;

namespace Attribution.Tests.Language;

public sealed class InflectorTests
{
    [Theory]
    [InlineData("ask", "ask asks asked asking")]
    [InlineData("claim", "claim claims claimed claiming")]
    [InlineData("write", "write writes wrote written writing")]
    [InlineData("say", "say says said saying")]
    [InlineData("bid", "bid bids bade bidden bidding")]
    [InlineData("deny", "deny denies denied denying")]
    [InlineData("convey", "convey conveys conveyed conveying")]
    [InlineData("agree", "agree agrees agreed agreeing")]
    [InlineData("lie", "lie lies lay lain lying")]
    [InlineData("vie", "vie vies vied vying")]
    [InlineData("declare", "declare declares declared declaring")]
    [InlineData("dye", "dye dyes dyed dyeing")]
    [InlineData("quip", "quip quips quipped quipping")]
    [InlineData("brag", "brag brags bragged bragging")]
    [InlineData("admit", "admit admits admitted admitting")]
    [InlineData("posit", "posit posits posited positing")]
    [InlineData("offer", "offer offers offered offering")]
    [InlineData("repeat", "repeat repeats repeated repeating")]
    [InlineData("warn", "warn warns warned warning")]
    [InlineData("vow", "vow vows vowed vowing")]
    [InlineData("signal", "signal signals signaled signalled signaling signalling")]
    [InlineData("reveal", "reveal reveals revealed revealing")]
    [InlineData("panic", "panic panics panicked panicking")]
    [InlineData("echo", "echo echoes echoed echoing")]
    [InlineData("boo", "boo boos booed booing")]
    [InlineData("stress", "stress stresses stressed stressing")]
    [InlineData("preach", "preach preaches preached preaching")]
    [InlineData("quiz", "quiz quizzes quizzed quizzing")]
    [InlineData("forecast", "forecast forecasts forecasting")]
    public void AVerbHasItsForms(string lemma, string forms) =>
        Assert.Equal(forms.Split(' ').Order(StringComparer.Ordinal), Inflector.Forms(lemma).Order(StringComparer.Ordinal));

    [Fact]
    public void ThePastIsNotTheParticiple()
    {
        Assert.Equal(["spoke"], Inflector.Past("speak"));
        Assert.Equal(["spoken"], Inflector.Participles("speak"));
        Assert.Equal(["am", "are", "be", "is"], Inflector.Present("be").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OneSpellingLeadsToTheOther()
    {
        Assert.Equal(["criticize", "criticise"], Inflector.Spellings("criticize"));
        Assert.Equal(["seize"], Inflector.Spellings("seize"));
        Assert.Equal(["claim"], Inflector.Spellings("claim"));
    }

    [Fact]
    public void TheLemmatizerLeadsBackFromEveryFormOfACue()
    {
        var wrong = from row in CueRow.Verbs
                    from verb in Inflector.Spellings(row.Lemma)
                    from form in Tagged(verb)
                    let lemma = Lemmatizer.Lemma(form.Word, form.Tag)
                    where lemma != verb
                    select $"{form.Word} ({form.Tag}): {lemma}, not {verb}";

        Assert.Empty(wrong);
    }

    private static IEnumerable<(string Word, string Tag)> Tagged(string verb) =>
    [
        (verb, "VB"), (Inflector.Present(verb).Last(), "VBZ"), .. Inflector.Past(verb).Select(word => (word, "VBD")),
        .. Inflector.Participles(verb).Select(word => (word, "VBN")), .. Inflector.Gerunds(verb).Select(word => (word, "VBG")),
    ];
}
