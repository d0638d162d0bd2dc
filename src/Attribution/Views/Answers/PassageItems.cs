using System.Text;
using Attribution.Charts;
using Attribution.Display;
using Attribution.Passages;

namespace Attribution.Views.Answers;

/// <summary>Writes a few passages as a list, with the way to all of them.</summary>
internal static class PassageItems
{
    private const int Most = 6;
    private const int Longest = 240;

    /// <summary>The first of the claims, each with who says it and through whom.</summary>
    /// <param name="scope">The articles.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="query">What selects them.</param>
    public static string Of(Scope scope, IReadOnlyList<ClaimPassage> claims, PassageQuery query) =>
        Of(scope, claims, query, claim => claim.Quote is null ? "" : $"{(claim.Source == Speakers.Nobody ? $"“{claim.Quote.Quote.Cue?.Of(claim.Article.Text)}”" : claim.Source)}{(claim.Relay.Length == 0 ? "" : $", through {claim.Relay}")}");

    /// <summary>The first of the passages.</summary>
    /// <param name="scope">The articles.</param>
    /// <param name="passages">The passages.</param>
    /// <param name="query">What selects them.</param>
    /// <param name="who">What stands before a passage, as text; may be empty.</param>
    public static string Of<T>(Scope scope, IReadOnlyList<T> passages, PassageQuery query, Func<T, string> who)
        where T : IPassage
    {
        if (passages.Count == 0) return "";
        var html = new StringBuilder("<ul class=\"passages\">\n");
        foreach (var passage in passages.Take(Most))
        {
            var before = who(passage);
            html.Append($"<li>{(before.Length == 0 ? "" : $"<b>{Html.Encode(Labels.Shorten(before, 100))}</b>: ")}")
                .Append($"<a href=\"{Html.Encode(scope.Place(passage))}\">{Html.Encode(Labels.Shorten(passage.Span.Of(passage.Article.Text), Longest))}</a>{scope.Source(passage)}</li>\n");
        }
        html.Append("</ul>\n");
        if (passages.Count > Most) html.Append($"<p class=\"more\">{scope.Number(passages.Count, query, $"All {Scope.Digits(passages.Count)}")}</p>\n");
        return html.ToString();
    }
}
