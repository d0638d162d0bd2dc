using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Attribution.Charts;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Passages;
using Attribution.Views.Answers;
using Attribution.Views.Report;

namespace Attribution.Views.ActorPages;

/// <summary>
/// Makes the pages of those who speak: when, in which outlets, with which verbs and through whom they are quoted, what they and others dispute,
/// the figures that they give, and under which names they go.
/// </summary>
internal sealed class ActorPageSet
{
    private const int MostRows = 12, MostBars = 36;

    private readonly Scope scope;
    private readonly ILookup<string, QuoteRow> quotes;
    private readonly ILookup<string, QuoteRow> told;
    private readonly ILookup<string, FigureRow> figures;
    private readonly ILookup<string, ClaimRow> denials;
    private readonly WhoDisputes disputes;

    /// <summary>Prepares the pages of <paramref name="corpus"/>.</summary>
    public ActorPageSet(NewsCorpus corpus, ReportLinks links)
    {
        scope = new(corpus, links, "../", null);
        var said = PassageSelection<QuoteRow>.Of(Passage.Quotes, corpus).Rows;
        quotes = Lookup(said, quote => quote.Sources);
        told = Lookup(said, quote => quote.Through);
        figures = Lookup(PassageSelection<FigureRow>.Of(Passage.Figures, corpus).Rows, figure => figure.Sources);
        var claims = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus).Rows.Where(claim => claim.Stance is Stance.Denies).ToList();
        denials = Lookup(claims, claim => claim.Sources);
        disputes = new(scope);
    }

    /// <summary>The page of <paramref name="actor"/>, whose name readers see as <paramref name="name"/>.</summary>
    public string Of(CorpusActor actor, string name)
    {
        var own = quotes[name].ToList();
        var query = Statements.Quotes.And("speaker", name);
        var html = new StringBuilder();
        var known = new[] { EnumWords.Of(actor.Kind)!, actor.Role ?? "", scope.Corpus.NameOf(actor.Affiliation) };
        html.Append($"<p class=\"origin\">{Html.Encode(string.Join(" · ", known.Where(part => part.Length > 0 && part != name).Distinct()))}</p>\n");
        html.Append($"<p class=\"lead\">{Lead(own, query)}</p>\n");
        Section("When", Bars(own, query));
        Section("Said", Examples(own, query));
        Section("Where, and in whose words", Outlets(own, query));
        Section("With which verbs", Counts(own.Where(quote => quote.CueLemma.Length > 0), quote => [quote.Verb], "verb", query));
        Section("Relayed by", Counts(own, quote => quote.Through, "carrier", query));
        Section("Whom they relay", Counts(told[name], quote => quote.Sources, "speaker", Statements.Quotes.And("carrier", name)));
        Section("What they deny", Denials(denials[name], Statements.Denials.And("source", name)));
        Section("Who disputes what they say", disputes.Of(name));
        Section("Figures", Figures(name));
        html.Append(OtherNames.Of(scope.Corpus, actor, name));
        return Page.Of(name, html.ToString(), scope.Links.ActorPageOf(name)!, "Actor");

        void Section(string title, string content)
        {
            if (content.Length > 0) html.Append($"<h2>{Html.Encode(title)}</h2>\n{content}");
        }
    }

    private string Lead(List<QuoteRow> own, PassageQuery query)
    {
        var articles = own.Select(quote => quote.Document).Distinct().Count();
        var outlets = own.Select(quote => quote.Outlet).Where(outlet => outlet.Length > 0).Distinct().Count();
        var verbatim = own.Count(quote => quote.IsVerbatim);
        var second = own.Count(quote => quote.Hand == "second");
        return $"{scope.Number(own.Count, query, ArticleSummary.Count(own.Count, "quote"))} in {ArticleSummary.Count(articles, "article")}"
            + $"{(outlets > 1 ? $" of {ArticleSummary.Count(outlets, "outlet")}" : "")}: "
            + $"{(verbatim == 0 ? "none" : scope.Number(verbatim, Statements.Verbatim(query)))} of them {Terms.Verbatim}; "
            + $"{(second == 0 ? "none" : scope.Number(second, query.And("hand", "second")))} {Terms.Relayed}.";
    }

    /// <summary>How many quotes each month or, within a few weeks, each day has.</summary>
    private string Bars(List<QuoteRow> own, PassageQuery query)
    {
        var dated = own.Where(quote => quote.Date is not null).ToList();
        if (dated.Select(quote => quote.Date).Distinct().Count() < 2) return "";
        var facet = dated.Select(quote => quote.Month).Distinct().Count() > 2 ? "month" : "date";
        var days = dated.GroupBy(quote => facet is "month" ? quote.Month : Day(quote.Date!.Value), StringComparer.Ordinal)
            .OrderBy(day => day.Key, StringComparer.Ordinal).TakeLast(MostBars).ToList();
        var most = days.Max(day => day.Count());
        var html = new StringBuilder("<ol class=\"days\">\n");
        foreach (var day in days)
            html.Append(CultureInfo.InvariantCulture, $"<li><span>{day.Key}</span> <a class=\"day\" style=\"--share:{(double)day.Count() / most:0.###}\" ")
                .Append($"href=\"{Html.Encode(scope.Address(query.And(facet, day.Key)))}\" ")
                .Append($"aria-label=\"{day.Key}: {ArticleSummary.Count(day.Count(), "quote")}\">")
                .Append($"{Scope.Digits(day.Count())}</a></li>\n");
        return html.Append("</ol>\n").ToString();
    }

    private string Examples(List<QuoteRow> own, PassageQuery query) =>
        PassageItems.Of(scope, own, query, quote => quote.Outlet.Length > 0 ? $"{quote.Outlet}{(quote.Date is { } date ? $", {Day(date)}" : "")}" : "");

    private string Outlets(List<QuoteRow> own, PassageQuery query)
    {
        var known = own.Where(quote => quote.Outlet.Length > 0).ToList();
        if (known.Count == 0) return "";
        var table = new HtmlTable("", ("outlet", false), ("quotes", true), ($"of them {Terms.Verbatim}", true), ("articles", true));
        foreach (var outlet in Ranking.Of(known, quote => quote.Outlet).Take(MostRows))
        {
            var here = query.And("outlet", outlet.Name);
            table.Add(Html.Encode(outlet.Name), scope.Number(outlet.Count, here),
                HtmlTable.Number(outlet.Items.Count(quote => quote.IsVerbatim), scope.Address(Statements.Verbatim(here))),
                HtmlTable.Number(outlet.Items.Select(quote => quote.Document).Distinct().Count()));
        }
        return table.ToHtml();
    }

    private string Counts(IEnumerable<QuoteRow> rows, Func<QuoteRow, IEnumerable<string>> names, string facet, PassageQuery query)
    {
        var ranked = Ranking.Of(rows.SelectMany(row => names(row).Select(name => (name, row))), pair => pair.name);
        if (ranked.IsEmpty) return "";
        var items = ranked.Take(MostRows).Select(row =>
            $"{Name(row.Name)} ({scope.Number(row.Count, query.And(facet, row.Name))})");
        return $"<p>{string.Join(", ", items)}{(ranked.Length > MostRows ? $" and {ranked.Length - MostRows} more" : "")}</p>\n";
    }

    private string Name(string name) => scope.Links.ActorPageOf(name) is { } page
        ? $"<a href=\"../{Html.Encode(page)}\">{Html.Encode(Labels.Shorten(name, 60))}</a>" : Html.Encode(Labels.Shorten(name, 60));

    private string Denials(IEnumerable<ClaimRow> claims, PassageQuery query)
    {
        var all = claims.ToList();
        return PassageItems.Of(scope, all, query, claim =>
            string.Join(" and ", claim.Sources) + (claim.Denied.Any() ? $" against {string.Join(", ", claim.Denied)}" : ""));
    }

    private string Figures(string name)
    {
        var own = figures[name].Where(figure => EnumWords.Of(figure.Kind) is not ("date" or "set")).ToList();
        return PassageItems.Of(scope, own, Statements.Figures.And("claimant", name), _ => "");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ILookup<string, T> Lookup<T>(IEnumerable<T> rows, Func<T, ImmutableArray<string>> keys) =>
        rows.SelectMany(row => keys(row).Distinct(StringComparer.Ordinal).Select(key => (key, row))).ToLookup(pair => pair.key, pair => pair.row,
            StringComparer.Ordinal);
}
