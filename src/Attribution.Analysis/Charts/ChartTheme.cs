using System.Collections.Frozen;

namespace Attribution.Charts;

/// <summary>
/// The colours of what surrounds the data. Figures carry those for light pages, so that a figure alone makes a picture;
/// the figure's <c>layout.meta.dark</c> maps each to the one for dark pages, and <c>newsChartTheme</c> (news-chart.js)
/// swaps them. For that, nothing else in a figure may have just these colours.
/// </summary>
internal static class ChartTheme
{
    /// <summary>Text.</summary>
    public const string Ink = "#24242b";

    /// <summary>Lines behind the data.</summary>
    public const string Grid = "#e3e3e9";

    /// <summary>The page, and the gaps between parts.</summary>
    public const string Paper = "#fefefe";

    /// <summary>The page behind a label that stands on the data.</summary>
    public const string Veil = "rgba(254,254,254,0.78)";

    /// <summary>A part for which no source stands at all; the strongest contrast to the page.</summary>
    public const string Strong = "#20202a";

    /// <summary>The empty end of a scale of counts.</summary>
    public const string Low = "#eef4f9";

    /// <summary>The full end of a scale of counts.</summary>
    public const string High = "#0b4f7d";

    /// <summary>The outline of parts, seen on light and dark pages.</summary>
    public const string Edge = "#83838f";

    /// <summary>The colours for dark pages.</summary>
    public static FrozenDictionary<string, string> Dark { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Ink] = "#e7e7ec",
        [Grid] = "#3b3b45",
        [Paper] = "#1b1b20",
        [Veil] = "rgba(27,27,32,0.78)",
        [Strong] = "#f3f3f7",
        [Low] = "#242a33",
        [High] = "#7cc4f4",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
