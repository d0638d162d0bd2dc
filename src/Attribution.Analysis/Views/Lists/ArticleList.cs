using System.Globalization;
using Attribution.Corpus;
using Attribution.Passages;
using Attribution.Views.Report;

namespace Attribution.Views.Lists;

/// <summary>Makes the list of the articles, with how much of each rests on what.</summary>
internal static class ArticleList
{
    /// <summary>One row per article, in the order of the corpus.</summary>
    public static ReportList Of(NewsCorpus corpus, ReportLinks links)
    {
        var articles = corpus.Articles;
        var ids = articles.Select(article => article.Document.Id).ToList();
        return new(
            "articles", "article", "articles", articles.Length,
            [
                Tally.Facet("document", "Article", "The title, or how the article begins.", articles, article => article.Document.Id, labelOf: links.TitleOf),
                Tally.Facet("outlet", "Outlet", "Who published it.", articles, article => article.Document.Metadata.Outlet,
                    articles.Any(article => article.Document.Metadata.Outlet is not null)),
                Tally.Facet("date", "Date", "When it was published.", articles,
                    article => article.Document.Metadata.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    articles.Any(article => article.Document.Metadata.Date is not null)),
                Tally.Facet("note", "Note", "What readers should know of it, as its metadata says.", articles, article => article.Document.Metadata.Note,
                    articles.Any(article => article.Document.Metadata.Note is not null)),
                Claims("claims", "Claims", "All statements but what somebody is said not to have said.", Statements.All),
                Claims("named", "By named people", "Claims that named people make.", Statements.All.And("source kind", "named person")),
                Claims("denials", "Denials", "Claims that deny another.", Statements.Denials),
                Claims("unsourced", "No source named", "Claims of the writer's own for which nobody is named, not even an outlet.", Statements.WithoutSource),
                Tally.Column("figures", "Figures", "Numbers, without dates.", Passage.Figures, corpus, Statements.Figures, "document", ids),
            ],
            new("document", links.PageOf))
        {
            File = new("data/documents.csv", articles.Length),
        };

        NumberColumn Claims(string name, string label, string hint, PassageQuery query) =>
            Tally.Column(name, label, hint, Passage.Claims, corpus, query, "document", ids);
    }
}
