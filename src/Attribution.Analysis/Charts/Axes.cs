namespace Attribution.Charts;

/// <summary>The axes of charts. None can be zoomed: a chart is one picture.</summary>
internal static class Axes
{
    /// <summary>Names down the left side, the first one at the top.</summary>
    /// <param name="labels">The names, as Plotly reads them.</param>
    /// <param name="lines">Whether a line leads from each name to what belongs to it.</param>
    public static object Names(IEnumerable<string> labels, bool lines = false)
    {
        var all = labels.ToArray();
        return new
        {
            type = "linear",
            tickvals = Enumerable.Range(0, all.Length),
            ticktext = all,
            range = new[] { Math.Max(1, all.Length) - 0.5, -0.5 },
            automargin = true,
            showgrid = lines,
            gridcolor = ChartTheme.Grid,
            zeroline = false,
            @fixedrange = true,
            ticks = "outside",
            ticklen = 5,
            tickcolor = "rgba(0,0,0,0)"
        };
    }

    /// <summary>Whole numbers.</summary>
    /// <param name="title">What is counted.</param>
    /// <param name="most">The length of the longest bar.</param>
    public static object Counts(string title, int most) =>
        new
        {
            title = Title(title),
            rangemode = "tozero",
            tickformat = ",d",
            dtick = Step(most),
            gridcolor = ChartTheme.Grid,
            zeroline = false,
            automargin = true,
            @fixedrange = true
        };

    /// <summary>Percentages.</summary>
    /// <param name="title">Of what.</param>
    /// <param name="from">Where the axis begins; bars need 0.</param>
    /// <param name="most">The largest percentage that is drawn: the axis ends behind it.</param>
    public static object Shares(string title, int from = 0, double most = 100) =>
        new
        {
            title = Title(title),
            range = new[] { from, most > 50 ? 100.5 : 1.04 * Math.Max(1, most) },
            dtick = most > 50 ? 25 : Step((int)Math.Ceiling(most)),
            ticksuffix = "%",
            gridcolor = ChartTheme.Grid,
            zeroline = false,
            automargin = true,
            @fixedrange = true
        };

    /// <summary>No axis.</summary>
    public static object Hidden(double from, double to) => new { visible = false, range = new[] { from, to }, @fixedrange = true };

    private static object Title(string text) => new { text, standoff = 6, font = new { size = 12 } };

    /// <summary>1, 2, 5, 10, 20, 50 …: the step that gives an axis up to <paramref name="most"/> at most six ticks.</summary>
    private static int Step(int most)
    {
        for (var power = 1; power < int.MaxValue / 100; power *= 10)
        {
            foreach (var step in (ReadOnlySpan<int>)[1, 2, 5])
            {
                if (most / (step * power) <= 5) return step * power;
            }
        }
        return most;
    }
}
