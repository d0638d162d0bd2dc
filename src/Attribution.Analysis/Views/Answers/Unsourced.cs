using System.Collections.Immutable;
using System.Text;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Passages;

namespace Attribution.Views.Answers;

/// <summary>Answers what has no source, or none that a reader could ask.</summary>
internal static class Unsourced
{
    private const string WordOfTheWriter =
        "Nobody but the writer stands behind them. Some are common knowledge; the reader has the writer's word for all.";

    private static readonly (string Title, string Meaning, PassageQuery Query)[] Kinds =
    [
        ("In the writer's own words",
            $"have {Terms.NoSource}. {WordOfTheWriter}",
            Statements.WithoutSource),
        ("On an unspecified source",
            "rest on an unspecified source, of whom nothing is said: ",
            Statements.Unspecified.Without("source", Speakers.Unresolved)),
        ("On somebody who was not identified",
            "rest on a “he” or “they” of whom the program did not find whom it means: the article may name them.", Statements.NotIdentified),
        ("On anonymous sources", "rest on somebody whose name is withheld or not given.", Known.And("anonymity", "anonymous")),
        ("On people told by their office", "rest on an unnamed person who can be told by an office or a tie: “the mayor”, “his mother”.",
            Known.And("anonymity", "by office")),
        ("On unnamed many", "rest on people of whom it is only said what they have in common: “critics”, “residents”.",
            Known.And("anonymity", "collective")),
        ("On anybody", "rest on anybody: “people say”.", Known.And("anonymity", "generic")),
        ("On social media", "rest on posts in social media.", Statements.SocialMedia),
    ];

    /// <summary>Those on unnamed people, without those of whom it was not found who they are.</summary>
    private static PassageQuery Known => Statements.Unnamed.Without("source", Speakers.Unresolved);

    /// <summary>The statements by what they lack, then the figures for which nobody is named.</summary>
    public static string Of(Scope scope)
    {
        var all = scope.Select(Statements.All).Length;
        var own = scope.Select(Statements.Own);
        var html = new StringBuilder(Own(scope, own));
        foreach (var (title, meaning, query) in Kinds)
        {
            var claims = scope.Select(query);
            if (claims.IsEmpty) continue;
            html.Append($"<h3>{title}</h3>\n<p>")
                .Append(query == Statements.WithoutSource && claims.Length == own.Length ? WordOfTheWriter
                    : $"{scope.Number(claims.Length, query)} of {scope.Number(all, Statements.All)} claims "
                        + $"{(claims.Length == 1 ? Singular(meaning) : meaning)}{(meaning.EndsWith(' ') ? $"{Html.Encode(Told(claims))}." : "")}")
                .Append($"</p>\n{PassageItems.Of(scope, claims, query)}");
        }
        var figures = scope.SelectFigures(Statements.FiguresWithoutSource);
        if (figures.Length > 0)
        {
            html.Append(
                $"<h3>Figures with {Terms.NoSource}</h3>\n<p>{scope.Number(figures.Length, Statements.FiguresWithoutSource)} of "
                    + $"{scope.Number(scope.SelectFigures(Statements.Figures).Length, Statements.Figures)} figures (dates aside) have "
                    + $"{Terms.NoSource}.</p>\n");
            html.Append(PassageItems.Of(scope, figures, Statements.FiguresWithoutSource, _ => ""));
        }
        return html.Length == 0 ? "<p>Every claim and every figure names its source.</p>\n" : html.ToString();
    }

    /// <summary>By which words the articles tell of somebody of whom they say nothing.</summary>
    private static string Told(IEnumerable<ClaimRow> claims) => NobodysQuotes.Cues(claims.Select(claim => claim.AsQuote).OfType<QuoteRow>());

    private static string Singular(string meaning) => meaning.StartsWith("rest ", StringComparison.Ordinal) ? $"rests{meaning[4..]}"
        : meaning.StartsWith("have ", StringComparison.Ordinal) ? $"has{meaning[4..]}" : meaning;

    /// <summary>What stands behind the claims in the writer's own voice.</summary>
    private static string Own(Scope scope, ImmutableArray<ClaimRow> own)
    {
        if (own.IsEmpty) return "";
        var parts = new[]
        {
            (Query: Statements.WithoutSource, One: $"has {Terms.NoSource}", Many: $"have {Terms.NoSource}"),
            (Query: Statements.Own.Without("relay", ""), One: "names an outlet (“per X”)", Many: "name an outlet (“per X”)"),
            (Query: Statements.Own.And("relay", "").Without("source kind", EnumWords.Of(SourceKind.None)!), One: "names who gave its picture",
                Many: "name who gave their picture"),
        }.Select(part => (part, Count: scope.Select(part.Query).Length)).Where(pair => pair.Count > 0)
            .Select(pair => $"{scope.Number(pair.Count, pair.part.Query)} {(pair.Count == 1 ? pair.part.One : pair.part.Many)}");
        if (scope.Select(Statements.WithoutSource).Length == own.Length)
            return $"<p>{scope.Number(own.Length, Statements.Own)} of {scope.Number(scope.Select(Statements.All).Length, Statements.All)} claims "
                + $"{(own.Length == 1 ? "is" : "are")} the writer's own, with {Terms.NoSource}.</p>\n";
        return $"<p>{scope.Number(own.Length, Statements.Own)} of {scope.Number(scope.Select(Statements.All).Length, Statements.All)} claims "
            + $"{(own.Length == 1 ? "is" : "are")} the writer's own: {string.Join("; ", parts)}.</p>\n";
    }
}
