using Attribution.Notebooks.Execution;
using Attribution.Notebooks.Rendering;

namespace Attribution.Notebooks.Scripting;

/// <summary>Something that a cell has shown.</summary>
public sealed class DisplayedValue
{
    private readonly string id = Guid.NewGuid().ToString("N");
    private readonly CellRecorder? recorder;
    private readonly string[] mimeTypes;

    internal DisplayedValue(CellRecorder? recorder, string[] mimeTypes) => (this.recorder, this.mimeTypes) = (recorder, mimeTypes);

    /// <summary>Shows another value in its place, from whatever cell this is called.</summary>
    /// <param name="value">The value; null shows as "null".</param>
    public void Update(object? value)
    {
        CellRecorder.Check();
        if (recorder is null)
            Show(value);
        else
            (CellRecorder.Current ?? recorder).Update(recorder, Render(value));
    }

    internal void Show(object? value)
    {
        if (recorder is null)
            Console.WriteLine(Renderer.Render(value).Text(MimeBundle.PlainText));
        else
            recorder.Add(Render(value));
    }

    private RichOutput Render(object? value)
    {
        MimeBundle all = Renderer.Render(value);
        var wanted = new MimeBundle(all.Where(pair => mimeTypes.Contains(pair.Key)));
        return new RichOutput(wanted.Any() ? wanted : all) { DisplayId = id };
    }
}
