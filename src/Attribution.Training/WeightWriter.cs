namespace Attribution.Training;

/// <summary>Writes features and weights in the format that the library's <c>SparseWeights</c> reads.</summary>
internal static class WeightWriter
{
    /// <summary>Writes the number of features, their keys as differences, and the rows of labels and weights.</summary>
    public static void Write(BinaryWriter writer, SortedDictionary<uint, List<(byte Label, sbyte Weight)>> rows)
    {
        using var output = new MemoryStream();
        using var differences = new BinaryWriter(output);
        uint before = 0;
        foreach (var key in rows.Keys)
        {
            differences.Write7BitEncodedInt((int)(key - before));
            before = key;
        }
        differences.Flush();
        writer.Write(rows.Count);
        writer.Write((int)output.Length);
        writer.Write(output.ToArray());
        foreach (var cells in rows.Values)
        {
            writer.Write((byte)cells.Count);
            foreach (var (label, weight) in cells)
            {
                writer.Write(label);
                writer.Write(weight);
            }
        }
    }
}
