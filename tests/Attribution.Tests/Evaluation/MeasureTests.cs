using Attribution.Documents;
using Attribution.Evaluation;
using Attribution.Evaluation.Gold;

namespace Attribution.Tests.Evaluation;

public class MeasureTests
{
    [Theory]
    [InlineData(0.0625, 3, "0.062")]
    [InlineData(0.1875, 3, "0.188")]
    [InlineData(0.5005, 3, "0.500")]
    [InlineData(0.9995, 3, "1.000")]
    [InlineData(2.675, 2, "2.67")]
    [InlineData(0.125, 2, "0.12")]
    [InlineData(100, 2, "100.00")]
    [InlineData(2 / 3.0, 3, "0.667")]
    public void TiesAreRoundedToTheEvenDigit(double value, int decimals, string expected) =>
        Assert.Equal(expected, Rounded.Of(value, decimals));

    [Theory]
    [InlineData("Don't stop, o’clock!", "Don't|stop|o’clock")]
    [InlineData("'tis the dogs' day", "tis|the|dogs|day")]
    [InlineData("a_b 3½ x² Ⅷ naïve", "a_b|3½|x²|Ⅷ|naïve")]
    [InlineData("7-2, e.g. 1,500", "7|2|e|g|1|500")]
    [InlineData("", "")]
    public void WordsAreLettersDigitsAndApostrophesBetween(string text, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries).ToHashSet(), WordList.Of(text));

    [Fact]
    public void ASpanHoldsTheWordsThatItCuts()
    {
        var words = new WordList("One, two; three four.");
        Assert.Equal([1, 2], words.In([new TextSpan(6, 11)]).Order());
        Assert.Equal([0, 3], words.In([new TextSpan(0, 3), new TextSpan(16, 99)]).Order());
        Assert.Empty(words.In([new TextSpan(3, 5)]));
    }

    [Theory]
    [InlineData("The  Harbour\nBoard", "harbour board")]
    [InlineData("the", "the")]
    [InlineData(" Theatre’s ", "theatre's")]
    [InlineData(null, "")]
    public void NamesAreComparedWithoutCaseAndArticle(string? name, string expected) => Assert.Equal(expected, Names.Key(name));

    [Theory]
    [InlineData("spokeswoman", "spokesman")]
    [InlineData("The Chairman", "chairperson")]
    [InlineData("woman of the year", "man of the year")]
    [InlineData("cofounder", "co-founder")]
    public void RolesAreComparedWithoutGenderAndHyphen(string one, string other) => Assert.Equal(Names.RoleWords(one), Names.RoleWords(other));

    [Fact]
    public void TheBestPairGoesFirstAndTiesGoInTextOrder()
    {
        Candidate[] candidates = [new(0.5, 0, 0), new(0.9, 0, 1), new(0.5, 1, 1), new(0.5, 1, 0), new(0.5, 2, 2, Favoured: false), new(0.5, 3, 2)];
        Assert.Equal([(0, 1), (1, 0), (3, 2)], Pairing.Best(candidates));
    }
}
