namespace Attribution.Quotes.Tagging;

/// <summary>Weights as they are trained and stored.</summary>
/// <param name="Keys">The features' hashes, ascending, none 0.</param>
/// <param name="Values">The weights, <paramref name="Lanes"/> a feature.</param>
/// <param name="Lanes">How many weights a feature has.</param>
/// <param name="Scale">What a weight of 1 stands for.</param>
internal sealed record WeightTable(uint[] Keys, sbyte[] Values, int Lanes, float Scale)
{
    /// <summary>Writes the table: keys as differences in seven-bit groups, then the weights.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Keys.Length);
        writer.Write(Lanes);
        writer.Write(Scale);
        uint last = 0;
        foreach (var key in Keys)
        {
            writer.Write7BitEncodedInt64(key - last);
            last = key;
        }
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(Values.AsSpan()));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static WeightTable Read(BinaryReader reader)
    {
        var keys = new uint[reader.ReadInt32()];
        var lanes = reader.ReadInt32();
        var scale = reader.ReadSingle();
        uint last = 0;
        for (var i = 0; i < keys.Length; i++) keys[i] = last += (uint)reader.Read7BitEncodedInt64();
        var values = new sbyte[keys.Length * lanes];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan()));
        return new(keys, values, lanes, scale);
    }
}
