namespace Attribution.Training.FineTuning;

/// <summary>A matrix with an offset for each column, in training.</summary>
internal sealed class LinearLayer
{
    private readonly Weights matrix, offsets;

    /// <summary>Takes a matrix of <paramref name="depth"/> rows and as many columns as there are <paramref name="offsets"/>.</summary>
    public LinearLayer(int depth, float[] matrix, float[] offsets, float decay, float haste = 1) =>
        (Depth, Columns, this.matrix, this.offsets) = (depth, offsets.Length, new Weights(matrix, decay, haste), new Weights(offsets, 0, haste));

    public int Depth { get; }

    public int Columns { get; }

    /// <summary>All that is learnt.</summary>
    public IEnumerable<Weights> Weights => [matrix, offsets];

    /// <summary>The matrix, row by row.</summary>
    public float[] Matrix => matrix.Values;

    /// <summary>What is added to each column.</summary>
    public float[] Offsets => offsets.Values;

    /// <summary>Writes the product of <paramref name="rows"/> rows with the matrix, and the offsets added, to <paramref name="output"/>.</summary>
    public void Forward(Span<float> input, int rows, Span<float> output)
    {
        for (var i = 0; i < rows; i++) Offsets.CopyTo(output[(i * Columns)..]);
        Product.Add(MatrixView.Rows(input, Depth), MatrixView.Rows(Matrix, Columns), output, Columns, rows, Depth, Columns);
    }

    /// <summary>
    /// Adds to the gradients of matrix and offsets, and to <paramref name="inputGradient"/>, what follows from
    /// <paramref name="outputGradient"/>.
    /// </summary>
    public void Backward(Span<float> input, Span<float> outputGradient, int rows, Span<float> inputGradient, int shard)
    {
        var sums = offsets.Gradient(shard);
        for (var i = 0; i < rows; i++) Lines.Add(outputGradient.Slice(i * Columns, Columns), sums);
        Product.Add(MatrixView.Rows(input, Depth).Turned, MatrixView.Rows(outputGradient, Columns), matrix.Gradient(shard), Columns, Depth, rows, Columns);
        Product.Add(MatrixView.Rows(outputGradient, Columns), MatrixView.Rows(Matrix, Columns).Turned, inputGradient, Depth, rows, Columns, Depth);
    }
}
