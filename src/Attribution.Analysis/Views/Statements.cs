using Attribution.Claims;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using Attribution.Quotes;

namespace Attribution.Views;

/// <summary>The passages that a report counts. What somebody is said not to have said is in none of them, and what is said twice in an article once.</summary>
internal static class Statements
{
    /// <summary>All claims.</summary>
    public static PassageQuery All { get; } = PassageQuery.All("claims").And("said", "yes");

    /// <summary>Those in the writer's own voice.</summary>
    public static PassageQuery Own { get; } = All.And("voice", "author");

    /// <summary>Those that deny another.</summary>
    public static PassageQuery Denials { get; } = All.And("stance", "denies");

    /// <summary>Those of them of which it was found which claim they deny; guesses are not.</summary>
    public static PassageQuery Answers { get; } = Denials.Without("disputes", "").Without("found by", EnumWords.Of(DisputeEvidence.Context)!);

    /// <summary>Denials of which it is a guess which claim they deny.</summary>
    public static PassageQuery Guesses { get; } = Denials.And("found by", EnumWords.Of(DisputeEvidence.Context)!);

    /// <summary>Those in the writer's own voice for which nothing is named, not even an outlet.</summary>
    public static PassageQuery WithoutSource { get; } = All.And("source kind", "none").And("relay", "");

    /// <summary>Those of which it is said only that somebody says or believes them.</summary>
    public static PassageQuery Unspecified { get; } = All.And("source kind", "unspecified");

    /// <summary>Those of somebody of whom it was not found who it is.</summary>
    public static PassageQuery NotIdentified { get; } = All.And("source", Speakers.Unresolved);

    /// <summary>Those that rest on people without a name.</summary>
    public static PassageQuery Unnamed { get; } = All.And("source kind", "unnamed person");

    /// <summary>Those that rest on posts in social media.</summary>
    public static PassageQuery SocialMedia { get; } = All.And("source kind", "social media");

    /// <summary>Those that several outlets carry.</summary>
    public static PassageQuery Carried { get; } = All.Without("outlets", "");

    /// <summary>Denials of which it was not found which claim they deny.</summary>
    public static PassageQuery Unanswering { get; } = Denials.And("disputes", "");

    /// <summary>All quotes, those inside others too.</summary>
    public static PassageQuery Quotes { get; } = PassageQuery.All("quotes").And("said", "yes");

    /// <summary>Those of <paramref name="quotes"/> of which all or some stands in quotation marks.</summary>
    public static PassageQuery Verbatim(PassageQuery quotes) => quotes.Without("kind", EnumWords.Of(QuoteKind.Indirect)!);

    /// <summary>Quotes and claims of what somebody is said not to have said.</summary>
    public static PassageQuery NotSaid(string list) => PassageQuery.All(list).And("said", "no");

    /// <summary>Quotes and claims in which a source says again what it said in the article.</summary>
    public static PassageQuery Again(string list) => PassageQuery.All(list).And("said", "again");

    /// <summary>Quotes and claims that are questions of an interview.</summary>
    public static PassageQuery Asked(string list) => PassageQuery.All(list).And("said", "asked");

    /// <summary>All figures but dates and times that come again.</summary>
    public static PassageQuery Figures { get; } = PassageQuery.All("figures").And("said", "yes").Without("kind", "date", "set");

    /// <summary>Those in what somebody denies.</summary>
    public static PassageQuery FiguresDisputed { get; } = Figures.Without("disputed by", "");

    /// <summary>The dates.</summary>
    public static PassageQuery Dates { get; } = PassageQuery.All("figures").And("said", "yes").And("kind", "date");

    /// <summary>Those that nobody is named for, not even an outlet.</summary>
    public static PassageQuery FiguresWithoutSource { get; } = Figures.And("source kind", "none").And("relay", "");
}
