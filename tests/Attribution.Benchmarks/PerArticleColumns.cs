using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Attribution.Benchmarks;

/// <summary>A column of what one pass over all articles comes to, per second or per token.</summary>
/// <param name="name">Its heading.</param>
/// <param name="value">The number, from the seconds and allocated bytes of one pass.</param>
internal sealed class PerArticleColumn(string name, Func<double, double, double> value) : IColumn
{
    /// <summary>Articles and tokens per second, and what a token costs.</summary>
    public static IColumn[] All { get; } =
    [
        new PerArticleColumn("Articles/s", (seconds, _) => Articles.Default.Texts.Length / seconds),
        new PerArticleColumn("Tokens/s", (seconds, _) => Articles.Default.Tokens / seconds),
        new PerArticleColumn("µs/token", (seconds, _) => seconds * 1e6 / Articles.Default.Tokens),
        new PerArticleColumn("B/token", (_, bytes) => bytes / Articles.Default.Tokens),
    ];

    public string Id => name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => $"{name}, one core";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        if (summary[benchmarkCase] is not { ResultStatistics: { } statistics } report) return "?";
        var number = value(statistics.Mean / 1e9, report.GcStats.GetBytesAllocatedPerOperation(benchmarkCase) ?? 0);
        return number.ToString(number < 100 ? "F2" : "N0", CultureInfo.InvariantCulture);
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;

    public override string ToString() => name;
}
