using Attribution.Frames;
using Deedle;

namespace Attribution.Tests.Frames;

public class DataFramesTests
{
    private readonly DataFrames frames = new(SampleCorpus.Corpus);

    [Fact]
    public void EveryFrameHasTheSchemasColumnsRowsAndValues()
    {
        Frame<int, string>[] all = [frames.Documents, frames.Actors, frames.Mentions, frames.Quotes, frames.Figures, frames.Claims];
        foreach (var (frame, schema) in all.Zip(FrameSchemas.All))
        {
            var rows = schema.Rows(SampleCorpus.Corpus).ToArray();
            Assert.Equal(schema.Columns.Select(column => column.Name), frame.ColumnKeys);
            Assert.Equal(Enumerable.Range(0, rows.Length), frame.RowKeys);
            for (var row = 0; row < rows.Length; row++)
            {
                var cells = frame.Rows[row];
                Assert.Equal(rows[row], schema.Columns.Select(column => cells.TryGet(column.Name) is { HasValue: true } cell ? cell.Value : null));
            }
        }
    }

    [Fact]
    public void ColumnsAreTyped()
    {
        Assert.Equal(new DateOnly(2024, 2, 29), frames.Documents.GetColumn<DateOnly>("date")[0]);
        Assert.Equal([1500.0, 40.0], frames.Figures.GetColumn<double>("value").Values);
        Assert.Equal([58], frames.Quotes.GetColumn<int>("start").Values.Take(1));
        Assert.Equal([1], frames.Quotes.GetColumn<bool>("negated").Observations.Select(cell => cell.Key));
    }

    [Fact]
    public void ColumnsCanBeFilteredAndSorted()
    {
        var claimed = frames.Figures.Where(row => row.Value.TryGetAs<string>("actor").HasValue);
        Assert.Equal(["f1"], claimed.GetColumn<string>("figure").Values);
        Assert.Equal(["f2", "f1"], frames.Figures.SortRows("value").GetColumn<string>("figure").Values);
    }

    [Fact]
    public void AFrameIsBuiltOnce() => Assert.Same(frames.Quotes, frames.Quotes);
}
