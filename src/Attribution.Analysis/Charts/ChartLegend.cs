namespace Attribution.Charts;

/// <summary>The legend between title and plot.</summary>
internal static class ChartLegend
{
    /// <summary>The narrowest page that a legend is laid out for, in pixels.</summary>
    private const int NarrowPage = 376;

    private const int FontSize = 12, RowHeight = 19, Symbol = 40, PixelsPerLetter = 7, Frame = 10;

    /// <summary>The legend's place and look.</summary>
    /// <param name="fromTop">Where it begins, as a share of the chart's height.</param>
    public static object Layout(double fromTop) => new
    {
        orientation = "h",
        x = 0,
        xref = "container",
        xanchor = "left",
        y = Math.Round(1 - fromTop, 4),
        yref = "container",
        yanchor = "top",
        bgcolor = "rgba(0,0,0,0)",
        font = new { size = FontSize },
        traceorder = "normal",
        itemclick = false,
        itemdoubleclick = false,
    };

    /// <summary>The height that it takes on a narrow page, in pixels: where entries do not fit one row, they stand in columns as wide as the longest.</summary>
    public static int Height(IReadOnlyCollection<string> names)
    {
        if (names.Count < 2) return 0;
        var widths = names.Select(name => Symbol + PixelsPerLetter * name.Length).ToList();
        if (widths.Sum() <= NarrowPage) return RowHeight + Frame;
        var columns = Math.Max(1, NarrowPage / widths.Max());
        return Frame + RowHeight * ((names.Count + columns - 1) / columns);
    }
}
