using Attribution.Notebooks.Execution;
using Attribution.Notebooks.Rendering;

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
    public static void Display(this object? value, params string[] mimeTypes)
    {
        ArgumentNullException.ThrowIfNull(mimeTypes);
        CellRecorder.Check();
        if (CellRecorder.Current is not { } recorder)
        {
            Console.WriteLine(PlainText.Of(value));
            return;
        }

        MimeBundle all = Renderer.Render(value);
        var wanted = new MimeBundle(all.Where(pair => mimeTypes.Contains(pair.Key)));
        recorder.Add(new RichOutput(wanted.Any() ? wanted : all));
    }
}
