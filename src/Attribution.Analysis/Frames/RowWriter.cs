namespace Attribution.Frames;

/// <summary>Writes the rows of a frame to a stream, which stays open, in one of the formats.</summary>
internal abstract class RowWriter : IDisposable
{
    /// <summary>One that writes <paramref name="schema"/> as <paramref name="format"/>.</summary>
    public static RowWriter Of(FrameFormat format, FrameSchema schema, Stream output) => format switch
    {
        FrameFormat.Csv => new CsvFormat(schema, output),
        FrameFormat.Jsonl => new JsonLinesFormat(schema, output),
        _ => new ParquetFormat(schema, output),
    };

    /// <summary>Writes a row, a value per column.</summary>
    public abstract void Write(object?[] row);

    /// <summary>Notes that all rows of a document are written, so that what comes next may stand apart.</summary>
    public virtual void EndDocument()
    {
    }

    /// <summary>Writes what is left.</summary>
    public abstract void Dispose();
}
