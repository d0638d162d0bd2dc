using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Quotes;

namespace Attribution.Tests;

/// <summary>Two articles about people and places that do not exist, annotated by hand.</summary>
internal static class SampleCorpus
{
    private const string Harbour = """
        In this photo by the Port of Velmora, cranes stand over the new quay.

        The quay will open in May, the harbour board says.

        Mayor Ines Okafor told the Velmora Courier that the new quay “will bring 400 jobs” to the town by next spring. “We have waited twelve years,” Okafor said. “The waiting is over.”

        A ministry official said on Monday that the cost had risen to $31 million, per the Courier. Okafor did not say who would pay the difference.

        Doubts about the traffic

        Truck traffic has doubled since 2019. The union’s president, Bartholomew Featherstonehaugh-Quillington, said the mayor had called the bridge “perfectly safe” in private, and he rejected that.

        About 60% of residents want the bridge closed, according to a survey by the Institute for Coastal Mobility and Regional Infrastructure Planning. It is said that the bridge moves at night.
        """;

    private const string Ferry = """
        The night ferry will stop running in June, Okafor announced. “Nobody took it,” she said.

        Ferry workers on social media claim that the boats were full, the Courier reported.
        """;

    private const string Okafor = "person-ines-okafor";
    private const string Courier = "velmora-courier";
    private const string Union = "person-bartholomew-featherstonehaugh-quillington";
    private const string Institute = "organization-institute-for-coastal-mobility";
    private const string Board = "organization-harbour-board";

    public static NewsCorpus Corpus { get; } = Of(First(), Second());

    /// <summary>The same, in which the president's denial answers the mayor, and the ferry workers the ferry's end.</summary>
    public static NewsCorpus Disputed { get; } = Of(Deny(First(), "rejected", "c7"), Deny(Second(), "claim", "c1"));

    private static Article Deny(Article article, string cue, string disputes)
    {
        var quote = article.Quotes.Single(quote => quote.Quote.CueLemma == cue);
        var claim = article.Claims.Single(claim => claim.Quote == quote.Id);
        return article with { Claims = article.Claims.Replace(claim, claim with { Disputes = disputes }) };
    }

    public static NewsCorpus Of(params Article[] articles) => new(
        [.. articles],
        [
            .. articles.SelectMany(article => article.Actors).DistinctBy(actor => actor.Id).OrderBy(actor => actor.Id, StringComparer.Ordinal)
                .Select(actor => new CorpusActor(
                    actor.Id, actor.Name, actor.Kind, actor.Role, actor.Affiliation, [],
                    articles.Count(article => article.Actors.Any(other => other.Id == actor.Id)),
                    1,
                    articles.Sum(article => article.Quotes.Count(quote => quote.Actor == actor.Id && !quote.Quote.Negated)),
                    articles.Sum(article => article.Figures.Count(figure => figure.Actor == actor.Id)))),
        ],
        []);

    private static Article First() =>
        new SampleArticle("harbour", Harbour,
            new(new DateOnly(2024, 4, 9), "A new quay for Velmora", "Velmora Evening Post", "Jo Quill", "https://post.example/quay?a=1&b=2"))
        .Paragraph("In this photo", "new quay.", SectionKind.Caption)
        .Paragraph("The quay will open", "board says.", SectionKind.KeyPoints)
        .Paragraph("Mayor Ines", "is over.”")
        .Paragraph("A ministry", "the difference.")
        .Paragraph("Doubts about", "traffic", SectionKind.Heading)
        .Paragraph("Truck traffic", "rejected that.", heading: "Doubts about the traffic")
        .Paragraph("About 60%", "at night.", heading: "Doubts about the traffic")
        .Actor(Okafor, "Ines Okafor", ActorKind.Person, "mayor")
        .Actor(Courier, "Velmora Courier", ActorKind.Outlet)
        .Actor(Union, "Bartholomew Featherstonehaugh-Quillington", ActorKind.Person, "president")
        .Actor(Institute, "Institute for Coastal Mobility and Regional Infrastructure Planning", ActorKind.Organization)
        .Actor(Board, "harbour board", ActorKind.Organization)
        .Own("In this photo by the Port of Velmora, cranes stand over the new quay.")
        .Quote(QuoteKind.Indirect, "the harbour board", "says", ["The quay will open in May"], Board, SourceKind.Institution)
        .Quote(QuoteKind.Mixed, "Mayor Ines Okafor", "told", ["that the new quay “will bring 400 jobs” to the town by next spring"], Okafor,
            SourceKind.NamedPerson, Courier, "the Velmora Courier")
        .Quote(QuoteKind.Direct, "Okafor", "said", ["“We have waited twelve years,”", "“The waiting is over.”"], Okafor, SourceKind.NamedPerson)
        .Quote(QuoteKind.Indirect, "A ministry official", "said", ["that the cost had risen to $31 million"], null, SourceKind.UnnamedPerson, Courier,
            "the Courier")
        .Quote(QuoteKind.Indirect, "Okafor", "did not say", ["who would pay the difference"], Okafor, SourceKind.NamedPerson, negated: true)
        .Own("Truck traffic has doubled since 2019.")
        .Quote(QuoteKind.Mixed, "The union’s president, Bartholomew Featherstonehaugh-Quillington,", "said",
            ["the mayor had called the bridge “perfectly safe” in private"], Union, SourceKind.NamedPerson)
        .Quote(QuoteKind.Mixed, "the mayor", "had called", ["the bridge “perfectly safe”"], Okafor, SourceKind.NamedPerson, parent: 5)
        .Quote(QuoteKind.Indirect, "he", "rejected", ["that."], Union, SourceKind.NamedPerson, stance: Stance.Denies)
        .Quote(QuoteKind.Indirect, "a survey by the Institute for Coastal Mobility and Regional Infrastructure Planning", "according to",
            ["About 60% of residents want the bridge closed"], Institute, SourceKind.Document)
        .Quote(QuoteKind.Indirect, "", "is said", ["that the bridge moves at night"], null, SourceKind.Unspecified)
        .Figure(FigureKind.Count, "400 jobs", 400, "jobs", "q2")
        .Figure(FigureKind.Duration, "twelve years", 12, null, "q3", "year")
        .Figure(FigureKind.Money, "$31 million", 31_000_000, null, "q4", "USD")
        .Figure(FigureKind.Ratio, "doubled", 2, "Truck traffic")
        .Figure(FigureKind.Date, "2019", null, null)
        .Figure(FigureKind.Percent, "About 60%", 60, "residents", "q9", "%")
        .Build();

    private static Article Second() => new SampleArticle("ferry", Ferry, new(new DateOnly(2024, 4, 11)))
        .Paragraph("The night", "she said.")
        .Paragraph("Ferry workers", "reported.")
        .Actor(Okafor, "Ines Okafor", ActorKind.Person, "mayor")
        .Actor(Courier, "Velmora Courier", ActorKind.Outlet)
        .Quote(QuoteKind.Indirect, "Okafor", "announced", ["The night ferry will stop running in June"], Okafor, SourceKind.NamedPerson)
        .Quote(QuoteKind.Direct, "she", "said", ["“Nobody took it,”"], Okafor, SourceKind.NamedPerson)
        .Quote(QuoteKind.Indirect, "Ferry workers on social media", "claim", ["that the boats were full"], null, SourceKind.SocialMedia, Courier, "the Courier")
        .Build();
}
