using Attribution.Notebooks.Execution;

namespace Attribution.Notebooks.Scripting;

/// <summary>What cells can call without importing anything.</summary>
public static class DisplayExtensions
{
    /// <summary>
    /// Shows a value among the cell's outputs, in every format that its type offers; outside of a notebook it goes to
    /// the console as plain text.
    /// </summary>
    /// <param name="value">The value; null shows as "null".</param>
    /// <param name="mimeTypes">Where given, only these formats, as far as the type has them.</param>
    /// <returns>What is shown, so that another value can take its place.</returns>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes)
    {
        ArgumentNullException.ThrowIfNull(mimeTypes);
        CellRecorder.Check();
        var displayed = new DisplayedValue(CellRecorder.Current, mimeTypes);
        displayed.Show(value);
        return displayed;
    }
}
