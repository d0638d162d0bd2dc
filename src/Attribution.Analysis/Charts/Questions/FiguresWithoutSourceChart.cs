using Attribution.Actors;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using static Attribution.Charts.Counting;

namespace Attribution.Charts.Questions;

/// <summary>Makes <see cref="Charts.FiguresWithoutSource"/>.</summary>
internal static class FiguresWithoutSourceChart
{
    public static NewsChart Make(NewsCorpus corpus)
    {
        var figures = Selected(corpus);
        var kinds = figures.By("kind").Select(pair => new BarRow<FigureRow>(pair.Key, pair.Value)).ToList();
        var bars = new StackedBars<FigureRow>(kinds, "source kind",
            [Palette.Of(SourceKind.None), .. Palette.SourceKinds.Where(kind => kind != SourceKind.None).Select(Palette.Of)], "figure");
        return bars.Chart(new(Finding(), "Which figures have a source, and of what kind? Dates are left out.", Says()), "figures");

        int Own() => figures.And("source kind", Palette.Of(SourceKind.None).Name).Count;

        string Finding() => figures.Count == 0 ? "No figure was found besides dates"
            : Own() == 0 ? $"{Capital(Of(figures.Count, figures.Count, "figure"))} {(figures.Count == 1 ? "has" : "have")} a source"
            : $"{Capital(Of(Own(), figures.Count, "figure"))} {(Own() == 1 ? "has" : "have")} {Terms.NoSource}";

        string Says() => figures.Count == 0 ? "No figures were found besides dates."
            : $"{Number(figures.Count, "figure")} besides dates, {Number(Own())} of them with {Terms.NoSource}. By kind: "
                + $"{bars.InWords}.";
    }

    /// <summary>The figures besides dates.</summary>
    internal static PassageSelection<FigureRow> Selected(NewsCorpus corpus) =>
        PassageSelection<FigureRow>.Of(Passage.Figures, corpus).Without("kind", "date", "set");
}
