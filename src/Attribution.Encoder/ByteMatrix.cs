using Attribution.Quotes.Tagging;

namespace Attribution.Encoder;

/// <summary>
/// A matrix of weights as signed bytes, with what a byte of each column stands for, and what is added to
/// each column. The bytes stay where the model's file lies in memory.
/// </summary>
internal sealed unsafe class ByteMatrix
{
    private readonly sbyte* weights;
    private readonly float[] scales, bias;
    private readonly int[] sums;

    /// <summary>A matrix over <paramref name="weights"/>, which lie as <see cref="ByteProduct"/> reads them, and stay.</summary>
    public ByteMatrix(int depth, int columns, sbyte* weights, float[] scales, float[] bias)
    {
        (Depth, Columns, this.scales, this.bias) = (depth, columns, scales, bias);
        this.weights = weights;
        sums = new int[columns];
        Span<byte> ones = stackalloc byte[depth];
        ones.Fill(1);
        for (var block = 0; block < columns; block += ByteProduct.Block) ByteProduct.Multiply(ones, 1, depth, Block(block), sums.AsSpan(block));
    }

    /// <summary>The number of rows.</summary>
    public int Depth { get; }

    /// <summary>The number of columns.</summary>
    public int Columns { get; }

    /// <summary>What a byte of each column stands for.</summary>
    public ReadOnlySpan<float> Scales => scales;

    /// <summary>What is added to each column.</summary>
    public ReadOnlySpan<float> Bias => bias;

    /// <summary>The sum of each column's bytes.</summary>
    public ReadOnlySpan<int> Sums => sums;

    /// <summary>The bytes of the 64 columns from <paramref name="column"/> on.</summary>
    public ReadOnlySpan<sbyte> Block(int column) => new(weights + ((nint)column * Depth), Depth * ByteProduct.Block);
}
