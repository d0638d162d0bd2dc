using System.Text;
using Attribution.Display;
using Attribution.Views.Lists;
using Attribution.Views.Report;

namespace Attribution.Views.Searching;

/// <summary>Makes the page that looks for words in all lists of a report at once.</summary>
internal static class SearchPage
{
    /// <summary>The name of the page.</summary>
    public const string File = "search.html";

    /// <summary>The whole page.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="pageOf">The page of a list by its name.</param>
    public static string Of(ReportLists lists, Func<string, string> pageOf)
    {
        var html = new StringBuilder("<noscript><p class=\"note\">The search needs JavaScript.</p></noscript>\n<p class=\"list-count\" role=\"status\"></p>\n");
        foreach (var listed in lists.Searched)
        {
            var title = $"{char.ToUpperInvariant(listed.List.Many[0])}{listed.List.Many[1..]}";
            html.Append($"<section class=\"found\" data-list=\"{listed.List.Name}\" data-parts=\"{listed.Parts.Length}\">")
                .Append($"<h2>{Html.Encode(title)}</h2><ol class=\"passages\"></ol><p class=\"more\" data-page=\"{pageOf(listed.List.Name)}\"></p>")
                .Append($"<script type=\"application/json\">{listed.List.Head}</script></section>\n");
        }
        return Page.Of("Search", html.ToString(), File);
    }
}
