using System.Collections;
using System.Data;
using Attribution.Display;

namespace Attribution.Notebooks.Rendering.Shapes;

/// <summary>
/// Shows values of which nobody says how: by their shape. Simple values, and lists of them that fit on a line, are text alone.
/// </summary>
internal static class GenericValue
{
    private const int LongestLine = 120, MostInLine = 20;

    /// <summary>The value as text and, where that says more, as HTML.</summary>
    /// <exception cref="OperationCanceledException">The cell has been ended.</exception>
    internal static (string Text, string? Html) Of(object value) => value switch
    {
        Exception exception => (ExceptionView.Text(exception), ExceptionView.Write(exception)),
        DataTable table => Grid(DataTableGrid.Of(table)),
        DataView view => Grid(DataTableGrid.Of(view)),
        _ when TypeTraits.IsSimple(value.GetType()) => (PlainText.Of(value), null),
        Array { Rank: 2 } array => Grid(ArrayGrid.Of(array)),
        IEnumerable sequence when !TypeTraits.SaysOfItself(value.GetType()) => Sequence(SequenceSample.Of(sequence)),
        _ => (PlainText.Of(value), ObjectHtml.Write(value)),
    };

    private static (string, string?) Sequence(SequenceSample sample)
    {
        if (!sample.Items.All(item => item is null || TypeTraits.IsSimple(item.GetType())))
            return Each(sample) ?? Grid(SequenceGrid.Of(sample));
        string line = PlainText.Of(sample);
        return sample.Items.Count <= MostInLine && line.Length <= LongestLine ? (line, null) : (line, DataGridHtml.Write(SequenceGrid.Of(sample)));
    }

    /// <summary>Items that show themselves, such as charts, stand below each other; null where some do not.</summary>
    private static (string, string?)? Each(SequenceSample sample)
    {
        if (sample.HasMore || sample.Items.Count > MostInLine || !sample.Items.All(item => item is not null && Renderer.IsShownByOthers(item.GetType())))
            return null;
        MimeBundle[] bundles = [.. sample.Items.Select(Renderer.Render)];
        return (All("\n\n", MimeBundle.PlainText), All("\n", MimeBundle.Html));

        string All(string between, string mime) => string.Join(between, bundles.Select(bundle => bundle.Text(mime)));
    }

    private static (string, string?) Grid(DataGrid grid) => (DataGridText.Write(grid), DataGridHtml.Write(grid));
}
