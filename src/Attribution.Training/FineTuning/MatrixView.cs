namespace Attribution.Training.FineTuning;

/// <summary>A matrix that lies in memory row by row, or turned, column by column.</summary>
/// <param name="numbers">The memory, from the matrix's first number on.</param>
/// <param name="rowStep">How far a number lies from the one above it.</param>
/// <param name="columnStep">How far a number lies from the one to its left.</param>
internal readonly ref struct MatrixView(Span<float> numbers, int rowStep, int columnStep)
{
    /// <summary>The numbers, from the first one on.</summary>
    public readonly Span<float> Numbers = numbers;

    /// <summary>How far a number lies from the one above it.</summary>
    public readonly int RowStep = rowStep;

    /// <summary>How far a number lies from the one to its left.</summary>
    public readonly int ColumnStep = columnStep;

    /// <summary>The matrix with rows and columns exchanged.</summary>
    public MatrixView Turned => new(Numbers, ColumnStep, RowStep);

    /// <summary>A matrix whose rows of <paramref name="width"/> numbers lie one behind the other.</summary>
    public static MatrixView Rows(Span<float> numbers, int width) => new(numbers, width, 1);

    /// <summary>The matrix from <paramref name="column"/> on.</summary>
    public MatrixView From(int column) => new(Numbers[(column * ColumnStep)..], RowStep, ColumnStep);
}
