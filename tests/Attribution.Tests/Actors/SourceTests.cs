using Attribution.Actors;

namespace Attribution.Tests.Actors;

public sealed class SourceTests
{
    [Theory]
    [InlineData("Mayor Ana Ribeiro spoke.", "Mayor Ana Ribeiro", SourceKind.NamedPerson, "Ana Ribeiro")]
    [InlineData("A spokesman for Chile’s foreign ministry, Pablo Ruiz, spoke.",
        "A spokesman for Chile’s foreign ministry, Pablo Ruiz,", SourceKind.NamedPerson, "Pablo Ruiz")]
    [InlineData("Ana Ribeiro, who owns a mill, spoke.", "Ana Ribeiro, who owns a mill,", SourceKind.NamedPerson, "Ana Ribeiro")]
    [InlineData("Ana Ribeiro of the Norland Institute spoke.", "Ana Ribeiro of the Norland Institute", SourceKind.NamedPerson, "Ana Ribeiro")]
    [InlineData("Mayor Ana Ribeiro left. The comments from Ribeiro hurt.", "The comments from Ribeiro", SourceKind.NamedPerson, "Ana Ribeiro")]
    [InlineData("The Peruvian government spoke.", "The Peruvian government", SourceKind.Institution, "Peruvian government")]
    [InlineData("Peru said so.", "Peru", SourceKind.Institution, "Peru")]
    [InlineData("Reuters said so.", "Reuters", SourceKind.NewsOutlet, "Reuters")]
    [InlineData("It was checked by fact-checkers at AFP.", "fact-checkers at AFP", SourceKind.NewsOutlet, "AFP")]
    [InlineData("It was in a report by Bild.", "a report by Bild", SourceKind.NewsOutlet, "Bild")]
    [InlineData("A Norland University poll said so.", "A Norland University poll", SourceKind.Document, "Norland University")]
    [InlineData("A CBS News survey said so.", "A CBS News survey", SourceKind.Document, "CBS News")]
    [InlineData("It was in a report on Germany’s ports by Greenpeace.", "a report on Germany’s ports by Greenpeace", SourceKind.Document, "Greenpeace")]
    [InlineData("The Federation of Dock Builders said so.", "The Federation of Dock Builders", SourceKind.Institution, "Federation of Dock Builders")]
    [InlineData("Mayor Ana Ribeiro and other leaders said so.", "Mayor Ana Ribeiro and other leaders", SourceKind.NamedPerson, "Ana Ribeiro")]
    [InlineData("Neither Ana Ribeiro nor her rivals said so, Ana Ribeiro said.", "Neither Ana Ribeiro nor her rivals", SourceKind.NamedPerson, "Ana Ribeiro")]
    [InlineData("A shopkeeper who gave her name only as Ana said so.", "A shopkeeper who gave her name only as Ana", SourceKind.NamedPerson, "Ana")]
    [InlineData("The firm that ran the mine, Ribeiro Mining, said so.", "The firm that ran the mine, Ribeiro Mining,",
        SourceKind.Institution, "Ribeiro Mining")]
    [InlineData("The Harlow Ministry of Ports waited. A Harlow Ministry of Ports report said so.", "The Harlow Ministry of Ports",
        SourceKind.Institution, "Harlow Ministry of Ports")]
    [InlineData("Ana Ribeiro spoke. The Argentine called it a mistake.", "The Argentine", SourceKind.NamedPerson, "Ana Ribeiro")]
    [InlineData("Ana Ribeiro spoke. The Dane called it a mistake.", "The Dane", SourceKind.NamedPerson, "Ana Ribeiro")]
    [InlineData("The European Commission met. Brussels denied it.", "Brussels", SourceKind.Institution, "European Commission")]
    [InlineData("The European Commission met. The Commission denied it.", "The Commission", SourceKind.Institution, "European Commission")]
    [InlineData("North Harlow Police waited. The force refused to confirm it.", "The force", SourceKind.Institution, "North Harlow Police")]
    [InlineData("South Africa’s central bank waited. The South African Reserve Bank said so.", "South Africa’s central bank",
        SourceKind.Institution, "South African Reserve Bank")]
    [InlineData("The Royal Thai Army fired. The Thai army denied it.", "The Thai army", SourceKind.Institution, "Royal Thai Army")]
    [InlineData("The software group Voltrin met the chipmaker Harlo. The group denied it.", "The group", SourceKind.Institution, "Voltrin")]
    [InlineData("The Tampa Bay Times came out. The Times said so.", "The Times", SourceKind.NewsOutlet, "Tampa Bay Times")]
    [InlineData("The Times, as the Tampa Bay Times is called, said so.", "The Times", SourceKind.NewsOutlet, "Tampa Bay Times")]
    [InlineData("Chairman Howard Dean spoke. Dean, a doctor, said so.", "Dean, a doctor,", SourceKind.NamedPerson, "Howard Dean")]
    [InlineData("The Times newspaper said so.", "The Times newspaper", SourceKind.NewsOutlet, "The Times")]
    [InlineData("Germany waited. The government in Lima said so.", "The government in Lima", SourceKind.Institution, "government in Lima")]
    [InlineData("It drew anger from Moscow, which called it a provocation.", "which", SourceKind.Institution, "Moscow")]
    [InlineData("The Utah attorney general’s office said so.", "The Utah attorney general’s office", SourceKind.Institution, "Utah attorney general’s office")]
    public void A_source_that_names_an_actor_is_read_as_it(string text, string phrase, SourceKind type, string name)
    {
        var found = new Found(text);
        var speaker = found.Read(phrase);
        Assert.Equal((type, name), (speaker.SourceKind, found.Set.Find(speaker.Actor)?.Name));
        Assert.Equal(name, speaker.Name);
        Assert.NotEmpty(speaker.Reason);
    }

    [Theory]
    [InlineData("A spokesman said so. He added that it rained.", "He", SourceKind.UnnamedPerson, "A spokesman")]
    [InlineData("“So it is,” said a man. She added that it rained.", "She", SourceKind.UnnamedPerson, "a man")]
    [InlineData("An early report said so. It added that the rain fell.", "It", SourceKind.Document, "An early report")]
    [InlineData("Ana Ribeiro, a top aide said, is sure of it.", "a top aide", SourceKind.UnnamedPerson, "a top aide")]
    [InlineData("Republicans and national leaders said so.", "Republicans and national leaders", SourceKind.UnnamedPerson, "Republicans and national leaders")]
    [InlineData("Two senators present said so.", "Two senators present", SourceKind.UnnamedPerson, "two senators present")]
    public void A_source_without_a_name_is_read_as_who_spoke(string text, string phrase, SourceKind type, string name)
    {
        var speaker = new Found(text).Read(phrase);
        Assert.Equal((type, null, name), (speaker.SourceKind, speaker.Actor, speaker.Name));
    }

    [Theory]
    [InlineData("two officials", SourceKind.UnnamedPerson)]
    [InlineData("people familiar with the matter", SourceKind.UnnamedPerson)]
    [InlineData("a third person briefed on the repairs", SourceKind.UnnamedPerson)]
    [InlineData("thirty percent of voters", SourceKind.UnnamedPerson)]
    [InlineData("both", SourceKind.UnnamedPerson)]
    [InlineData("the report", SourceKind.Document)]
    [InlineData("drone footage", SourceKind.Document)]
    [InlineData("a 31-page indictment", SourceKind.Document)]
    [InlineData("unverified posts on Telegram", SourceKind.SocialMedia)]
    [InlineData("social media users", SourceKind.SocialMedia)]
    [InlineData("reports", SourceKind.Unspecified)]
    [InlineData("police", SourceKind.Institution)]
    [InlineData("state television", SourceKind.NewsOutlet)]
    public void A_source_without_a_name_has_a_type_alone(string phrase, SourceKind type)
    {
        var speaker = new Found($"It was cold, {phrase} said.").Read(phrase);
        Assert.Equal((type, (string?)null), (speaker.SourceKind, speaker.Actor));
        Assert.Equal(phrase, speaker.Name);
    }

    [Theory]
    [InlineData("The Peruvian government waited. A Lima official said so.", "A Lima official", "peru-government")]
    [InlineData("An official at the Norland Institute said so.", "An official at the Norland Institute", "organization-norland-institute")]
    [InlineData("Two Chilean diplomats said so.", "Two Chilean diplomats", "chile")]
    public void Somebody_without_a_name_may_belong_to_somebody(string text, string phrase, string affiliation)
    {
        var speaker = new Found(text).Read(phrase);
        Assert.Equal((SourceKind.UnnamedPerson, affiliation), (speaker.SourceKind, speaker.Affiliation));
    }

    [Fact]
    public void Joint_speakers_are_the_first_and_the_others()
    {
        var found = new Found("Ana Ribeiro and Tom Hale said so.");
        var speaker = found.Read("Ana Ribeiro and Tom Hale");
        Assert.Equal(("person-ana-ribeiro", "person-tom-hale"), (speaker.Actor, Assert.Single(speaker.CoActors)));
    }

    [Fact]
    public void The_survey_is_the_poll_named_before()
    {
        var found = new Found("A Norland University poll came out on Friday. Most were unsure, the survey found.");
        Assert.Equal("organization-norland-university", found.Read("the survey").Actor);
    }

    [Fact]
    public void A_name_without_an_actor_leaves_out_the_relative_clause() =>
        Assert.Equal("two farmers", new Found("They met two farmers, who spoke in private, there.").Read("two farmers, who spoke in private,").Name);

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    [InlineData(0, 99)]
    public void A_span_outside_the_text_is_refused(int start, int end)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new Found("Short.").Set.Read(new(start, end)));
        Assert.Contains($"{start}-{end}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Officials said so.", "Officials", "officials")]
    [InlineData("Two officials said so.", "Two officials", "two officials")]
    [InlineData("Ukrainian officials said so.", "Ukrainian officials", "Ukrainian officials")]
    [InlineData("Democrats said so.", "Democrats", "Democrats")]
    [InlineData("A neighbour said the door was locked. However, this person also said there was food.", "this person", "A neighbour")]
    [InlineData("One of the children said the door was locked. However, this person also said there was food.", "this person", "one of the children")]
    public void SomebodyWithoutANameIsCalledTheSameEverywhere(string text, string phrase, string name) =>
        Assert.Equal(name, new Found(text).Read(phrase).Name);
}
