using System.Text;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Views.Networks;
using Attribution.Views.Report;

namespace Attribution.Views.Lists;

/// <summary>Makes the pages of lists.</summary>
internal static class ListPage
{
    /// <summary>The pages by the names of their files.</summary>
    public static IEnumerable<(string File, Func<string> Page)> All(ReportLists lists)
    {
        yield return ("claims.html", () => Of(
            lists.Claims,
            "Claims: what is stated, and what it rests on",
            "A claim is a statement with a source (“the mayor said that …”), or a sentence in the writer's own voice. Each leads to its place in the "
                + "article."));
        yield return ("quotes.html", () => Of(
            lists.Quotes,
            "Quotes: who said what",
            "A quote is whatever the article lets somebody say: “direct” where all of it stands in quotation marks, “mixed” where a part does, "
                + "“indirect” where none does: it is retold, in the writer's words or, inside what another says, in that speaker's, or it is "
                + $"{Terms.Turn}. Each leads to its place in the article."));
        yield return ("figures.html", () => Of(
            lists.Figures,
            "Figures: every number, and whose it is",
            "A figure is a number with a meaning: a count, a share, a sum of money, a date, a span of time. It belongs to whoever is quoted with it; "
                + "else it is the writer's own. Each leads to its place in the article."));
        yield return ("actors.html", () => Of(
            lists.Actors,
            "Actors: who is named",
            "An actor is a person, an organization, a government, a country, an outlet or a group that the articles name. A name leads to what the "
                + "actor says."));
        yield return ("network.html", () => Network(lists));
    }

    /// <summary>The page of who quotes whom: drawn, then as a list.</summary>
    private static string Network(ReportLists lists) => Of(
        lists.Network,
        "Who quotes whom: outlets and speakers as a network",
        "A tie says that an outlet quotes somebody, that an outlet or a speaker relays what another says, or that somebody denies what another says. Each name "
            + "is one point: people, bodies, documents and unnamed groups; what is said without one (“it is believed”) is left out.",
        NetworkDrawing.Section(lists.Network.List.Count));

    private static string Of(ListedRows listed, string title, string lead, string before = "")
    {
        var list = listed.List;
        var body = new StringBuilder($"<p class=\"lead\">{Html.Encode(lead)}</p>\n{before}");
        body.Append(ListHtml.Of(list, title, listed.Parts.Length));
        body.Append("<details class=\"meanings\"><summary>What the columns and filters mean</summary>\n<dl>\n");
        foreach (var column in list.Columns) body.Append($"<dt>{Html.Encode(column.Label)}</dt><dd>{Html.Encode(column.Hint)}</dd>\n");
        body.Append("</dl>\n</details>\n");
        return Page.Of(title, body.ToString(), $"{list.Name}.html");
    }
}
