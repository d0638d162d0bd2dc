using System.Collections.Immutable;
using System.Text;
using Attribution.Charts;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Passages;
using Attribution.Views.Answers;

namespace Attribution.Views.ActorPages;

/// <summary>
/// Writes who disputes what an actor says: denials that answer a claim of the actor's, those of which that is a guess, those that name the actor and of
/// which it was not found what they answer, and those inside other quotes of a sentence in which the actor speaks.
/// </summary>
internal sealed class WhoDisputes
{
    private const int MostPairs = 8, MostItems = 6;

    private static readonly PassageQuery InnerDenials = Statements.Quotes.And("stance", "denies").Without("inside", "");

    private readonly Scope scope;
    private readonly ImmutableArray<ClaimRow> denials;
    private readonly DisputePairs pairs;
    private readonly ILookup<string, ClaimRow> answers, guesses, naming;
    private readonly ILookup<string, QuoteRow> inner;

    /// <summary>Prepares what the pages of <paramref name="scope"/> say.</summary>
    public WhoDisputes(Scope scope)
    {
        this.scope = scope;
        denials = scope.Select(Statements.Denials);
        pairs = new(scope);
        answers = By(denials.Where(claim => !claim.IsGuess), claim => claim.Denied);
        guesses = By(denials.Where(claim => claim.IsGuess), claim => DisputeIndex.Of(scope.Corpus).Denied(claim.Disputes)?.Sources ?? []);
        naming = By(denials.Where(claim => claim.Disputes.Length == 0), Named);
        var spoken = scope.SelectQuotes(Statements.Quotes).ToLookup(quote => (quote.Document, quote.Quote.Quote.Sentence));
        inner = scope.SelectQuotes(InnerDenials)
            .SelectMany(denial => spoken[(denial.Document, denial.Quote.Quote.Sentence)].SelectMany(quote => quote.Sources).Distinct(StringComparer.Ordinal)
                .Where(name => !denial.Sources.Contains(name)).Select(name => (name, denial)))
            .ToLookup(pair => pair.name, pair => pair.denial, StringComparer.Ordinal);
    }

    /// <summary>The section on the actor called <paramref name="name"/>.</summary>
    public string Of(string name)
    {
        var html = new StringBuilder();
        var found = answers[name].ToList();
        if (found.Count > 0)
            html.Append($"<p>{scope.Number(found.Count, Statements.Answers.And("denies", name), ArticleSummary.Count(found.Count, "denial"))} "
                + $"{(found.Count == 1 ? "answers" : "answer")} what {Html.Encode(name)} says, by {Deniers(found)}. On the left what was claimed, on the right "
                + "who denies it.</p>\n");
        Pairs(html, found);
        var named = naming[name].Where(claim => !claim.Sources.Contains(name)).ToList();
        if (named.Count > 0)
            html.Append($"<p>{ArticleSummary.Count(named.Count, found.Count > 0 ? "more denial" : "denial")} {(named.Count == 1 ? "names" : "name")} "
                + $"{Html.Encode(name)}, and it was not found which claim {(named.Count == 1 ? "it answers" : "they answer")}.</p>\n")
                .Append(PassageItems.Of(scope, [.. named.Take(MostItems)], Statements.Unanswering));
        var beside = inner[name].ToList();
        if (beside.Count > 0)
            html.Append($"<p>{ArticleSummary.Count(beside.Count, "denial")} inside another quote {(beside.Count == 1 ? "stands" : "stand")} in a sentence "
                + $"in which {Html.Encode(name)} speaks.</p>\n")
                .Append(PassageItems.Of(scope, [.. beside.Take(MostItems)], InnerDenials, denial => string.Join(" and ", denial.Sources)));
        var guessed = guesses[name].ToList();
        if (guessed.Count > 0)
        {
            html.Append($"<details class=\"folded\"><summary>{ArticleSummary.Count(guessed.Count, "guess", "guesses")}: a denial that may answer "
                + $"{Html.Encode(name)}</summary>\n");
            Pairs(html, guessed);
            html.Append("</details>\n");
        }
        return html.Length > 0 ? html.ToString()
            : denials.IsEmpty ? "<p>No claim denies anything.</p>\n"
            : $"<p>No denial was found that answers {Html.Encode(name)} or names them; the articles have "
                + $"{scope.Number(denials.Length, Statements.Denials, ArticleSummary.Count(denials.Length, "denial"))} in all.</p>\n";
    }

    private void Pairs(StringBuilder html, List<ClaimRow> claims)
    {
        foreach (var row in Ranking.Of(claims, claim => claim.Disputes).Take(MostPairs)) pairs.Write(html, row);
    }

    private string Deniers(List<ClaimRow> claims) => string.Join(", ",
        claims.SelectMany(claim => claim.Sources).Distinct(StringComparer.Ordinal).Take(MostItems)
            .Select(source => scope.Links.ActorPageOf(source) is { } page ? $"<a href=\"{scope.Root}{Html.Encode(page)}\">{Html.Encode(source)}</a>"
                : Html.Encode(source)));

    /// <summary>Who is named in what is denied.</summary>
    private IEnumerable<string> Named(ClaimRow claim) => claim.AsQuote is not { } quote ? []
        : claim.Article.Mentions.Where(mention => quote.Quote.Quote.Content.Any(piece => piece.Contains(mention.Span.Start)))
            .Select(mention => Speakers.NameOf(scope.Corpus, mention.Actor)).Distinct(StringComparer.Ordinal);

    private static ILookup<string, ClaimRow> By(IEnumerable<ClaimRow> rows, Func<ClaimRow, IEnumerable<string>> names) =>
        rows.SelectMany(row => names(row).Distinct(StringComparer.Ordinal).Select(name => (name, row))).ToLookup(pair => pair.name, pair => pair.row,
            StringComparer.Ordinal);
}
