using System.Numerics;

namespace Attribution.Training.Quotes;

/// <summary>What training does to rows of numbers besides multiplying them.</summary>
internal static class Matrices
{
    /// <summary>Writes the matrix with rows and columns exchanged.</summary>
    public static void Turn(ReadOnlySpan<float> matrix, int rows, int columns, Span<float> turned)
    {
        for (var i = 0; i < rows; i++) for (var j = 0; j < columns; j++) turned[(j * rows) + i] = matrix[(i * columns) + j];
    }

    /// <summary>Adds numbers, a multiple of 16, to as many others.</summary>
    public static void Add(ReadOnlySpan<float> from, Span<float> to)
    {
        for (var j = 0; j + Vector<float>.Count <= from.Length; j += Vector<float>.Count)
            (new Vector<float>(to[j..]) + new Vector<float>(from[j..])).CopyTo(to[j..]);
    }

    /// <summary>Multiplies every row with the numbers of <paramref name="mask"/>.</summary>
    public static void Times(Span<float> values, ReadOnlySpan<float> mask)
    {
        for (var i = 0; i < values.Length; i += mask.Length) for (var j = 0; j < mask.Length; j++) values[i + j] *= mask[j];
    }
}

/// <summary>Numbers of a calculation that is made again and again, in an array that is made anew only for more of them.</summary>
internal sealed class Scratch
{
    private float[] values = [];
    private int length;

    /// <summary>What was taken last.</summary>
    public Span<float> Last => values.AsSpan(0, length);

    /// <summary>So many zeros; what was taken before is lost.</summary>
    public Span<float> Take(int count)
    {
        if (values.Length < count) values = new float[Math.Max(count, 2 * values.Length)];
        length = count;
        Last.Clear();
        return Last;
    }
}
