using Attribution.Notebooks.Comparing;

namespace Attribution.Notebooks;

/// <summary>Compares the outputs of an executed notebook with those that are committed.</summary>
/// <remarks>
/// Addresses, times of day, durations and absolute paths are masked. JSON is compared by structure, whatever the order of
/// its keys. Pictures are not compared themselves: each tells by hash which figure it shows, and that must be the figure
/// of the new run. HTML that a picture stands for is left out of the comparison.
/// </remarks>
public static class NotebookComparison
{
    /// <summary>What differs, in the order of the notebook; empty where nothing does.</summary>
    /// <param name="expected">The committed notebook.</param>
    /// <param name="actual">The same notebook after a run.</param>
    public static IReadOnlyList<NotebookDifference> Compare(Notebook expected, Notebook actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        var differences = new List<NotebookDifference>();
        if (expected.Cells.Count != actual.Cells.Count)
            differences.Add(new NotebookDifference(0, "number of cells", $"{expected.Cells.Count}", $"{actual.Cells.Count}"));
        int number = 0;
        foreach (var (one, other) in expected.Cells.Zip(actual.Cells))
        {
            if (other.Kind == CellKind.Code && !string.IsNullOrWhiteSpace(other.Source))
                number++;
            if (one.Kind != other.Kind || one.Source != other.Source)
                differences.Add(NotebookDifference.OfTexts(number, "source", one.Source, other.Source));
            differences.AddRange(OutputComparison.Compare(number, one.Outputs, other.Outputs));
        }

        return differences;
    }
}
