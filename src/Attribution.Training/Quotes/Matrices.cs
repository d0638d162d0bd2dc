using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Training.Quotes;

/// <summary>What training does to rows of numbers besides multiplying them.</summary>
internal static class Matrices
{
    /// <summary>Writes the matrix with rows and columns exchanged, a block at a time that fits into the nearest memory.</summary>
    public static void Turn(ReadOnlySpan<float> matrix, int rows, int columns, Span<float> turned)
    {
        const int Block = 16;
        for (var row = 0; row < rows; row += Block)
        {
            for (var column = 0; column < columns; column += Block)
            {
                var (lastRow, lastColumn) = (Math.Min(rows, row + Block), Math.Min(columns, column + Block));
                for (var j = column; j < lastColumn; j++)
                {
                    var to = turned.Slice((j * rows) + row, lastRow - row);
                    for (int i = 0, at = (row * columns) + j; i < to.Length; i++, at += columns) to[i] = matrix[at];
                }
            }
        }
    }

    /// <summary>The sum of the squares of numbers, a multiple of 16.</summary>
    public static double Norm(ReadOnlySpan<float> values)
    {
        var sums = Vector512<float>.Zero;
        foreach (var lanes in MemoryMarshal.Cast<float, Vector512<float>>(values)) sums += lanes * lanes;
        double norm = 0;
        for (var k = 0; k < Vector512<float>.Count; k++) norm += sums[k];
        return norm;
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
