namespace Attribution.Tests.Actors.Roles;

public sealed class RoleTests
{
    [Theory]
    [InlineData("Deputy energy minister Ana Ribeiro spoke.", "Ana Ribeiro", "deputy energy minister")]
    [InlineData("Portuguese President Ana Ribeiro spoke.", "Ana Ribeiro", "president")]
    [InlineData("Gov. Ana Ribeiro spoke.", "Ana Ribeiro", "governor")]
    [InlineData("Ana Ribeiro, a spokeswoman for the port, spoke.", "Ana Ribeiro", "spokesperson")]
    [InlineData("A spokesman for Chile’s foreign ministry, Pablo Ruiz, spoke.", "Pablo Ruiz", "spokesperson")]
    [InlineData("Ana Ribeiro, 42, a nurse, spoke.", "Ana Ribeiro", "nurse")]
    [InlineData("Ana Ribeiro, who directs the harbour’s rescue center, spoke.", "Ana Ribeiro", "director of the rescue center")]
    [InlineData("Ana Ribeiro is the mayor of Porto.", "Ana Ribeiro", "mayor")]
    [InlineData("Council members Ana Ribeiro and Tom Hale spoke.", "Tom Hale", "council member")]
    [InlineData("Trade Commissioner Ana Ribeiro spoke.", "Ana Ribeiro", "trade commissioner")]
    [InlineData("Opposition leader Ana Ribeiro spoke.", "Ana Ribeiro", "opposition leader")]
    [InlineData("The union’s envoy to the region, Ana Ribeiro, spoke.", "Ana Ribeiro", "envoy")]
    [InlineData("Secretary of State Ana Ribeiro spoke.", "Ana Ribeiro", "secretary of state")]
    [InlineData("The powerful former finance minister Ana Ribeiro spoke.", "Ana Ribeiro", "finance minister")]
    [InlineData("National political director Ana Ribeiro spoke.", "Ana Ribeiro", "national political director")]
    [InlineData("Ana Ribeiro, the 2012 presidential nominee, spoke.", "Ana Ribeiro", "presidential nominee")]
    [InlineData("PSU President Ana Ribeiro spoke.", "Ana Ribeiro", "president")]
    [InlineData("Retired pediatric neurosurgeon Ana Ribeiro spoke.", "Ana Ribeiro", "pediatric neurosurgeon")]
    [InlineData("Ana Ribeiro, who leads the Lisbon Port Authority, spoke.", "Ana Ribeiro", "leader")]
    [InlineData("A 46-year-old shopkeeper who gave her name only as Ana spoke.", "Ana", "shopkeeper")]
    [InlineData("Headteacher Mr Tom Hale spoke.", "Tom Hale", "headteacher")]
    [InlineData("Cllr Ana Ribeiro, who chaired the meeting, spoke.", "Ana Ribeiro", "councillor")]
    [InlineData("Lt. Col. Ana Ribeiro, a spokeswoman for the army, spoke.", "Ana Ribeiro", "spokesperson")]
    [InlineData("Ana Ribeiro of Samoa, who chairs the group, spoke.", "Ana Ribeiro", "chair of the group")]
    [InlineData("Prime Minister Ana Ribeiro spoke. Her Danish counterpart, Mette Holm, left.", "Mette Holm", "prime minister")]
    [InlineData("Ana Ribeiro, the commissioner for fisheries, spoke.", "Ana Ribeiro", "commissioner")]
    [InlineData("Ana Ribeiro, the ministry’s spokeswoman, spoke.", "Ana Ribeiro", "spokesperson")]
    [InlineData("A lawyer for the parents, Ana Ribeiro, spoke.", "Ana Ribeiro", "lawyer")]
    [InlineData("Ana Ribeiro, a hostage freed in May, spoke.", "Ana Ribeiro", "hostage")]
    [InlineData("A member of the city council, Ana Ribeiro said it was late.", "Ana Ribeiro", "member")]
    [InlineData("The president of the Norland League for the Defence of Harbours, Ana Ribeiro, spoke.", "Ana Ribeiro", "president")]
    [InlineData("Co-author of the study Ana Ribeiro said it was late.", "Ana Ribeiro", "co-author")]
    [InlineData("In 2008, then-governor of Alaska Ana Ribeiro spoke.", "Ana Ribeiro", "governor")]
    [InlineData("They met Ana Ribeiro, one of the mayor’s aides.", "Ana Ribeiro", "aide")]
    [InlineData("One of Norland’s vice presidents, Ana Ribeiro, spoke.", "Ana Ribeiro", "vice president")]
    [InlineData("Ana Ribeiro, sister of the singer Tom Hale, spoke.", "Ana Ribeiro", "sister")]
    [InlineData("Ana Ribeiro arrived late. She is a nurse in Porto.", "Ana Ribeiro", "nurse")]
    [InlineData("Ana Ribeiro became prime minister in 2019.", "Ana Ribeiro", "prime minister")]
    [InlineData("Ana Ribeiro of Lund University and contributor to the Harbour Echo wrote it.", "Ana Ribeiro", "contributor")]
    [InlineData("Ana Ribeiro — former mayor of Porto — spoke.", "Ana Ribeiro", "mayor")]
    [InlineData("Ana Ribeiro (head of the board) spoke.", "Ana Ribeiro", "head")]
    [InlineData("Harlow Group CFO Ana Ribeiro spoke.", "Ana Ribeiro", "chief financial officer")]
    [InlineData("Co-owner Ana Ribeiro spoke.", "Ana Ribeiro", "co-owner")]
    [InlineData("The victim, Ana Ribeiro, a lawyer, spoke.", "Ana Ribeiro", "lawyer")]
    [InlineData("Ana Ribeiro of Porto, the former senator, spoke.", "Ana Ribeiro", "senator")]
    [InlineData("Ana Ribeiro (Porto), chair of the board, spoke.", "Ana Ribeiro", "chair")]
    [InlineData("Ana Ribeiro, the club’s 78-year-old president and general manager, spoke.", "Ana Ribeiro", "president")]
    [InlineData("Ana Ribeiro, a 30-year veteran of the fleet who won, spoke.", "Ana Ribeiro", "veteran")]
    [InlineData("They met Ana Ribeiro, head of the harbour’s board, in May.", "Ana Ribeiro", "head")]
    [InlineData("The judge presiding over the case, Ana Ribeiro, said it was late.", "Ana Ribeiro", "judge")]
    [InlineData("They wrote to former United States Senator from New York Ana Ribeiro.", "Ana Ribeiro", "senator")]
    [InlineData("He trusted former Vice President of the United States Ana Ribeiro, she said.", "Ana Ribeiro", "vice president")]
    [InlineData("It was done by Ana Ribeiro, then the prime minister.", "Ana Ribeiro", "prime minister")]
    [InlineData("Rain delayed Chilean admiral, Pablo Ruiz at a dock in May.", "Pablo Ruiz", "admiral")]
    [InlineData("The vice president of youth and family affairs Ana Ribeiro spoke.", "Ana Ribeiro", "vice president of youth and family affairs")]
    [InlineData("Ana Ribeiro, director of local news for the Echo, spoke.", "Ana Ribeiro", "director of local news")]
    [InlineData("Ana Ribeiro, director of the harbour, spoke.", "Ana Ribeiro", "director")]
    [InlineData("Ana Ribeiro of Porto won again. Ribeiro was the Porto Marathon defending champion.", "Ana Ribeiro", "champion")]
    [InlineData("Ana Ribeiro, who held the post of speaker last term, lost.", "Ana Ribeiro", "speaker")]
    [InlineData("My cofounder was Ana Ribeiro.", "Ana Ribeiro", "co-founder")]
    [InlineData("The victim was identified by police as Ana Ribeiro.", "Ana Ribeiro", "victim")]
    [InlineData("Ana Ribeiro — who, like Tom Hale, works for the port — is the community manager.", "Ana Ribeiro", "community manager")]
    [InlineData("Ana Ribeiro, a friend of Tom Hale, is the mayor.", "Ana Ribeiro", "mayor")]
    [InlineData("Ana Ribeiro, the Chief Botanical Officer of Harlow Group, spoke.", "Ana Ribeiro", "chief botanical officer")]
    [InlineData("They heard MP (Member of Parliament) Ana Ribeiro.", "Ana Ribeiro", "mp")]
    [InlineData("Ana Ribeiro, a photo- and videojournalist from Porto, spoke.", "Ana Ribeiro", "photo- and videojournalist")]
    [InlineData("In the blog post Ana Ribeiro, the president of Harlow Group said it was late.", "Ana Ribeiro", "president")]
    [InlineData("It fell to former treasurer and former envoy Ana Ribeiro.", "Ana Ribeiro", "treasurer")]
    [InlineData("They met the members of the club, Ana Ribeiro and Tom Hale. Ribeiro is a maintainer of boats.", "Ana Ribeiro", "maintainer")]
    [InlineData("His daughter, and member of the club, Ana Ribeiro spoke.", "Ana Ribeiro", "daughter")]
    public void A_role_is_read_beside_the_name(string text, string name, string role) =>
        Assert.Equal(role, new Found(text)[name].Role);

    [Theory]
    [InlineData("At the request of Ana Ribeiro, the Queen opened the bridge.", "Ana Ribeiro")]
    [InlineData("Ana Ribeiro, a top aide said, was late.", "Ana Ribeiro")]
    [InlineData("Friends of Reed for president, Ana Ribeiro, spoke.", "Ana Ribeiro")]
    [InlineData("Ana Ribeiro spoke. The judge Ribeiro was referring to left.", "Ana Ribeiro")]
    [InlineData("On May 4, 2016 8:47PM Ana Ribeiro spoke.", "Ana Ribeiro")]
    public void A_role_beside_a_name_may_be_another_persons(string text, string name) => Assert.Null(new Found(text)[name].Role);

    [Theory]
    [InlineData("A spokesman for Chile’s foreign ministry, Pablo Ruiz, spoke.", "Pablo Ruiz", "chile-foreign-ministry")]
    [InlineData("Chile’s foreign minister, Pablo Ruiz, spoke.", "Pablo Ruiz", "chile")]
    [InlineData("Chilean President Pablo Ruiz spoke.", "Pablo Ruiz", "chile")]
    [InlineData("Pablo Ruiz, an engineer at Boeing, spoke.", "Pablo Ruiz", "boeing")]
    [InlineData("The Kremlin was silent. Its spokesman, Ivan Sorokin, spoke.", "Ivan Sorokin", "kremlin")]
    [InlineData("Pablo Ruiz of the Norland Institute spoke.", "Pablo Ruiz", "organization-norland-institute")]
    [InlineData("They met Germany’s Pablo Ruiz.", "Pablo Ruiz", "germany")]
    [InlineData("The Port Workers Alliance struck. PWA president Pablo Ruiz spoke.", "Pablo Ruiz", "organization-port-workers-alliance")]
    [InlineData("Pablo Ruiz, who leads the Lisbon Port Authority, spoke.", "Pablo Ruiz", "government-lisbon-port-authority")]
    [InlineData("Norway’s energy ministry shut it. Norwegian energy minister Ola Berg spoke.", "Ola Berg", "norway-energy-ministry")]
    public void A_role_says_to_whom_its_bearer_belongs(string text, string name, string affiliation) =>
        Assert.Equal(affiliation, new Found(text)[name].Affiliation);

    [Fact]
    public void Who_says_something_of_an_office_does_not_hold_it() =>
        Assert.Null(new Found("The mayor, Ana Ribeiro said, was late. In a letter to the mayor, Tom Hale said no.")["Ana Ribeiro"].Role);

    [Theory]
    [InlineData("Chilean leader Ana Ribeiro resigns\n\nOn Monday, former president Ana Ribeiro resigned.", "president")]
    [InlineData("Chilean president Ana Ribeiro resigns\n\nOn Monday, lawyer Ana Ribeiro resigned.", "president")]
    public void A_vague_role_in_a_heading_gives_way_to_what_the_text_says(string text, string role) =>
        Assert.Equal(role, new Found(text)["Ana Ribeiro"].Role);

    [Theory]
    [InlineData("The treasurer was Ana Ribeiro’s brother.")]
    [InlineData("Ana Ribeiro lost to the assistant to the mayor and left. A champion of the poor was Harlow Group.")]
    public void A_role_before_is_or_was_may_be_anothers(string text) => Assert.Null(new Found(text)["Ana Ribeiro"].Role);

    [Fact]
    public void A_relation_to_somebody_is_no_role() =>
        Assert.Null(new Found("His rival Tom Hale lost.")["Tom Hale"].Role);

    [Fact]
    public void People_before_a_single_name_are_not_its_bearer() =>
        Assert.Null(new Found("The number of Syrian refugees Tom Hale would accept was unclear.")["Tom Hale"].Role);

    [Theory]
    [InlineData("Power company Voltrin said so.", "Voltrin", "power company")]
    [InlineData("Protect Our Harbour, a residents’ group, marched.", "Protect Our Harbour", "residents’ group")]
    public void A_body_has_what_it_is_as_its_role(string text, string name, string role) =>
        Assert.Equal(role, new Found(text)[name].Role);
}
