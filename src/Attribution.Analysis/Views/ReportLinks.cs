using System.Collections.Frozen;
using Attribution.Corpus;

namespace Attribution.Views;

/// <summary>The ways between the pages of a report. Addresses are relative to the report's folder.</summary>
internal sealed class ReportLinks
{
    private readonly FrozenDictionary<string, string> pages;
    private readonly FrozenDictionary<string, string> titles;

    /// <summary>The ways of the report on <paramref name="corpus"/>.</summary>
    public ReportLinks(NewsCorpus corpus)
    {
        var files = PageNames.Articles(corpus);
        pages = corpus.Articles.Index().ToFrozenDictionary(pair => pair.Item.Document.Id, pair => files[pair.Index], StringComparer.Ordinal);
        titles = corpus.Articles.ToFrozenDictionary(article => article.Document.Id, ArticleSummary.Title, StringComparer.Ordinal);
    }

    /// <summary>The page of the article with the id <paramref name="document"/>.</summary>
    public string PageOf(string document) => pages.GetValueOrDefault(document, "index.html");

    /// <summary>The title of the article with the id <paramref name="document"/>.</summary>
    public string TitleOf(string document) => titles.GetValueOrDefault(document, document);

    /// <summary>The place of a passage, given as <c>DOCUMENT:c3</c>.</summary>
    public string PlaceOf(string passage)
    {
        var colon = passage.LastIndexOf(':');
        return colon < 0 ? PageOf(passage) : $"{PageOf(passage[..colon])}#{passage[(colon + 1)..]}";
    }
}
