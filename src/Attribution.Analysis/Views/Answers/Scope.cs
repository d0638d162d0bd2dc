using System.Collections.Immutable;
using System.Globalization;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Passages;
using Attribution.Views.Report;

namespace Attribution.Views.Answers;

/// <summary>The articles that a page speaks of, and the ways from there.</summary>
/// <param name="Corpus">The articles: all of the report, or one.</param>
/// <param name="Links">The ways between the report's pages.</param>
/// <param name="Root">The way from the page to the report's folder: empty, or <c>../</c>.</param>
/// <param name="Document">The article, where the page is about one of several.</param>
internal sealed record Scope(NewsCorpus Corpus, ReportLinks Links, string Root, string? Document)
{
    /// <summary>The claims, with what somebody is said not to have said.</summary>
    public ImmutableArray<ClaimRow> Claims { get; } = Passage.Claims.Of(Corpus);

    /// <summary>The quotes, with those inside others and what somebody is said not to have said.</summary>
    public ImmutableArray<QuoteRow> Quotes { get; } = Passage.Quotes.Of(Corpus);

    /// <summary>The figures, with dates.</summary>
    public ImmutableArray<FigureRow> Figures { get; } = Passage.Figures.Of(Corpus);

    /// <summary>Whether the page is about one article alone.</summary>
    public bool IsOne => Corpus.Articles.Length == 1;

    /// <summary>The claims that <paramref name="query"/> selects.</summary>
    public ImmutableArray<ClaimRow> Select(PassageQuery query) => [.. Claims.Where(row => Passage.Claims.Matches(query, row))];

    /// <summary>The quotes that <paramref name="query"/> selects.</summary>
    public ImmutableArray<QuoteRow> SelectQuotes(PassageQuery query) => [.. Quotes.Where(row => Passage.Quotes.Matches(query, row))];

    /// <summary>The figures that <paramref name="query"/> selects.</summary>
    public ImmutableArray<FigureRow> SelectFigures(PassageQuery query) => [.. Figures.Where(row => Passage.Figures.Matches(query, row))];

    /// <summary>A number with its thousands grouped.</summary>
    public static string Digits(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number as a link to the passages that it counts.</summary>
    public string Number(int count, PassageQuery query, string text = "") =>
        $"<a href=\"{Html.Encode(Address(query))}\">{Html.Encode(text.Length > 0 ? text : Digits(count))}</a>";

    /// <summary>The address of the passages that <paramref name="query"/> selects on this page's articles.</summary>
    public string Address(PassageQuery query) => Root + (Document is null ? query : query.And("document", Document)).Address;

    /// <summary>The address of a passage in its article.</summary>
    public string Place(IPassage passage) => $"{Root}{Links.PageOf(passage.Article.Document.Id)}#{passage.Id}";

    /// <summary>Where a passage stands, as a link, for lists over several articles.</summary>
    public string Source(IPassage passage) =>
        IsOne ? "" : $" <span class=\"where\">{Html.Encode(Charts.Labels.Shorten(Links.TitleOf(passage.Article.Document.Id), 60))}</span>";
}
