using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Quotes;

namespace Attribution.Tests;

/// <summary>An article that tries to become part of the page wherever its words are shown.</summary>
internal static class HostileCorpus
{
    /// <summary>What is planted; the end of a script element, an attribute's end, an element with a script, and Plotly's own tags.</summary>
    public const string Plant =
        "</script></style></title>\"'><img src=x onerror=alert(1)><a href=\"javascript:alert(2)\">%{x} $a$ &lt;b&gt; \u0000\u2028\uD800";

    public static NewsCorpus Corpus { get; } = SampleCorpus.Of(Build());

    private static Article Build()
    {
        var text = $"Caption {Plant} end.\n\nHeading {Plant}\n\nMayor {Plant} Rowe told {Plant} News that “{Plant}” costs 7 {Plant} coins.\n\nOwn words "
            + $"{Plant}.";
        return new SampleArticle(Plant, text, new(new DateOnly(2024, 1, 2), Plant, Plant, Plant, Plant))
            .Paragraph("Caption", "end.", SectionKind.Caption)
            .Paragraph("Heading", Plant, SectionKind.Heading)
            .Paragraph("Mayor", "coins.", heading: $"Heading {Plant}")
            .Paragraph("Own words", Plant + ".")
            .Actor(Plant, $"{Plant} Rowe", ActorKind.Person, Plant, Plant)
            .Actor(Plant + "n", $"{Plant} News", ActorKind.Outlet)
            .Quote(QuoteKind.Direct, $"Mayor {Plant} Rowe", "told", [$"that “{Plant}” costs 7 {Plant} coins"], Plant, SourceKind.NamedPerson, Plant + "n",
                $"{Plant} News")
            .Quote(QuoteKind.Indirect, $"{Plant} News", "costs", [$"7 {Plant} coins"], null, SourceKind.UnnamedPerson)
            .Own($"Own words {Plant}.", Plant + "n")
            .Figure(FigureKind.Count, $"7 {Plant} coins", 7, Plant, "q1", Plant)
            .Build();
    }
}
