using System.Runtime.InteropServices;

namespace Attribution.Quotes.Tagging;

/// <summary>The weights of a recurrent network.</summary>
/// <param name="Vectors">A vector per feature, as whole numbers of one scale.</param>
/// <param name="First">The layer over the vectors' sums.</param>
/// <param name="Second">The layer over the first.</param>
/// <param name="FromInput">Per input its weight in the score of each label, padded to 16 labels.</param>
/// <param name="FromFirst">The same per output of the first layer.</param>
/// <param name="FromSecond">The same per output of the second layer.</param>
/// <param name="Bias">What is added to the score of each label.</param>
/// <param name="Steps">The score of every step from label to label.</param>
internal sealed record SequenceWeights(WeightTable Vectors, RecurrentLayer First, RecurrentLayer Second, float[] FromInput, float[] FromFirst,
    float[] FromSecond, float[] Bias, float[] Steps)
{
    /// <summary>Writes the weights.</summary>
    public void Write(BinaryWriter writer)
    {
        Vectors.Write(writer);
        writer.Write(First.Units);
        writer.Write(Second.Units);
        foreach (var block in new[] { First.Weights, First.Bias, Second.Weights, Second.Bias, FromInput, FromFirst, FromSecond, Bias, Steps })
            foreach (var value in block) writer.Write((Half)value);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; the numbers have half precision then.</summary>
    public static SequenceWeights Read(BinaryReader reader)
    {
        var vectors = WeightTable.Read(reader);
        var (width, first, second) = (vectors.Lanes, reader.ReadInt32(), reader.ReadInt32());
        float[] Next(int length)
        {
            var halves = new Half[length];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
            var values = new float[length];
            for (var i = 0; i < length; i++) values[i] = (float)halves[i];
            return values;
        }
        return new(vectors, new(width, first, Next(width * 6 * first), Next(6 * first)), new(2 * first, second, Next(2 * first * 6 * second), Next(6 * second)),
            Next(width * SequenceModel.Lanes), Next(2 * first * SequenceModel.Lanes), Next(2 * second * SequenceModel.Lanes), Next(SequenceModel.Lanes),
                Next(Roles.Count * Roles.Count));
    }
}
