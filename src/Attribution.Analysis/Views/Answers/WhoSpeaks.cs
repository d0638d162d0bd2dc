using System.Text;
using Attribution.Audit;
using Attribution.Charts;
using Attribution.Claims;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Passages;
using Attribution.Quotes;

namespace Attribution.Views.Answers;

/// <summary>Answers who speaks, and through whom.</summary>
internal static class WhoSpeaks
{
    private const int Most = 15, MostCarriers = 6;

    private static readonly (string Kind, string Meaning)[] Kinds =
        [("direct", "word for word"), ("mixed", "partly so"), ("indirect", "“indirect”, without quotation marks of its own: retold in the writer's words")];

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
                + "class=\"n\">Quotes</th><th role=\"columnheader\" class=\"n\">of them in quotation marks, wholly + partly</th>"
                + $"<th role=\"columnheader\">{Terms.RelayedBy}</th><th role=\"columnheader\" class=\"n\">{Terms.NoOutlet}</th></tr></thead>\n<tbody "
                + "role=\"rowgroup\">\n");
        foreach (var speaker in speakers.Take(Most))
        {
            var query = Statements.Quotes.And("speaker", speaker.Name);
            var spoken = speaker.Items.Select(item => item.Quote).ToList();
            var verbatim = Kinds.Take(spoken.Any(quote => quote.IsVerbatim) ? 2 : 0)
                .Select(kind => (kind.Kind, Count: spoken.Count(quote => EnumWords.Of(quote.Kind) == kind.Kind)));
            html.Append($"<tr role=\"row\"><th role=\"rowheader\">{Html.Encode(Labels.Shorten(speaker.Name, 80))}{Role(scope, speaker.Name, spoken)}")
                .Append($"{Asked(scope, query, spoken)}{Turns(scope, query, spoken)}</th>")
                .Append($"<td role=\"cell\" class=\"n\" data-label=\"quotes\">{scope.Number(spoken.Count, query)}</td>")
                .Append($"<td role=\"cell\" class=\"n\" data-label=\"in quotation marks, wholly + partly\">"
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
                + $"{(kind.Kind == "indirect" ? Otherwise(scope, kind.Count) : "")}");
        var (notSaid, again) = (scope.SelectQuotes(Statements.NotSaid("quotes")).Length, scope.SelectQuotes(Statements.Again("quotes")).Length);
        var asked = scope.SelectQuotes(Statements.Asked("quotes")).Length;
        var nobodys = NobodysQuotes.Of(scope, quotes);
        var heard = quotes.Count - nobodys.Count;
        var all = scope.Number(quotes.Count, Statements.Quotes);
        var named = audit.Sources.Length != 1 ? $"{Scope.Digits(audit.Named)} of them named" : audit.Named == 1 ? "with a name" : "without a name";
        return $"{ArticleSummary.Count(audit.Sources.Length, "source")}, {named}, {(audit.Sources.Length == 1 ? "is" : "are")} heard in "
            + (heard == quotes.Count ? $"{all} {Noun(quotes.Count, "quote")}: "
                : $"{Scope.Digits(heard)} of {all} {Noun(quotes.Count, "quote")}; {nobodys.InWords}</p>\n<p>All: ")
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

    /// <summary>How many are not in the writer's words but in those of another who is quoted, or what an interview prints; empty for none.</summary>
    private static string Otherwise(Scope scope, int indirect)
    {
        var ways = new[] { (Query: Statements.Quotes.And("kind", Terms.ToldByAnother).And("kind", "indirect"), What: Terms.ToldByAnother),
            (Query: Statements.Quotes.And("kind", Terms.Turn), What: Terms.Turn) };
        return string.Concat(ways.Select(way => (way, Count: scope.SelectQuotes(way.Query).Length)).Where(pair => pair.Count > 0)
            .Select(pair => $" or, {scope.Number(pair.Count, pair.way.Query)} of {(indirect == 1 ? "it" : "them")}, {pair.way.What}"));
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
        if (name == Speakers.Nobody) text = NobodysQuotes.Cues(quotes);
        if (text.Length == 0 && actor is null) text = Lists.PlainWords.Value("source kind", EnumWords.Of(quotes[0].SourceKind)!);
        return text.Length == 0 ? "" : $" <span class=\"where\">{Html.Encode(Labels.Shorten(text, 80))}</span>";
    }

    /// <summary>Of one whose quotes are questions for the most part, how many are.</summary>
    private static string Asked(Scope scope, PassageQuery query, List<QuoteRow> quotes)
    {
        var (asks, asked) = (query.And("stance", EnumWords.Of(Stance.Asks)!), quotes.Count(quote => quote.Stance is Stance.Asks));
        var wished = quotes.Exists(quote => quote.Stance is Stance.Asks && quote.Type is AttributionType.Eventuality);
        var noun = wished ? "request or proposal" : "question";
        return 2 * asked <= quotes.Count ? ""
            : $" <span class=\"where\">{(asked == 1 && quotes.Count == 1 ? $"a {noun}"
                : $"{scope.Number(asked, asks)} of them {(wished && asked > 1 ? "requests, proposals or questions" : Noun(asked, noun))}")}</span>";
    }

    /// <summary>How many quotes are printed as turns of an interview; empty for none.</summary>
    private static string Turns(Scope scope, PassageQuery query, List<QuoteRow> quotes) => quotes.Count(quote => quote.IsTurn) is > 0 and var turns
        ? $" <span class=\"where\">{scope.Number(turns, query.And("kind", Terms.Turn))} of them {Noun(turns, "turn")} of an interview</span>" : "";

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
