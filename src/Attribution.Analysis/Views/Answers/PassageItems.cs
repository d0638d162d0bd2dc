using System.Text;
using Attribution.Charts;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Documents;
using Attribution.Passages;

namespace Attribution.Views.Answers;

/// <summary>Writes a few passages as a list, each in its sentence, with the way to all of them.</summary>
internal static class PassageItems
{
    private const int Most = 6;
    private const int Longest = 240;
    private const int Around = 160;

    /// <summary>The first of the claims, each with who says it and through whom.</summary>
    /// <param name="scope">The articles.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="query">What selects them.</param>
    public static string Of(Scope scope, IReadOnlyList<ClaimRow> claims, PassageQuery query) =>
        Of(scope, claims, query,
            claim => claim.Quote is null ? ""
                : (claim.Source == Speakers.Nobody && claim.Quote.Quote.Cue is { } cue ? $"“{cue.Of(claim.Article.Text)}”"
                    : string.Join(" and ", claim.Sources))
                    + $"{(claim.Relay.Length == 0 ? "" : $", {Terms.RelayedBy} {claim.Relay}")}");

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
        foreach (var passage in scope.IsOne ? passages.Take(Most) : Weight.Heaviest(passages, Most))
        {
            var before = who(passage);
            html.Append($"<li>{(before.Length == 0 ? "" : $"<b>{Html.Encode(Labels.Shorten(before, 100))}</b>: ")}")
                .Append($"{InSentence(scope, passage)}{scope.Source(passage)}</li>\n");
        }
        html.Append("</ul>\n");
        if (passages.Count > Most) html.Append($"<p class=\"more\">{scope.Number(passages.Count, query, $"All {Scope.Digits(passages.Count)}")}</p>\n");
        return html.ToString();
    }

    /// <summary>The passage as a link, between the words of its sentence that stand before and behind it.</summary>
    private static string InSentence(Scope scope, IPassage passage)
    {
        var document = passage.Article.Annotated;
        var sentence = document.Sentences[document.SentenceAt(passage.Span.Start)].Span;
        var text = passage.Article.Text;
        var before = new TextSpan(Math.Min(sentence.Start, passage.Span.Start), passage.Span.Start).Of(text);
        var behind = new TextSpan(passage.Span.End, Math.Max(sentence.End, passage.Span.End)).Of(text);
        return $"{Html.Encode(End(before))}<a href=\"{Html.Encode(scope.Place(passage))}\">"
            + $"{Html.Encode(Labels.Shorten(passage.Span.Of(text), Longest))}</a>{Html.Encode(Labels.Shorten(behind, Around))}";
    }

    /// <summary>The last words of a text.</summary>
    private static string End(string text) =>
        text.Length <= Around || text.IndexOf(' ', text.Length - Around) is not (>= 0 and var cut) ? text : $"…{text[cut..]}";
}
