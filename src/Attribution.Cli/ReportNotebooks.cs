using System.Text.Json;
using Attribution.Notebooks;

namespace Attribution.Cli;

/// <summary>
/// Which notebooks become pages of a report. All do, but one that says otherwise in its metadata:
/// <c>"attribution": {"report": false}</c> keeps it out, <c>"attribution": {"report": {"articles": 2}}</c> asks for that many articles.
/// </summary>
internal static class ReportNotebooks
{
    /// <summary>Those of <paramref name="notebooks"/> for a report on <paramref name="articles"/> articles, and of the others why not.</summary>
    /// <exception cref="Failure">A notebook's metadata ask for something else.</exception>
    public static (IReadOnlyList<Notebook> Chosen, IReadOnlyList<string> LeftOut) Choose(IReadOnlyList<Notebook> notebooks, int articles)
    {
        var least = notebooks.Select(Least).ToList();
        return (
            [.. notebooks.Where((_, index) => least[index] <= articles)],
            [.. notebooks.Index().Where(pair => !(least[pair.Index] <= articles)).Select(pair => least[pair.Index] is { } needed
                ? $"{pair.Item.Name}: it needs {needed} articles or more."
                : $"{pair.Item.Name}: its metadata keep it out of reports.")]);
    }

    /// <summary>How many articles a notebook needs; null where it keeps out of reports.</summary>
    private static int? Least(Notebook notebook)
    {
        if (!notebook.Metadata.TryGetProperty("attribution", out var own) || own.ValueKind != JsonValueKind.Object
            || !own.TryGetProperty("report", out var report)) return 0;
        if (report.ValueKind is JsonValueKind.True) return 0;
        if (report.ValueKind is JsonValueKind.False) return null;
        if (report.ValueKind is JsonValueKind.Object && report.TryGetProperty("articles", out var articles) && articles.ValueKind is JsonValueKind.Number
            && articles.TryGetInt32(out var needed)) return needed;
        throw new Failure(ExitCode.NothingRead,
            $"{notebook.Path}: in its metadata, attribution.report is {report.GetRawText()}. It takes true, false or the least number of articles, "
                + $"such as {{\"articles\": 2}}.");
    }
}
