using Attribution.Display;
using Attribution.Views.Values;
using Deedle;
using Deedle.Indices;
using Deedle.Indices.Linear;
using Deedle.Vectors.ArrayVector;

namespace Attribution.Tests.Views.Values;

public sealed class FrameGridTests
{
    [Fact]
    public void AFrameWithoutRowsHasItsColumns()
    {
        var html = Html(Frame<int>([], ["a", "b"], _ => Vector(Array.Empty<double>())));
        Assert.Contains("Frame&lt;int, string&gt;: 0 rows × 2 columns", html, StringComparison.Ordinal);
        Assert.Contains(">b<small>double</small></th>", html, StringComparison.Ordinal);
        Assert.Contains("No rows.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void AFrameWithoutColumnsHasItsRows() =>
        Assert.Contains("2 rows × 0 columns", Html(Frame<int>([1, 2], [], _ => Vector([1.0]))), StringComparison.Ordinal);

    [Fact]
    public void RowKeysOfAnyTypeHeadTheRows()
    {
        Assert.Contains("<th scope=\"row\" class=\"s\">2024-05-01</th><td class=\"n f\">1.5</td>",
            Html(Frame<DateOnly>([new(2024, 5, 1)], ["a"], _ => Vector([1.5]))), StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\" class=\"s\">x</th><th scope=\"row\" class=\"n\">7</th>",
            Html(Frame<Tuple<string, int>>([new("x", 7)], ["a"], _ => Vector([1.5]))), StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnsMayHaveOneName()
    {
        // Deedle refuses two columns of one key, but keys that differ may have one text.
        var keys = new object[] { "1", 1 };
        var frame = new Frame<int, object>(Index<int>([0]), Index(keys), Vector<IVector>([Vector([2.5]), Vector([3.5])]), LinearIndexBuilder.Instance,
            ArrayVectorBuilder.Instance);
        var html = DataGridHtml.Write(FrameGrid.Of(frame));
        Assert.Contains("\"columns\":[\"\",\"1\",\"1\"]", html, StringComparison.Ordinal);
        Assert.Contains("2.5</td><td class=\"n f\">3.5</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void CellsKeepTheirTextWhole()
    {
        var text = new string('a', 1000) + "\"</td>";
        var html = Html(Frame<int>([0], ["a"], _ => Vector([text])));
        Assert.Contains(new string('a', 300) + "…</span></td>", html, StringComparison.Ordinal);
        Assert.Contains(new string('a', 1000) + "\\\"\\u003c/td\\u003e", html, StringComparison.Ordinal);
    }

    [Fact]
    public void OfALargeFrameAPartIsReadAndShown()
    {
        const int Rows = 100_000, Columns = 50;
        var vector = Vector(Enumerable.Range(0, Rows).Select(row => row + 0.123456).ToArray());
        var frame = Frame(Enumerable.Range(0, Rows).ToArray(), [.. Enumerable.Range(0, Columns).Select(column => $"c{column}")], _ => vector);
        var html = Html(frame);
        Assert.Contains("100,000 rows × 50 columns", html, StringComparison.Ordinal);
        Assert.Matches("of the first [89][0-9][0-9]; 99,[0-9]{3} more are not shown", html);
        Assert.InRange(html.Length, 100_000, 1_000_000);
    }

    [Fact]
    public void ColumnsBeyondTheMostAreCounted()
    {
        var html = Html(Frame<int>([0], [.. Enumerable.Range(0, 75).Select(column => $"c{column}")], _ => Vector([1.0])));
        Assert.Contains("1 row × 75 columns", html, StringComparison.Ordinal);
        Assert.Contains(" · 16 more columns are not shown", html, StringComparison.Ordinal);
        Assert.DoesNotContain("c59", html, StringComparison.Ordinal);
    }

    [Fact]
    public void NumbersAreShownToFourDecimalsAndKeptWhole()
    {
        Assert.Equal("33.3333", DataGridHtml.Shown("33.333333333333336", true));
        Assert.Equal("0.0012345678", DataGridHtml.Shown("0.0012345678", true));
        Assert.Equal("1.5E-05", DataGridHtml.Shown("1.5E-05", true));
        Assert.Equal("33.333333333333336", DataGridHtml.Shown("33.333333333333336", false));
        Assert.Contains("[\"0\",\"33.333333333333336\"]", Html(Frame<int>([0], ["a"], _ => Vector([100 / 3.0]))), StringComparison.Ordinal);
    }

    [Fact]
    public void TheFramesOfACorpusAreWhole()
    {
        var frame = SampleCorpus.Corpus.Frames().Quotes;
        var html = Html(frame);
        Assert.Contains($"Rows 1–{Math.Min(10, frame.RowCount)} of {frame.RowCount}<", html, StringComparison.Ordinal);
    }

    private static string Html(IFrame frame) => DataGridHtml.Write(FrameGrid.Of(frame));

    private static Frame<TRow, string> Frame<TRow>(TRow[] rows, string[] columns, Func<string, IVector> column) =>
        new(Index(rows), Index(columns), Vector<IVector>(Array.ConvertAll(columns, name => column(name))), LinearIndexBuilder.Instance,
            ArrayVectorBuilder.Instance);

    private static IIndex<T> Index<T>(T[] keys) => LinearIndexBuilder.Instance.Create(keys, false);

    private static IVector<T> Vector<T>(T[] values) => ArrayVectorBuilder.Instance.Create(values);
}
