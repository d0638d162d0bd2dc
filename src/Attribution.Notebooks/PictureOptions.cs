namespace Attribution.Notebooks;

/// <summary>How figures are drawn.</summary>
/// <param name="PlotlyScript">Path of plotly.js (plotly.min.js), which does the drawing.</param>
public sealed record PictureOptions(string PlotlyScript)
{
    /// <summary>Path of Chromium or Chrome; null to look for it on PATH.</summary>
    public string? Browser { get; init; }

    /// <summary>Width in CSS pixels where a figure's layout names none.</summary>
    public int Width { get; init; } = 820;

    /// <summary>Height in CSS pixels where a figure's layout names none.</summary>
    public int Height { get; init; } = 480;

    /// <summary>Pixels of the picture for each CSS pixel: 1.5 reads well on dense screens too, at half the size of 2.</summary>
    public double Scale { get; init; } = 1.5;

    /// <summary>Notebooks with pictures from before: one of the same figure and size is taken over as it is.</summary>
    public IReadOnlyList<Notebook> Earlier { get; init; } = [];

    /// <summary>How long the browser may take for all figures.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);
}
