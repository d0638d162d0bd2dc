using Attribution.Corpus;
using Deedle;
using Deedle.Indices.Linear;
using Deedle.Vectors.ArrayVector;

namespace Attribution.Frames;

/// <summary>Makes Deedle frames: a column is a vector of string, int, double, bool or DateOnly with missing values.</summary>
internal static class DeedleFrame
{
    public static Frame<int, string> Build(FrameSchema schema, NewsCorpus corpus)
    {
        var rows = schema.Rows(corpus).ToArray();
        var columns = schema.Columns.Select((column, index) => Vector(rows, index, column.Type)).ToArray();
        var indices = LinearIndexBuilder.Instance;
        var vectors = ArrayVectorBuilder.Instance;
        return new Frame<int, string>(
            indices.Create(Enumerable.Range(0, rows.Length).ToArray(), true),
            indices.Create(schema.Columns.Select(column => column.Name).ToArray(), false),
            vectors.Create(columns),
            indices,
            vectors);
    }

    private static IVector Vector(object?[][] rows, int column, ColumnType type) => type switch
    {
        ColumnType.Whole => Vector<int>(rows, column),
        ColumnType.Number or ColumnType.Score => Vector<double>(rows, column),
        ColumnType.Flag => Vector<bool>(rows, column),
        ColumnType.Date => Vector<DateOnly>(rows, column),
        _ => Vector<string>(rows, column),
    };

    private static IVector Vector<T>(object?[][] rows, int column) =>
        ArrayVectorBuilder.Instance.CreateMissing(Array.ConvertAll(
            rows, row => row[column] is T value ? new OptionalValue<T>(value) : OptionalValue<T>.Missing));
}
