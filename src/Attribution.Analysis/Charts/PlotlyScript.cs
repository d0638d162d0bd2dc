using Plotly.NET;

namespace Attribution.Charts;

/// <summary>plotly.js, the script that draws figures; a copy travels with Plotly.NET.</summary>
internal static class PlotlyScript
{
    /// <summary>Where a notebook finds the same file, byte for byte.</summary>
    internal const string Address = "https://cdn.jsdelivr.net/npm/plotly.js-dist-min@2.28.0/plotly.min.js";

    /// <summary>Its SHA-384, so that a browser runs nothing else in its place.</summary>
    internal const string Integrity = "sha384-53bFwj3AXyrFzPyqXWI5rZuuEa3GbWeuLmgC04XqmiE7CairskQMPvcdXh+OLuir";

    /// <summary>Its bytes: a minified script that defines <c>Plotly</c>.</summary>
    /// <exception cref="InvalidOperationException">Plotly.NET carries it under another name.</exception>
    public static Stream Open()
    {
        var assembly = typeof(Trace).Assembly;
        var name = assembly.GetManifestResourceNames().SingleOrDefault(IsScript)
            ?? throw new InvalidOperationException("Plotly.NET carries no plotly.js. Use the version that Directory.Packages.props names.");
        return assembly.GetManifestResourceStream(name)!;
    }

    private static bool IsScript(string name) => name.Contains("plotly-", StringComparison.Ordinal) && name.EndsWith(".min.js", StringComparison.Ordinal);
}
