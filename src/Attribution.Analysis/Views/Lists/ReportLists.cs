using System.Collections.Immutable;
using Attribution.Corpus;
using Attribution.Views.Report;

namespace Attribution.Views.Lists;

/// <summary>A list with its rows as the scripts that lie beside its page.</summary>
/// <param name="List">The list.</param>
/// <param name="Parts">The scripts.</param>
internal sealed record ListedRows(ReportList List, ImmutableArray<string> Parts)
{
    /// <summary>The list with its parts.</summary>
    public static ListedRows Of(ReportList list) => new(list, ListParts.Of(list));
}

/// <summary>All lists of a report, each made once.</summary>
internal sealed record ReportLists(ListedRows Claims, ListedRows Quotes, ListedRows Figures, ListedRows Actors, ListedRows Articles, ListedRows Network)
{
    /// <summary>All of them.</summary>
    public ImmutableArray<ListedRows> All => [.. Searched, Network];

    /// <summary>Those in which words are sought.</summary>
    public ImmutableArray<ListedRows> Searched => [Articles, Actors, Claims, Quotes, Figures];

    /// <summary>The lists of <paramref name="corpus"/>.</summary>
    public static ReportLists Of(NewsCorpus corpus, ReportLinks links) => new(
        ListedRows.Of(PassageLists.Claims(corpus, links)), ListedRows.Of(PassageLists.Quotes(corpus, links)),
        ListedRows.Of(PassageLists.Figures(corpus, links)), ListedRows.Of(ActorList.Of(corpus, links)), ListedRows.Of(ArticleList.Of(corpus, links)),
            ListedRows.Of(NetworkList.Of(corpus, links)));
}
