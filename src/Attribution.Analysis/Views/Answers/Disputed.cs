using System.Collections.Immutable;
using System.Text;
using Attribution.Charts;
using Attribution.Claims.Disputing;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Passages;

namespace Attribution.Views.Answers;

/// <summary>Answers what is disputed: each denial stands beside the claim that it denies.</summary>
internal static class Disputed
{
    private const int Most = 8;

    /// <summary>The claims that somebody denies, those with the most denials first; pairs that are guesses are folded away and not counted.</summary>
    public static string Of(Scope scope)
    {
        var denials = scope.Select(Statements.Denials);
        if (denials.IsEmpty) return "<p>No claim denies another.</p>\n";
        var pairs = new DisputePairs(scope);
        var denied = Ranked(denials, claim => claim.Disputes.Length > 0 && !claim.IsGuess);
        var guessed = Ranked(denials, claim => claim.IsGuess);
        var alone = denials.Where(claim => claim.Disputes.Length == 0).ToList();
        var html = new StringBuilder();
        html.Append(
            $"<p>{scope.Number(denials.Length, Statements.Denials)} of "
                + $"{scope.Number(scope.Select(Statements.All).Length, Statements.All)} claims deny something");
        html.Append(denied.Count == 0 ? ".</p>\n"
            : $"; {Scope.Digits(denied.Count)} {(denied.Count == 1 ? "is" : "are")} denied{NotAmongThem(scope, denied)}. "
                + "On the left what was claimed, on the right who denies it.</p>\n");
        foreach (var row in denied.Take(Most)) pairs.Write(html, row);
        if (denied.Count > Most)
        {
            var answers = denied.Sum(row => row.Count);
            html.Append($"<p class=\"more\">{scope.Number(answers, Statements.Answers, $"All {Scope.Digits(answers)} denials that answer a claim")}</p>\n");
        }
        if (alone.Count > 0)
        {
            html.Append("<h3>Denied, without a claim found that the denial answers</h3>\n").Append(PassageItems.Of(scope, alone, Statements.Unanswering));
        }
        if (guessed.Count > 0) Fold(html, scope, pairs, guessed);
        return html.ToString();
    }

    /// <summary>How many of what is denied are no claims of their own: what somebody is said to claim, and claims of other articles.</summary>
    private static string NotAmongThem(Scope scope, List<RankedRow<ClaimRow>> denied)
    {
        var counted = scope.Select(Statements.All).Select(claim => $"{claim.Document}:{claim.Id}").ToHashSet(StringComparer.Ordinal);
        var others = denied.Count(row => !counted.Contains(row.Name));
        return others == 0 ? ""
            : $", {Scope.Digits(others)} of which {(others == 1 ? "stands" : "stand")} inside another claim, in a repeat of one or in another article";
    }

    private static void Fold(StringBuilder html, Scope scope, DisputePairs pairs, List<RankedRow<ClaimRow>> guessed)
    {
        var guesses = guessed.Sum(row => row.Count);
        html.Append($"<details class=\"folded\"><summary>{ArticleSummary.Count(guesses, "guess", "guesses")}: "
            + $"{(guesses == 1 ? "a denial" : "denials")} of which the program is not sure what {(guesses == 1 ? "it answers" : "they answer")}</summary>\n"
            + $"<p>{scope.Number(guesses, Statements.Guesses, guesses == 1 ? "It is" : "They are")} in no count of what is denied.</p>\n");
        foreach (var row in guessed.Take(Most)) pairs.Write(html, row);
        html.Append("</details>\n");
    }

    /// <summary>The claims that those denials deny for which <paramref name="holds"/>, those with the most denials first.</summary>
    private static List<RankedRow<ClaimRow>> Ranked(ImmutableArray<ClaimRow> denials, Func<ClaimRow, bool> holds) =>
        [.. Ranking.Of(denials.Where(holds), claim => claim.Disputes).OrderByDescending(row => row.Count).ThenBy(row => denials.IndexOf(row.Items[0]))];
}

/// <summary>Writes claims beside the denials that answer them.</summary>
internal sealed class DisputePairs
{
    private const int MostDenials = 6;

    private readonly Scope scope;
    private readonly Dictionary<string, ClaimRow> claims;
    private readonly Dictionary<string, QuoteRow> quotes;
    private readonly ILookup<string, ClaimRow> places;

    /// <summary>Prepares to write pairs of the articles of <paramref name="scope"/>.</summary>
    public DisputePairs(Scope scope)
    {
        this.scope = scope;
        claims = scope.Claims.ToDictionary(Key, StringComparer.Ordinal);
        quotes = scope.Quotes.ToDictionary(Key, StringComparer.Ordinal);
        places = scope.Claims.ToLookup(First, StringComparer.Ordinal);
    }

    /// <summary>Appends the claim that <paramref name="row"/> is named after, and the denials in it.</summary>
    public void Write(StringBuilder html, RankedRow<ClaimRow> row)
    {
        html.Append("<div class=\"dispute\">\n<div class=\"claimed\">");
        if (claims.TryGetValue(row.Name, out var claim)) html.Append(Said(claim, isDenial: false, ""));
        else if (quotes.TryGetValue(row.Name, out var quote))
            html.Append(
                $"<p><b>{Html.Encode(Labels.Shorten(string.Join(" and ", quote.Sources), 80))}</b> is said to claim: "
                    + $"<a href=\"{Html.Encode(scope.Place(quote))}\">{Html.Encode(Labels.Shorten(Words.Said(quote), 300))}</a>{scope.Source(quote)}</p>");
        else html.Append(
            $"<p>A claim of another article: <a href=\"{scope.Root}{Html.Encode(scope.Links.PlaceOf(row.Name))}\">"
                + $"{Html.Encode(scope.Links.TitleOf(row.Name[..row.Name.LastIndexOf(':')]))}</a></p>");
        html.Append("</div>\n<div class=\"denied\">");
        foreach (var denial in row.Items.Take(MostDenials)) html.Append(Said(denial, isDenial: true, row.Name[..row.Name.LastIndexOf(':')]));
        if (row.Count > MostDenials)
            html.Append(
                $"<p class=\"more\">{scope.Number(row.Count, Statements.Denials.And("disputes", row.Name), $"All {Scope.Digits(row.Count)} denials")}</p>");
        html.Append("</div>\n</div>\n");
    }

    private static string Key(IPassage passage) => $"{passage.Article.Document.Id}:{passage.Id}";

    private static string First(ClaimRow claim) => $"{claim.Document}:{(claim.Repeats.Length > 0 ? claim.Repeats : claim.Id)}";

    /// <summary>One statement, with the places where the article makes it, and the article, where that is not <paramref name="beside"/>.</summary>
    private string Said(ClaimRow claim, bool isDenial, string beside)
    {
        // "Denies: that …", but not "denies: that the claims are unfounded", which says so itself.
        var denies = isDenial && claim.AsQuote is { IsDeniedByCue: true };
        var told = isDenial && claim.AsQuote is { } denial ? Told(denial) : null;
        var does = told is not null ? "" : denies ? $" {Html.Encode(Labels.Shorten(claim.AsQuote!.Cue, 40))}" : isDenial ? " says against it" : " claims";
        var words = told ?? (claim.AsQuote is not { } quote ? claim.Text : IsPronoun(claim) ? claim.Sentence : denies ? quote.Content : Words.Said(quote));
        return $"<p><b>{Html.Encode(Labels.Shorten(string.Join(" and ", claim.Sources), 80))}</b>{does}"
            + $"{(claim.Relay.Length == 0 ? "" : $", {Terms.RelayedBy} {Html.Encode(Labels.Shorten(claim.Relay, 60))}")}{(told is null ? ":" : "")} "
            + $"<a href=\"{Html.Encode(scope.Place(claim))}\">{Html.Encode(Labels.Shorten(words, 300))}</a>{Places([.. places[First(claim)]])}"
            + $"{(isDenial && claim.IsGuess ? $" <span class=\"where\">{Terms.Guess}</span>" : "")}"
            + $"{(claim.Article.Document.Id == beside ? "" : scope.Source(claim))}</p>";
    }

    /// <summary>
    /// What the denier does in the text's own words, where the content alone would not say it: "dismissed the claim as groundless"; null where the content
    /// is a clause or a quotation.
    /// </summary>
    private static string? Told(QuoteRow denial)
    {
        var quote = denial.Quote.Quote;
        if (quote.PointsBack) return "denies it";
        if (quote.Cue is not { } cue || quote.Content is not [var only] || only.Start != cue.End + 1) return null;
        return new DenyingWords(denial.Article.Annotated, quote).Form is DeniedForm.Claim or DeniedForm.Result or DeniedForm.Thing
            ? denial.Article.Text[cue.Start..only.End] : null;
    }

    /// <summary>Whether the content is a word such as "which" and "it", of which the sentence says what it means.</summary>
    private static bool IsPronoun(ClaimRow claim) => claim.AsQuote is { } quote && quote.Content.Length < 6
        && !quote.Content.Contains(' ', StringComparison.Ordinal) && quote.Content.All(char.IsLetter);

    /// <summary>The parts of the article, where it is not the body alone.</summary>
    private string Places(IReadOnlyList<ClaimRow> same) => same is [{ Section: Documents.SectionKind.Body }] ? ""
        : " <span class=\"where\">in the "
            + string.Join(" and the ", same.Select(claim => $"<a href=\"{Html.Encode(scope.Place(claim))}\">{Sections.NameOf(claim.Section)}</a>")) + "</span>";
}
