using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Charts;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using Attribution.Views.Report;

namespace Attribution.Views.Lists;

/// <summary>
/// Makes the lists of all claims, quotes and figures; a link with a <see cref="PassageQuery"/> opens one with the passages that a number
/// counts.
/// </summary>
internal static class PassageLists
{
    private const string Turned = "“Not said:” stands before what somebody is said not to have said, “Denied:” before what is denied; in brackets stand "
        + "words that turn the rest into its opposite: [is not believed]. A word or two stand with their sentence.";

    /// <summary>What each statement rests on; those that stand inside another, too.</summary>
    public static ReportList Claims(NewsCorpus corpus, ReportLinks links) => Of(
        Passage.Claims, CorpusRows.Of(corpus).ClaimsAndInner, corpus, links, "claim", "claims",
        ["source", "source kind", "relay", "voice", "disputes"],
        new Text<ClaimRow>("text", "Claim", $"The statement, in the article's words. {Turned}", Words.InContext)) with
    {
        File = new("data/claims.csv", Passage.Claims.Of(corpus).Length, "data/quotes.csv", "that stand inside another"),
    };

    /// <summary>Who said what.</summary>
    public static ReportList Quotes(NewsCorpus corpus, ReportLinks links) => Of(
        Passage.Quotes, Passage.Quotes.Of(corpus), corpus, links, "quote", "quotes",
        ["speaker", "verb", "kind", "relay"],
        new Text<QuoteRow>("text", "Quote",
            $"What was said, in the article's words. {Turned}", Words.InContext));

    /// <summary>The numbers, and whose they are.</summary>
    public static ReportList Figures(NewsCorpus corpus, ReportLinks links) => Of(
        Passage.Figures, Passage.Figures.Of(corpus), corpus, links, "figure", "figures",
        ["kind", "claimant", "relay"],
        new Text<FigureRow>("text", "Figure",
            $"The number, in the article's words. {Turned}", Words.Said, IsLong: false),
        new Text<FigureRow>("sentence", "Sentence", "The sentence in which it stands.",
            row => row.Article.Annotated.Sentences[row.Figure.Figure.Sentence].Span.Of(row.Article.Text)));

    private static ReportList Of<T>(
        PassageList<T> passages, ImmutableArray<T> rows, NewsCorpus corpus, ReportLinks links, string one, string many, string[] shown, params Text<T>[] texts)
        where T : IPassage
    {
        var columns = texts.Select(ListColumn (text) => new TextColumn(text.Name, text.Label, text.Hint, [.. rows.Select(text.Of)], text.IsLong)).ToList();
        var names = new PassageNames(corpus);
        var facets = passages.Facets
            .OrderBy(facet => Array.IndexOf(shown, facet.Name) is var place and >= 0 ? place : shown.Length)
            .Select(facet => new FacetColumn(
                facet.Name,
                PlainWords.Heading(passages.Name, facet.Name),
                facet.Description,
                shown.Contains(facet.Name),
                [.. rows.Select(row => facet.Values(row))],
                facet.Name switch
                {
                    "document" => links.TitleOf,
                    "disputes" or "disputed by" or "inside" => names.Of,
                    "group" => names.OfGroup,
                    _ => value => PlainWords.Value(facet.Name, value),
                },
                facet.Name is "disputes" or "disputed by" or "inside",
                DocumentFacets.Has(facet.Name) && facet.Name is not "document"));
        return new(
            passages.Name, one, many, rows.Length,
            [.. columns, .. facets],
            new("document", links.PageOf, [.. rows.Select(row => row.Id)], IsNamed: corpus.Articles.Length > 1))
        {
            File = new($"data/{passages.Name}.csv", rows.Length),
        };
    }

    private sealed record Text<T>(string Name, string Label, string Hint, Func<T, string> Of, bool IsLong = true);
}

/// <summary>The first words of claims and quotes, by which readers know them; an id tells them nothing.</summary>
internal sealed class PassageNames
{
    private const int Longest = 60;

    private readonly FrozenDictionary<string, string> words;

    private readonly FrozenDictionary<string, string> groups;

    /// <summary>The names of the passages of <paramref name="corpus"/>.</summary>
    public PassageNames(NewsCorpus corpus)
    {
        words = Passage.Claims.Of(corpus).Cast<IPassage>().Concat(Passage.Quotes.Of(corpus))
            .DistinctBy(Key, StringComparer.Ordinal)
            .ToFrozenDictionary(Key, passage => Labels.Shorten(passage is ClaimRow claim ? Words.Said(claim) : Words.Said((QuoteRow)passage), Longest),
                StringComparer.Ordinal);
        groups = Passage.Claims.Of(corpus).Where(claim => claim.Group.Length > 0).DistinctBy(claim => claim.Group, StringComparer.Ordinal)
            .ToFrozenDictionary(claim => claim.Group, claim => Labels.Shorten(Words.Said(claim), Longest), StringComparer.Ordinal);
    }

    /// <summary>The first words of the first claim of the group <paramref name="id"/>.</summary>
    public string OfGroup(string id) => groups.GetValueOrDefault(id, id);

    /// <summary>The first words of the passage <paramref name="id"/>, given as <c>DOCUMENT:c3</c>; the id itself where the corpus lacks it.</summary>
    public string Of(string id) => words.GetValueOrDefault(id, id);

    private static string Key(IPassage passage) => $"{passage.Article.Document.Id}:{passage.Id}";
}
