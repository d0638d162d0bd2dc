using Attribution.Actors;

namespace Attribution.Tests.Actors.Names;

public sealed class NameTests
{
    [Theory]
    [InlineData("Farmers met Ana Ribeiro on Monday.", "Ana Ribeiro", ActorKind.Person)]
    [InlineData("“We lost it all,” said Tovik Anselm, who stayed behind.", "Tovik Anselm", ActorKind.Person)]
    [InlineData("The plan came from the Norland Institute for Marine Research.", "Norland Institute for Marine Research", ActorKind.Organization)]
    [InlineData("It was signed by the Quillon Department of Fisheries and Parks.", "Quillon Department of Fisheries and Parks", ActorKind.Government)]
    [InlineData("The 12th Armoured Battalion left at dawn.", "12th Armoured Battalion", ActorKind.Organization)]
    [InlineData("The Harlow Gazette reported the sale.", "Harlow Gazette", ActorKind.Outlet)]
    [InlineData("Norway’s energy ministry said the line was safe.", "Norway’s energy ministry", ActorKind.Government)]
    [InlineData("The Peruvian government rejected the offer.", "Peruvian government", ActorKind.Government)]
    [InlineData("Troops from Chad crossed the river.", "Chad", ActorKind.Country)]
    [InlineData("Local newspaper Diario del Puerto reported it.", "Diario del Puerto", ActorKind.Outlet)]
    [InlineData("The state weather institute, IDRAM, warned of rain.", "IDRAM", ActorKind.Government)]
    [InlineData("“We saw it,” the driver told KQBR.", "KQBR", ActorKind.Outlet)]
    [InlineData("Mothers For Parks, a campaign group, marched.", "Mothers For Parks", ActorKind.Group)]
    [InlineData("Power company Voltrin said the lines were down.", "Voltrin", ActorKind.Organization)]
    [InlineData("Voltrin, a power company, cut the lines.", "Voltrin", ActorKind.Organization)]
    [InlineData("Members of Protect Our Harbour, a residents’ group, marched.", "Protect Our Harbour", ActorKind.Group)]
    [InlineData("Federal prosecutors said the ship was old.", "Federal prosecutors", ActorKind.Government)]
    [InlineData("Peru’s army denied the claim.", "Peru’s army", ActorKind.Organization)]
    [InlineData("Her party, the Coastal Dawn Movement, lost.", "Coastal Dawn Movement", ActorKind.Organization)]
    [InlineData("Kremlin aides left, and the Kremlin denied it.", "Kremlin", ActorKind.Government)]
    public void A_name_becomes_an_actor_of_its_kind(string text, string name, ActorKind kind)
    {
        var found = new Found(text);
        Assert.Equal(kind, found[name].Kind);
    }

    [Theory]
    [InlineData("However, prices fell.")]
    [InlineData("She lived on Elm Street near Lake Corrin.")]
    [InlineData("The Clean Harbours Act passed in March.")]
    [InlineData("The post on Telegram drew views on Tuesday.")]
    [InlineData("Trade ministers met in Lisbon and Boston.")]
    [InlineData("A Ukrainian farmer bought an Italian tractor.")]
    [InlineData("Officials said the Boeing 737 was grounded.")]
    [InlineData("Brent crude slid and WTI gained. Brent has lost a third this year.")]
    [InlineData("The Sensex climbed 300 points while the Nikkei rose and the Dow closed lower.")]
    [InlineData("Ethereum fell below $2,000.")]
    public void What_cannot_speak_is_no_actor(string text) => Assert.Empty(new Found(text).Names);

    [Theory]
    [InlineData("Shares in Prentiss and Vale fell. Prentiss and Vale said costs had risen.", "Prentiss and Vale")]
    [InlineData("Lawyers at Dunn and Carrow, which represents the club, wrote back.", "Dunn and Carrow")]
    [InlineData("Timber and Paper Mills Ltd reported a loss.", "Timber and Paper Mills Ltd")]
    public void A_firm_may_have_and_in_its_name(string text, string name)
    {
        Assert.Equal([name], new Found(text).Names);
    }

    [Fact]
    public void Two_people_are_no_firm() =>
        Assert.Equal(["Ann Lind", "Per Holt"], new Found("Ann Lind and Per Holt said they would stay.").Names);

    [Fact]
    public void Brent_may_be_a_person() => Assert.Equal(["Brent Moss"], new Found("Brent Moss rose to speak. Brent was late.").Names);

    [Fact]
    public void A_first_name_beats_a_country_of_the_same_name()
    {
        var found = new Found("The vote was won by Jordan Hale. Jordan borders Iraq.");
        Assert.Equal(ActorKind.Person, found["Jordan Hale"].Kind);
        Assert.Equal("jordan", found["Jordan"].Id);
    }

    [Fact]
    public void The_agency_in_a_dateline_is_an_actor_but_its_city_is_not()
    {
        Assert.Equal(["Reuters"], new Found("LIMA, Nov 3 (Reuters) - Prices rose again.").Names);
    }

    [Theory]
    [InlineData("Reporters at the Wall Street Journal and at Reuters agreed.", "wall-street-journal;reuters")]
    [InlineData("The U.S. and Japan signed.", "united-states;japan")]
    [InlineData("China’s foreign ministry spoke.", "china-foreign-ministry")]
    [InlineData("The Chinese Foreign Ministry spoke.", "china-foreign-ministry")]
    [InlineData("France’s defence ministry spoke.", "france-defense-ministry")]
    [InlineData("The mayor met Élodie Moreau.", "person-elodie-moreau")]
    public void An_id_is_the_gazetteers_key_or_a_slug(string text, string ids) =>
        Assert.Equal(ids, string.Join(';', new Found(text).Set.Actors.Select(actor => actor.Id)));

    [Fact]
    public void What_is_not_the_same_elsewhere_has_the_document_in_its_id()
    {
        Assert.Equal("person-doyle-one", new Found("Mr. Doyle said no.", "one").Set.Actors[0].Id);
        Assert.Equal("government-town-council-two", new Found("The Town Council said no.", "two").Set.Actors[0].Id);
    }

    [Fact]
    public void Words_of_a_headline_are_no_names_but_those_that_the_text_knows()
    {
        var found = new Found("Harbour Towns Fear Winter Storms As Rowe Warns\n\nThe mayor, Alice Rowe, warned of storms on Monday.\n\nIt was late.");
        Assert.Equal(["Alice Rowe"], found.Names);
    }
}
