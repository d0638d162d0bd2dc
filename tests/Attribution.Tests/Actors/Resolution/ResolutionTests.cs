using Attribution.Actors;

namespace Attribution.Tests.Actors.Resolution;

public sealed class ResolutionTests
{
    [Theory]
    [InlineData("Mayor Ana Ribeiro spoke. Ribeiro left.", "Ribeiro", 2, "Ana Ribeiro")]
    [InlineData("The Norland Research Council (NRC) paid. NRC staff left, and the NRC agreed.", "NRC", 3, "Norland Research Council")]
    [InlineData("The European Union waited. EU monitors came.", "EU", 1, "European Union")]
    [InlineData("Chilean President Pablo Ruiz spoke. Later the Chilean president left.", "the Chilean president", 1, "Pablo Ruiz")]
    [InlineData("President Pablo Ruiz spoke. Later the Chilean president left.", "the Chilean president", 1, "Pablo Ruiz")]
    [InlineData("Tom Hale said no. They heard it from Sam Moss, who told them that he saw it.", "he", 4, "Sam Moss")]
    [InlineData("Fjordline Shipping paid. The Dock Workers Union agreed. Then the company left.", "company", 1, "Fjordline Shipping")]
    [InlineData("Dutch chipmaker Veldo Labs paid. Veldo left.", "Veldo", 2, "Veldo Labs")]
    [InlineData("Mayor Ana Ribeiro spoke. On Friday the mayor left.", "the mayor", 1, "Ana Ribeiro")]
    [InlineData("An engineer warned of it. Greta Lund, the engineer, left.", "An engineer", 1, "Greta Lund")]
    [InlineData("Norway’s energy ministry spoke. Then the energy ministry paid.", "energy ministry", 2, "Norway’s energy ministry")]
    [InlineData("The Town Council met. Later the council voted.", "council", 1, "Town Council")]
    [InlineData("Ana Ribeiro spoke. She left.", "She", 1, "Ana Ribeiro")]
    [InlineData("Ana Ribeiro met Tom Hale. “No,” she said.", "she", 1, "Ana Ribeiro")]
    [InlineData("Ana Ribeiro told Tom Hale to leave. He said no.", "He", 1, "Tom Hale")]
    [InlineData("Tom Hale said Paul Moss had won. He added that it was close.", "He", 1, "Tom Hale")]
    [InlineData("The Kremlin denied it. Its aides left.", "Its", 1, "Kremlin")]
    [InlineData("Lithuania waited. Lithuania’s foreign minister, Jonas Petra, said his country would pay.", "his country", 1, "Lithuania")]
    [InlineData("Fishing in Peru stopped. The Peruvians waited, and the country lost money.", "the country", 1, "Peru")]
    public void A_short_form_leads_back_to_its_actor(string text, string phrase, int number, string? name) =>
        Assert.Equal(name, new Found(text).At(phrase, number));

    [Theory]
    [InlineData("Lima rejected the offer.", "peru-government")]
    [InlineData("Lima and Ana Ribeiro left, but Lima denies it.", "peru-government")]
    [InlineData("They accused Lima of spying.", "peru-government")]
    [InlineData("The Peruvian government waited. Lima denies the claim.", "peru-government")]
    [InlineData("The Kremlin waited. Moscow denies the claim.", "kremlin")]
    public void A_capital_that_acts_is_its_government(string text, string id)
    {
        var found = new Found(text);
        var mention = Assert.Single(found.Set.Mentions, mention => mention.Form == MentionForm.Metonym);
        Assert.Equal(id, mention.Actor);
    }

    [Theory]
    [InlineData("The talks were held in Lima on Monday.")]
    [InlineData("She flew to Lima, Peru, on Monday.")]
    [InlineData("Prices rose near Lima.")]
    public void A_capital_where_something_happens_is_a_place(string text) =>
        Assert.DoesNotContain(new Found(text).Set.Mentions, mention => mention.Form == MentionForm.Metonym);

    [Theory]
    [InlineData("The Kremlin waited. It is believed that they left.", "It")]
    [InlineData("Ana Ribeiro spoke. I saw it.", "I")]
    [InlineData("Ana Ribeiro met a nurse. Officials said they would leave.", "they")]
    [InlineData("Tom Hale met two guards. “They left,” he said.", "They")]
    [InlineData("The union met Ana Ribeiro. The report is long. It says the deck could fail.", "It")]
    public void Not_every_pronoun_has_an_antecedent(string text, string phrase) => Assert.Null(new Found(text).At(phrase));

    [Theory]
    [InlineData("Tom Hale and Sam Moss waited. Later the two men left.", "Tom Hale")]
    [InlineData("Police held two men, Tom Hale and Sam Moss. Later the two men left.", "Tom Hale")]
    [InlineData("Tom Hale and Sam Moss, two men of the village, waited. Later the two men left.", "Tom Hale")]
    [InlineData("Tom Hale told Sam Moss that two foreign men had been held. Later the two men left.", null)]
    [InlineData("Soldiers captured two young women. Ana Ribeiro and Ada Moss came. The nurse spoke about the two women.", null)]
    public void Two_who_were_spoken_of_without_a_name_are_no_pair_of_names(string text, string? name) =>
        Assert.Equal(name, new Found(text).At("the two " + (text.Contains("women", StringComparison.Ordinal) ? "women" : "men")));

    [Theory]
    [InlineData("Ana Ribeiro spoke. “I saw it myself,” she said.", "I", 1, "Ana Ribeiro")]
    [InlineData("“Leave me alone,” Ana Ribeiro said. “My lawyer knows.”", "My", 1, "Ana Ribeiro")]
    [InlineData("In her first speech, Ana Ribeiro praised the city.", "her", 1, "Ana Ribeiro")]
    [InlineData("Ana Ribeiro told Tom Hale to leave. “It is late.” “The last bus is gone.” He agreed.", "He", 1, "Tom Hale")]
    [InlineData("Retired surgeon Tom Hale spoke first. Sam Moss was next. Later the surgeon left.", "the surgeon", 1, "Tom Hale")]
    [InlineData("Tom Hale, the Dutch ambassador, spoke. Sam Moss was next. Later the Dutch diplomat left.", "the Dutch diplomat", 1, "Tom Hale")]
    [InlineData("Sen. Tom Hale spoke. Sam Moss, a teacher, was next. Later the lawmaker left.", "the lawmaker", 1, "Tom Hale")]
    [InlineData("Sam Moss said no to it. The diplomat also spoke of rain.", "The diplomat", 1, "Sam Moss")]
    [InlineData("Mr. Moss met Ada Moss. Then Mrs. Moss left.", "Moss", 3, "Ada Moss")]
    [InlineData("Ada Moss spoke. Then Mr. Moss left.", "Moss", 2, "Moss")]
    public void A_reader_knows_who_is_meant(string text, string phrase, int number, string? name) =>
        Assert.Equal(name, new Found(text).At(phrase, number));

    [Theory]
    [InlineData("A diplomat called. Tom Hale said no. The diplomat left.", "The diplomat")]
    [InlineData("Tom Hale said no. The mayor left.", "The mayor")]
    [InlineData("Tom Hale and Sam Moss said no. The diplomat left.", "The diplomat")]
    [InlineData("Canadian senator Tom Hale spoke. Then the French senator left.", "the French senator")]
    public void Not_every_description_means_somebody_named(string text, string phrase) => Assert.Null(new Found(text).At(phrase));

    [Theory]
    [InlineData("Tom Hale and Sam Moss waited. They said no.", "They")]
    [InlineData("Tom Hale met Sam Moss. Both men said no.", "Both men")]
    [InlineData("Tom Hale met Sam Moss. The two said no.", "The two")]
    public void Two_may_be_meant_together(string text, string phrase)
    {
        var found = new Found(text);
        var speaker = found.Read(phrase);
        Assert.Equal(["Tom Hale", "Sam Moss"], [found.Set.Find(speaker.Actor)!.Name, .. speaker.CoActors.Select(id => found.Set.Find(id)!.Name)]);
    }

    [Fact]
    public void Of_two_with_one_surname_the_title_decides()
    {
        var found = new Found("Tom Hale and Ana Hale ran. Mrs. Hale won.");
        Assert.Equal("Ana Hale", found.At("Hale", 3));
    }

    [Fact]
    public void Aliases_stand_in_order_of_appearance_without_pronouns()
    {
        var found = new Found("Mayor Ana Ribeiro spoke. Ribeiro left. She ate. Later the mayor slept.");
        Assert.Equal("Mayor Ana Ribeiro;Ribeiro;the mayor", string.Join(';', found["Ana Ribeiro"].Aliases));
    }
}
