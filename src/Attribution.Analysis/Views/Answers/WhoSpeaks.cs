using System.Text;
using Attribution.Audit;
using Attribution.Charts;
using Attribution.Claims;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Passages;

namespace Attribution.Views.Answers;

/// <summary>Answers who speaks, and through whom.</summary>
internal static class WhoSpeaks
{
    private const int Most = 15, MostCarriers = 6;

    private static readonly (string Kind, string Meaning)[] Kinds =
        [("direct", "word for word"), ("mixed", "partly so"), ("indirect", "“indirect”, that is, retold in the writer's words")];

    /// <summary>Whose words are quoted, and a table of those who speak most.</summary>
    public static string Of(Scope scope)
    {
        var quotes = scope.SelectQuotes(Statements.Quotes);
        if (quotes.IsEmpty) return "<p>Nobody is quoted.</p>\n";
        var speakers = Ranking.Of(quotes.SelectMany(quote => quote.Sources.Select(name => (Name: name, Quote: quote))), pair => pair.Name)
            .OrderByDescending(row => Speakers.IsSource(row.Name, row.Items[0].Quote.Quote.SourceKind)).ToList();
        var html = new StringBuilder($"<p>{Summary(scope, quotes)}</p>\n<p>{Claims(scope, quotes)}</p>\n");
        if (HeardSources.Of(scope.Corpus).WhyTheAuditHasFewer is { Length: > 0 } why) html.Append($"<p>{why}</p>\n");
        html.Append(
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Who speaks most\">\n<table class=\"plain stack\" "
                + "role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\">Who</th><th role=\"columnheader\" "
                + "class=\"n\">Quotes</th><th role=\"columnheader\" class=\"n\">of them word for word + partly</th><th role=\"columnheader\">relayed "
                + $"by</th><th role=\"columnheader\" class=\"n\">{Terms.NoOutlet}</th></tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var speaker in speakers.Take(Most))
        {
            var query = Statements.Quotes.And("speaker", speaker.Name);
            var spoken = speaker.Items.Select(item => item.Quote).ToList();
            var verbatim = Kinds.Take(spoken.Any(quote => quote.IsVerbatim) ? 2 : 0)
                .Select(kind => (kind.Kind, Count: spoken.Count(quote => EnumWords.Of(quote.Kind) == kind.Kind)));
            html.Append($"<tr role=\"row\"><th role=\"rowheader\">{Html.Encode(Labels.Shorten(speaker.Name, 80))}{Role(scope, speaker.Name, spoken)}</th>")
                .Append($"<td role=\"cell\" class=\"n\" data-label=\"quotes\">{scope.Number(spoken.Count, query)}</td>")
                .Append($"<td role=\"cell\" class=\"n\" data-label=\"word for word + partly\">"
                    + $"{string.Join(" + ", verbatim.Select(pair => pair.Count == 0 ? "0" : scope.Number(pair.Count, query.And("kind", pair.Kind))))}</td>")
                .Append($"<td role=\"cell\" data-label=\"{Terms.RelayedBy}\">{Through(scope, query, spoken)}</td>")
                .Append($"<td role=\"cell\" class=\"n\" data-label=\"{Terms.NoOutlet}\">{NoOutlet(scope, query, spoken)}</td></tr>\n");
        }
        html.Append("</tbody>\n</table>\n</div>\n");
        if (speakers.Count > Most) html.Append($"<p class=\"more\"><a href=\"{scope.Root}audit.html\">All sources, in the source audit</a></p>\n");
        return html.ToString();
    }

    private static string Summary(Scope scope, IReadOnlyCollection<QuoteRow> quotes)
    {
        var audit = SourceAudit.Of(scope.Corpus, AuditTypes.All);
        var kinds = Kinds.Select(kind => (kind.Kind, kind.Meaning, Count: quotes.Count(quote => EnumWords.Of(quote.Kind) == kind.Kind)))
            .Where(kind => kind.Count > 0)
            .Select(kind => $"{scope.Number(kind.Count, Statements.Quotes.And("kind", kind.Kind))} {kind.Meaning}"
                + $"{(kind.Kind == "indirect" ? Told(scope) : "")}");
        var (notSaid, again) = (scope.SelectQuotes(Statements.NotSaid("quotes")).Length, scope.SelectQuotes(Statements.Again("quotes")).Length);
        var asked = scope.SelectQuotes(Statements.Asked("quotes")).Length;
        var heard = quotes.Count(quote => quote.Sources.Any(name => Speakers.IsSource(name, quote.SourceKind)));
        var all = scope.Number(quotes.Count, Statements.Quotes);
        var named = audit.Sources.Length != 1 ? $"{Scope.Digits(audit.Named)} of them named" : audit.Named == 1 ? "with a name" : "without a name";
        return $"{ArticleSummary.Count(audit.Sources.Length, "source")}, {named}, {(audit.Sources.Length == 1 ? "is" : "are")} heard in "
            + (heard == quotes.Count ? $"{all} {Noun(quotes.Count, "quote")}: "
                : $"{Scope.Digits(heard)} of {all} {Noun(quotes.Count, "quote")}; whose the others are is not said. All: ")
            + $"{string.Join("; ", kinds)}. "
            + Relayed(scope, quotes)
            + (again == 0 ? ""
                : $" {scope.Number(again, Statements.Again("quotes"))} more {(again == 1 ? "says" : "say")} again what the same source said in the article, "
                    + $"in a caption, a key point or the body: that is one statement, and counts once.")
            + (notSaid == 0 ? ""
                : $" {scope.Number(notSaid, Statements.NotSaid("quotes"))} more {(notSaid == 1 ? "tells" : "tell")} what somebody did <em>not</em> "
                    + $"say; no number here counts {(notSaid == 1 ? "it" : "them")}.")
            + (asked == 0 ? ""
                : $" {scope.Number(asked, Statements.Asked("quotes"))} more {(asked == 1 ? "is a question" : "are questions")} of an interview, and "
                    + $"{(asked == 1 ? "counts" : "count")} for nobody.");
    }

    /// <summary>How many are not in the writer's words but in those of another who is quoted; empty for none.</summary>
    private static string Told(Scope scope)
    {
        var query = Statements.Quotes.And("kind", Terms.ToldByAnother);
        return scope.SelectQuotes(query).Length is > 0 and var told ? $" or, {scope.Number(told, query)} of them, {Terms.ToldByAnother}" : "";
    }

    /// <summary>How many quotes are relayed, and by whom: outlets, or others who are quoted.</summary>
    private static string Relayed(Scope scope, IReadOnlyCollection<QuoteRow> quotes)
    {
        var relayed = quotes.Where(quote => quote.Hand == "second").ToList();
        if (relayed.Count == 0) return $"For {(quotes.Count == 1 ? "it" : "all of them")}: {Terms.NoOutlet}.";
        var query = Statements.Quotes.And("hand", "second");
        var outlets = relayed.Count(quote => quote.Relay.Length > 0);
        var how = outlets == relayed.Count ? " by an outlet" : outlets == 0 ? " by somebody inside whose words they stand"
            : $": {scope.Number(outlets, query.Without("relay", ""))} by an outlet, {scope.Number(relayed.Count - outlets, query.And("relay", ""))} "
                + "by somebody inside whose words they stand";
        return $"{scope.Number(relayed.Count, query)} of the quotes {(relayed.Count == 1 ? "is" : "are")} {Terms.Relayed}{how}. "
            + $"For the rest: {Terms.NoOutlet}.";
    }

    /// <summary>How quotes and claims go together.</summary>
    private static string Claims(Scope scope, IReadOnlyCollection<QuoteRow> quotes)
    {
        var claims = scope.Select(Statements.All);
        var own = claims.Count(claim => claim.Quote is null);
        var inner = quotes.Count - (claims.Length - own);
        return $"A claim is a quote that stands on its own or a sentence of the writer's: "
            + $"{(inner == 0 ? "" : $"{Scope.Digits(inner)} of the quotes {(inner == 1 ? "stands" : "stand")} inside another, ")}"
            + $"{Scope.Digits(claims.Length - own)} {Noun(claims.Length - own, "quote")} and {scope.Number(own, Statements.Own)} of the writer's own make "
            + $"{scope.Number(claims.Length, Statements.All)} {Noun(claims.Length, "claim")}.";
    }

    private static string Noun(int count, string one) => count == 1 ? one : one + "s";

    private static string Role(Scope scope, string name, List<QuoteRow> quotes)
    {
        var actor = quotes.Select(quote => scope.Corpus.Actor(quote.Quote.Actor))
            .FirstOrDefault(actor => actor is not null && Speakers.NameOf(scope.Corpus, actor.Id) == name);
        string[] known = [actor?.Role ?? "", scope.Corpus.NameOf(actor?.Affiliation)];
        var text = string.Join(", ", known.Where(part => part.Length > 0 && part != name));
        if (name == Speakers.Nobody) text = "“it is believed”, “reportedly”";
        if (text.Length == 0 && actor is null) text = Lists.PlainWords.Value("source kind", EnumWords.Of(quotes[0].SourceKind)!);
        return text.Length == 0 ? "" : $" <span class=\"where\">{Html.Encode(Labels.Shorten(text, 80))}</span>";
    }

    private static string Through(Scope scope, PassageQuery query, List<QuoteRow> quotes)
    {
        var all = Ranking.Of(quotes.SelectMany(quote => quote.Through), name => name);
        var carriers = all.Take(MostCarriers)
            .Select(row => $"{Html.Encode(Labels.Shorten(row.Name, 60))} ({scope.Number(row.Count, query.And("carrier", row.Name))})").ToList();
        if (all.Length > MostCarriers)
            carriers.Add($"{Scope.Digits(all.Length - MostCarriers)} others "
                + $"({scope.Number(quotes.Count(quote => quote.Hand == "second"), query.And("hand", "second"))} {Terms.Relayed} in all)");
        return string.Join(", ", carriers);
    }

    private static string NoOutlet(Scope scope, PassageQuery query, List<QuoteRow> quotes) =>
        quotes.Count(quote => quote.Hand == "first") is > 0 and var first ? scope.Number(first, query.And("hand", "first")) : "";
}
