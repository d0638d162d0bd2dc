using System.Text;
using Attribution.Corpus.Rows;
using Attribution.Display;

namespace Attribution.Views.Answers;

/// <summary>Answers which claims several sources make: jointly, one beside another in an article, or in several articles.</summary>
internal static class SeveralSources
{
    /// <summary>The claims, those of most sources first.</summary>
    /// <param name="scope">The articles.</param>
    /// <param name="title">A heading; empty for none.</param>
    public static string Of(Scope scope, string title)
    {
        var all = scope.Select(Statements.OnSeveral);
        var html = new StringBuilder(title.Length == 0 ? "" : $"<h3>{Html.Encode(title)}</h3>\n");
        if (all.IsEmpty) return $"{html}<p>No claim was found that several sources make: jointly, beside one another in an article or in several.</p>\n";
        var (joint, across) = (all.Count(claim => claim.Sources.Length > 1), all.Count(claim => claim is { Sources.Length: 1, IndependentSources: > 1 }));
        string[] ways =
        [
            joint == 0 ? "" : $"{Scope.Digits(joint)} said jointly",
            across == 0 ? "" : $"{Scope.Digits(across)} in several articles, on sources of their own",
            all.Length - joint - across is var beside and > 0 ? $"{Scope.Digits(beside)} by an {Terms.Anonymous} source and by one with a name beside it" : "",
        ];
        html.Append($"<p>{scope.Number(all.Length, Statements.OnSeveral)} of {scope.Number(scope.Select(Statements.All).Length, Statements.All)} claims "
            + $"{(all.Length == 1 ? "rests" : "rest")} on several sources: {string.Join("; ", ways.Where(way => way.Length > 0))}.</p>\n");
        return html.Append(PassageItems.Of(scope, [.. all.OrderByDescending(claim => claim.Sources.Length)], Statements.OnSeveral)).ToString();
    }
}
