using Attribution.Figures;

namespace Attribution.Tests.Claims;

/// <summary>Whose a number is: of the speaker in whose words it stands, and of nobody who only speaks in the same sentence.</summary>
public sealed class FigureClaimantTests
{
    [Theory]
    [InlineData("Reuters estimated around 200 people attended the rally.", "200: Reuters")]
    [InlineData("The Red Cross estimated nearly 4,000 families fled.", "4,000: The Red Cross")]
    [InlineData("Between 36 and 40 people are under the rubble, Minister Ivan Zorin said.", "36 and 40: Minister Ivan Zorin")]
    [InlineData("At least ten survivors were found, the emergencies ministry said.", "ten: the emergencies ministry")]
    [InlineData("While police said 200 people marched, organisers said there were 5,000.", "200: police; 5,000: organisers")]
    [InlineData("While 12% of members own a boat according to a survey, organisers reported on Monday that 908 rowed.", "12%: a survey; 908: organisers")]
    [InlineData("While 12% of members own a boat according to a survey, organisers reported 908 of them rowed.", "12%: a survey; 908: organisers")]
    [InlineData("Although 40% voted, the mayor said 9,000 people did.", "40%: ; 9,000: the mayor")]
    [InlineData("While 40% voted, the mayor said, 9,000 stayed at home.", "40%: the mayor; 9,000: the mayor")]
    [InlineData("The union put turnout at 61%.", "61%: The union")]
    public void ANumberIsThatOfWhoeverGivesIt(string sentence, string expected)
    {
        var article = News.Parse(sentence).Articles[0];
        var quotes = article.Quotes.ToDictionary(quote => quote.Id);
        Assert.Equal(expected, string.Join("; ", article.Figures.Where(figure => figure.Figure.Kind is not FigureKind.Date).Select(figure =>
            $"{figure.Figure.Number.Of(article.Text)}: {(figure.Quote is { } id ? quotes[id].Quote.Source?.Of(article.Text) : "")}")));
    }
}
