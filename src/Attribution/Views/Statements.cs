using Attribution.Passages;

namespace Attribution.Views;

/// <summary>The passages that a report counts. What somebody is said not to have said is in none of them.</summary>
internal static class Statements
{
    /// <summary>All claims.</summary>
    public static PassageQuery All { get; } = PassageQuery.All("claims").And("said", "yes");

    /// <summary>Those that deny another.</summary>
    public static PassageQuery Denials { get; } = All.And("stance", "denies");

    /// <summary>Those in the writer's own voice for which nothing is named, not even an outlet.</summary>
    public static PassageQuery WithoutSource { get; } = All.And("source kind", "none").And("relay", "");

    /// <summary>Those of which it is said only that somebody says or believes them.</summary>
    public static PassageQuery Unspecified { get; } = All.And("source kind", "unspecified");

    /// <summary>Those that rest on people without a name.</summary>
    public static PassageQuery Unnamed { get; } = All.And("source kind", "unnamed person");

    /// <summary>Those that rest on posts in social media.</summary>
    public static PassageQuery SocialMedia { get; } = All.And("source kind", "social media");

    /// <summary>All figures but dates.</summary>
    public static PassageQuery Figures { get; } = PassageQuery.All("figures").And("said", "yes").Without("kind", "date");

    /// <summary>Those that nobody is named for, not even an outlet.</summary>
    public static PassageQuery FiguresWithoutSource { get; } = Figures.And("source kind", "none").And("relay", "");
}
