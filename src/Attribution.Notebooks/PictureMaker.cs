using System.Text.Json;
using Attribution.Notebooks.Pictures;

namespace Attribution.Notebooks;

/// <summary>
/// Gives the Plotly figures of executed notebooks a picture each, so that they are seen where no script runs (GitHub,
/// nbviewer). PNG, because GitHub's cleaning of SVG differs from one viewer to the next. Needs Chromium or Chrome.
/// </summary>
public static class PictureMaker
{
    /// <summary>
    /// Draws all figures in one run of the browser. Where there is no browser, or it fails, the notebooks come back
    /// with the pictures there are and a reason.
    /// </summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static async Task<PictureRun> DrawAsync(
        IReadOnlyList<Notebook> notebooks, PictureOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notebooks);
        ArgumentNullException.ThrowIfNull(options);
        Drawing[] wanted = [.. Outputs(notebooks).Select(output => Wanted(output, options)).OfType<Drawing>().DistinctBy(drawing => drawing.Hash)];
        Dictionary<string, Picture> pictures = Earlier(wanted, options);
        int kept = pictures.Count;
        string? leftOut = null;
        try
        {
            Drawing[] missing = [.. wanted.Where(drawing => !pictures.ContainsKey(drawing.Hash))];
            string html = missing.Length == 0 ? "" : await DrawAsync(missing, options, cancellationToken).ConfigureAwait(false);
            foreach (var (i, drawing) in missing.Index())
            {
                var (base64, problem) = DrawingPage.Read(html, i);
                leftOut ??= problem;
                if (base64 is not null)
                    pictures[drawing.Hash] = new Picture(drawing.Hash, drawing.Width, drawing.Height, base64);
            }
        }
        catch (IOException e)
        {
            leftOut = e.Message;
        }

        return new PictureRun([.. notebooks.Select(notebook => Attach(notebook, pictures))], pictures.Count - kept, kept, leftOut);
    }

    /// <summary>The page with all figures, after the browser has drawn them.</summary>
    private static async Task<string> DrawAsync(Drawing[] drawings, PictureOptions options, CancellationToken cancellationToken)
    {
        string browser = options.Browser ?? Chromium.Find()
            ?? throw new IOException("no Chromium or Chrome was found on PATH; install one and run this again");
        string page = Path.Combine(Directory.CreateTempSubdirectory("figures-").FullName, "figures.html");
        try
        {
            string script = Path.GetFullPath(options.PlotlyScript);
            await File.WriteAllTextAsync(page, DrawingPage.Html(script, drawings, options.Scale), cancellationToken).ConfigureAwait(false);
            var time = TimeSpan.FromSeconds(10 + (2 * drawings.Length));
            return await Chromium.DumpAsync(browser, page, time, options.Limit, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(page)!, recursive: true);
        }
    }

    private static Dictionary<string, Picture> Earlier(Drawing[] wanted, PictureOptions options)
    {
        var sizes = wanted.ToDictionary(drawing => drawing.Hash, drawing => (drawing.Width, drawing.Height));
        return Outputs(options.Earlier).Select(Picture.Of).OfType<Picture>()
            .Where(picture => sizes.TryGetValue(picture.FigureHash, out var size) && size == (picture.Width, picture.Height))
            .DistinctBy(picture => picture.FigureHash)
            .ToDictionary(picture => picture.FigureHash);
    }

    private static Notebook Attach(Notebook notebook, Dictionary<string, Picture> pictures) => notebook with
    {
        Cells = [.. notebook.Cells.Select(cell => cell with { Outputs = [.. cell.Outputs.Select(output => Attach(output, pictures))] })],
    };

    private static CellOutput Attach(CellOutput output, Dictionary<string, Picture> pictures) =>
        output is RichOutput rich && FigureHash.Of(rich.Data) is { } hash && pictures.TryGetValue(hash, out Picture? picture)
            ? picture.Into(rich)
            : output;

    private static Drawing? Wanted(RichOutput output, PictureOptions options) =>
        output.Data.TryGet(MimeBundle.Plotly, out JsonElement figure) ? Drawing.Of(FigureHash.Of(output.Data)!, figure, options) : null;

    private static IEnumerable<RichOutput> Outputs(IEnumerable<Notebook> notebooks) =>
        notebooks.SelectMany(notebook => notebook.Cells).SelectMany(cell => cell.Outputs).OfType<RichOutput>();
}
