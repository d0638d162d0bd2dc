using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Identity;
using Attribution.Documents;

namespace Attribution.Tests.Corpus.Identity;

/// <summary>Who is who across documents.</summary>
public sealed class IdentityTests
{
    private static readonly NewsAnalyzer Analyzer = new();

    [Fact]
    public void ASurnameInOneArticleIsTheOnlyBearerOfTheFullNameInAnother()
    {
        var corpus = Corpus("Mayor Ines Okafor said the harbour was safe.", "Okafor said the pumps had failed.");

        Assert.Equal(("Ines Okafor", 2, 2), Persons(corpus).Select(actor => (actor.Name, actor.Documents, actor.Quotes)).Single());
        Assert.All(corpus.Articles, article => Assert.Equal("person-ines-okafor", Assert.Single(article.Quotes).Actor));
    }

    [Theory]
    [InlineData("Senator Joe Orlin said no.", "Senator Joseph R. Orlin Jr. said yes.")]
    [InlineData("Ada M. Brandt said no.", "Ada Brandt said yes.")]
    [InlineData("Thein Aung Myat said no.", "Aung Myat said yes.")]
    [InlineData("The novelist J.K. Tarrow said no.", "Joanne K. Tarrow, the novelist, said yes.")]
    public void OneFullNameMayBeWrittenInSeveralWays(string first, string second) => Assert.Single(Persons(Corpus(first, second)));

    [Theory]
    [InlineData("George W. Orlin said no.", "George H. W. Orlin said yes.")]
    [InlineData("Donald Orlin said no.", "Donald Orlin Jr. said yes.")]
    [InlineData("Peter Orlin said no.", "Paula Orlin said yes.")]
    [InlineData("Pete A. Orlin said no.", "Peter B. Orlin said yes.")]
    public void OtherNamesStayApart(string first, string second) => Assert.True(Persons(Corpus(first, second)).Count() > 1);

    [Fact]
    public void OfSeveralBearersTheOneWithTheRoleIsMeant()
    {
        var corpus = Corpus("Mayor Ines Okafor said the harbour was safe.", "Striker Bram Okafor said the match was hard.",
            "Mayor Okafor said the pumps had failed.");

        Assert.Equal(2, corpus.Actors.Single(actor => actor.Name == "Ines Okafor").Documents);
    }

    [Fact]
    public void WhereNothingTellsOfTwoBearersNobodyIsTakenAndAPersonIsAsked()
    {
        var corpus = Corpus("Ines Okafor said the harbour was safe.", "Bram Okafor said the match was hard.", "Okafor said the pumps had failed.");

        Assert.Equal(3, Persons(corpus).Count());
        var question = Assert.Single(corpus.Questions);
        Assert.Equal(("Okafor", 1, false), (question.Name, question.Quotes, question.IsTaken));
        Assert.Equal(["Bram Okafor", "Ines Okafor"], question.Choices.AsEnumerable());
    }

    [Theory]
    [InlineData("Mrs. Okafor said the pumps had failed.")]
    [InlineData("Nurse Okafor said the ward was full.")]
    public void GenderAndWalkOfLifeSpeakAgainst(string other)
    {
        var corpus = Corpus("Mayor Peter Okafor said the harbour was safe.", other);

        Assert.Equal(2, Persons(corpus).Count());
    }

    [Fact]
    public void WordsOfAHeadlineMakeNobody()
    {
        var known = Enumerable.Range(0, 6).Select(_ => "President Bram Okafor said the harbour was safe.");
        var corpus = Corpus([.. known, "Derelict Okafor lost the vote. President Okafor said he was ill."]);

        Assert.Equal(("Bram Okafor", 7), Persons(corpus).Select(actor => (actor.Name, actor.Documents)).Single());
    }

    [Fact]
    public void ARareNameWithOneOtherLetterIsTheFrequentOne()
    {
        var corpus = Corpus([.. Enumerable.Range(0, 6).Select(_ => "Mayor Donald Okafor said no."), "Donand Okafor said yes."]);

        Assert.Equal("Donald Okafor", Assert.Single(Persons(corpus)).Name);
    }

    [Fact]
    public void TheResultDoesNotDependOnOrder()
    {
        string[] texts = ["Mayor Ines Okafor said no.", "Okafor said yes.", "Striker Bram Okafor said no.", "Mayor Okafor said yes.", "Joe Orlin said no.",
            "Joseph Orlin said yes.", "Orlin left, said the mayor."];
        var articles = texts.Select(Article).ToList();
        var straight = NewsCorpus.Build(articles);

        foreach (var order in new[] { articles.AsEnumerable().Reverse(), articles.Skip(3).Concat(articles.Take(3)), articles.OrderBy(article => article.Text) })
        {
            var other = NewsCorpus.Build(order);
            Assert.Equal(straight.Actors.Select(actor => (actor.Id, actor.Name, actor.Documents)),
                other.Actors.Select(actor => (actor.Id, actor.Name, actor.Documents)));
            Assert.Equal(straight.Questions.Select(question => question.ToString()), other.Questions.Select(question => question.ToString()));
        }
    }

    [Fact]
    public void EvidenceAddsUpInAnyOrderAndDivision()
    {
        string[] texts = ["Mayor Ines Okafor said no.", "Okafor said yes.", "Striker Bram Okafor said no.", "Mayor Okafor said yes.", "Ines Okafor left."];
        NameEvidence Of(int index) => NameEvidence.Of(Article(texts[index], index));
        var left = new NameEvidence().Add(Of(0)).Add(Of(1)).Add(Of(2)).Add(Of(3)).Add(Of(4));
        var right = new NameEvidence().Add(Of(4)).Add(new NameEvidence().Add(Of(2)).Add(new NameEvidence().Add(Of(3)).Add(Of(0)))).Add(Of(1));

        Assert.Equal(Told(left), Told(right));

        static IEnumerable<string> Told(NameEvidence evidence) =>
        [
            .. evidence.Full.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {InWords(pair.Value)}"),
            .. evidence.Single.Select(pair => $"{pair.Key} {InWords(pair.Value)}").Order(StringComparer.Ordinal),
            .. evidence.Apart.Order().Select(pair => pair.ToString()),
        ];

        static string InWords(PersonEvidence evidence) => $"{evidence.Documents} {evidence.Quotes} {evidence.IsNamedInside} " + string.Join(' ',
            new[] { evidence.Names, evidence.Roles, evidence.ShortForms, evidence.Genders }
                .Select(tally => string.Join(',', tally.Values.Select(value => $"{value}:{tally[value]}"))));
    }

    [Fact]
    public void AnArticleOfACorpusIsItselfAgainInAnother()
    {
        var corpus = Corpus("Mayor Ines Okafor said the harbour was safe.", "Okafor said the pumps had failed.");

        var alone = NewsCorpus.Build([corpus.Articles[1]]);

        Assert.Equal("person-okafor-2", Assert.Single(Persons(alone)).Id);
    }

    internal static NewsCorpus Corpus(params string[] texts) => NewsCorpus.Build(texts.Select(Article));

    private static Article Article(string text, int index) => Analyzer.Analyze(DocumentReader.Parse(text, $"{index + 1}"));

    private static IEnumerable<CorpusActor> Persons(NewsCorpus corpus) => corpus.Actors.Where(actor => actor.Kind is Attribution.Actors.ActorKind.Person);
}
