using System.Globalization;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Figures;
using Attribution.Passages;

namespace Attribution.Views.Cells;

/// <summary>The tables of figures.</summary>
internal static class FigureTables
{
    public static Table Figures(NewsCorpus corpus) => Table.Of(
        Passage.Figures.Of(corpus),
        "Figures",
        ("document", row => row.Article.Document.Id),
        ("figure", row => row.Id),
        ("text", Words.Said),
        ("whose number", row => string.Join("; ", row.Sources)),
        ("through", row => row.Relay),
        ("kind", row => row.Kind),
        ("value", row => row.Figure.Figure.Resolved ?? ValueOf(row)),
        ("unit", row => row.Figure.Figure.Unit),
        ("per", row => row.Figure.Figure.Per),
        ("change", row => row.Change is Change.None ? null : EnumWords.Of(row.Change)),
        ("of", row => row.Figure.Figure.Of)).For(corpus);

    public static Table FiguresWithoutSource(NewsCorpus corpus) => Table.Of(
        Selected(corpus, Statements.FiguresWithoutSource),
        $"Figures with {Terms.NoSource}",
        ("figure", TextOf),
        ("kind", row => row.Kind),
        ("sentence", row => row.Article.Annotated.Sentences[row.Figure.Figure.Sentence].Span.Of(row.Article.Text)),
        ("document", row => row.Article.Document.Id)).For(corpus);

    public static Table InexactFigures(NewsCorpus corpus) => Table.Of(
        Inexact(corpus),
        "Figures that are not exact",
        ("text", Words.Said),
        ("how exact", row => row.Figure.Figure.Upper is null ? EnumWords.Of(row.Figure.Figure.Approximation) : "from … to"),
        ("value", ValueOf),
        ("unit", row => row.Figure.Figure.Unit),
        ("whose number", row => string.Join("; ", row.Sources)),
        ("document", row => row.Article.Document.Id)).For(corpus);

    public static Table Dates(NewsCorpus corpus) => Table.Of(
        Selected(corpus, Statements.Dates),
        "Dates as written, and what they mean",
        ("text", TextOf),
        ("means", row => row.Figure.Figure.Resolved),
        ("published", row => row.Article.Document.Metadata.Date),
        ("document", row => row.Article.Document.Id)).For(corpus);

    /// <summary>The figures of <see cref="InexactFigures"/>.</summary>
    internal static List<FigureRow> Inexact(NewsCorpus corpus) => [.. Selected(corpus, Statements.Figures).Where(row =>
        row.Figure.Figure is { Approximation: not Approximation.None } or { Upper: not null, Of: not "age" })];

    /// <summary>The figures that <paramref name="query"/> selects.</summary>
    internal static IEnumerable<FigureRow> Selected(NewsCorpus corpus, PassageQuery query) =>
        Passage.Figures.Of(corpus).Where(row => Passage.Figures.Matches(query, row));

    private static string TextOf(FigureRow row) => row.Span.Of(row.Article.Text);

    /// <summary>"46,000", "3.2 to 3.8": the number as readers write it, a range with both ends.</summary>
    private static string? ValueOf(FigureRow row)
    {
        var figure = row.Figure.Figure;
        return figure.Value is { } value ? figure.Upper is { } upper ? $"{Digits(value)} to {Digits(upper)}" : Digits(value) : null;

        static string Digits(double number) => number.ToString("#,0.######", CultureInfo.InvariantCulture);
    }
}
