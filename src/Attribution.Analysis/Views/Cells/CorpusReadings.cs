using System.Globalization;
using Attribution.Audit;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using static Attribution.Charts.Counting;

namespace Attribution.Views.Cells;

/// <summary>What was read, and what it shows in short.</summary>
internal static class CorpusReadings
{
    /// <summary>The most articles that are named one by one.</summary>
    private const int MostNamed = 3;

    public static Reading WhatWasRead(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var articles = corpus.Articles;
        var undated = articles.Count(article => article.Document.Metadata.Date is null);
        return Reading.Of(
            articles.Length switch
            {
                0 => "No article was read.",
                1 => $"This is about one article: {Named(articles[0], 300)}.",
                <= MostNamed => $"This is about {Number(articles.Length)} articles: {Reading.List(articles.Select(article => Named(article, 60)))}.",
                _ => $"This is about {Number(articles.Length)} articles{Outlets(corpus)}{Period(corpus)}.",
            },
            undated == 0 ? null : $"{Number(undated, "article")} {(undated == 1 ? "has" : "have")} no date, so that words like “Tuesday” mean no day there.",
            string.Join(' ', Notes().Select(note => $"{Which(note.Value)} marked as “{note.Key}”.")),
            corpus.Problems.IsEmpty ? null : $"{Number(corpus.Problems.Length, "file")} could not be read.");

        IEnumerable<KeyValuePair<string, int>> Notes() => articles.Select(article => article.Document.Metadata.Note).OfType<string>()
            .Where(note => !string.IsNullOrWhiteSpace(note)).CountBy(note => note, StringComparer.Ordinal);

        string Which(int count) => count == articles.Length ? count == 1 ? "It is" : "They are" : $"{Number(count, "article")} {(count == 1 ? "is" : "are")}";
    }

    public static Reading InShort(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var claims = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus);
        if (claims.Count == 0) return Reading.Of("No claim was found.");
        var own = claims.And("source", Speakers.Writer).Count;
        var audit = SourceAudit.Of(corpus, AuditTypes.All);
        var relayed = claims.Without("relay", "").Count;
        var without = Count(Passage.Claims, claims, Statements.WithoutSource);
        var denials = Count(Passage.Claims, claims, Statements.Denials);
        return Reading.Of(
            $"{Capital(Reading.Share(claims.Count - own, claims.Count, "claim"))} {(claims.Count - own <= 1 ? "is" : "are")} somebody's; "
                + $"{(own == 0 ? "none is" : $"{Number(own)} {Is(own)}")} the writer's own.",
            MostQuoted(audit) is [var most, ..] all
                ? $"{Number(audit.Sources.Length, "source")} {Verb(audit.Sources.Length, "speak")}"
                    + $"{(audit.Unnamed == 0 ? "" : $", {Number(audit.Unnamed)} of them unnamed")}; quoted most: "
                    + $"{Reading.List(all.Select(source => source.Name), 3)} ({Of(most.Quotes, audit.Passages, "quote")}{(all.Count == 1 ? "" : " each")})."
                : "Nobody is quoted.",
            $"Claims relayed by an outlet: {OrNone(relayed)}; {Terms.NoSource}: {OrNone(without)}; denying another: {OrNone(denials)}.",
            NotSaid(corpus).ToString());
    }

    public static Reading NotSaid(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var negated = corpus.NotSaid.Length;
        return Reading.Of(negated == 0 ? null
            : $"{Number(negated, "more quote")} {(negated == 1 ? "tells" : "tell")} what somebody did not say, and {Is(negated)} in no count.");
    }

    internal static string OrNone(int count) => count == 0 ? "none" : Number(count);

    /// <summary>The source with the most quotes, or those that share the first place, by name.</summary>
    internal static List<AuditedSource> MostQuoted(SourceAudit audit) =>
        [.. audit.Sources.Where(source => source.Quotes == audit.Sources[0].Quotes).OrderBy(source => source.Name, StringComparer.Ordinal)];

    internal static int Count<T>(PassageList<T> list, PassageSelection<T> passages, PassageQuery query)
        where T : IPassage => passages.Rows.Count(row => list.Matches(query, row));

    private static string Named(Article article, int length)
    {
        var known = article.Document.Metadata;
        var origin = string.Join(", ", new[] { known.Outlet, known.Date is { } date ? Day(date) : null }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return $"“{Charts.Labels.Shorten(ArticleSummary.Title(article), length)}”{(origin.Length == 0 ? "" : $" ({origin})")}";
    }

    private static string Outlets(NewsCorpus corpus)
    {
        var outlets = corpus.Articles.Select(article => article.Document.Metadata.Outlet).Where(outlet => !string.IsNullOrWhiteSpace(outlet))
            .Distinct(StringComparer.Ordinal).ToList();
        return outlets.Count switch { 0 => "", 1 => $" of {outlets[0]}", _ => $" of {Number(outlets.Count)} outlets" };
    }

    private static string Period(NewsCorpus corpus)
    {
        var dates = corpus.Articles.Select(article => article.Document.Metadata.Date).OfType<DateOnly>().ToList();
        if (dates.Count == 0) return "";
        return dates.Min() == dates.Max() ? $", of {Day(dates.Min())}" : $", from {Day(dates.Min())} to {Day(dates.Max())}";
    }

    private static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
