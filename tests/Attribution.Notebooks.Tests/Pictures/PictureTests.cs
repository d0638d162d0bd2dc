using System.Buffers.Binary;
using System.Text.Json;
using Attribution.Notebooks.Pictures;

namespace Attribution.Notebooks.Tests.Pictures;

public class PictureTests
{
    private const string Text = "</script><img src=x onerror=alert(1)>";

    private static readonly Notebook Executed = new([new NotebookCell("a", CellKind.Code, "x")
    {
        Outputs =
        [
            new StreamOutput("stdout", "text"),
            Figure($$$"""{"data": [{"type": "bar", "x": ["{{{Text}}}"], "y": [2]}], "layout": {"height": 300, "width": 400}}"""),
            Figure("""{"data": [{"type": "bar", "x": ["b"], "y": [2]}], "layout": {}}"""),
        ],
    }]);

    [Fact]
    public async Task Without_a_browser_pictures_are_left_out_with_a_reason()
    {
        var options = new PictureOptions("plotly.js") { Browser = "/nowhere/chromium" };
        PictureRun run = await PictureMaker.DrawAsync([Executed], options);
        Assert.Contains("/nowhere/chromium", run.LeftOut, StringComparison.Ordinal);
        Assert.Equal(Executed.ToJson(), Assert.Single(run.Notebooks).ToJson());
    }

    [Fact]
    public async Task Pictures_of_unchanged_figures_are_kept_without_a_browser()
    {
        var rich = Executed.Cells[0].Outputs.OfType<RichOutput>().ToArray();
        Notebook earlier = Executed with
        {
            Cells = [Executed.Cells[0] with { Outputs =
            [
                new Picture(FigureHash.Of(rich[0].Data)!, 400, 300, "AAAA").Into(rich[0]),
                new Picture(FigureHash.Of(rich[1].Data)!, 820, 480, "BBBB").Into(rich[1]),
            ] }],
        };
        PictureRun run = await PictureMaker.DrawAsync([Executed], new PictureOptions("plotly.js") { Browser = "/nowhere", Earlier = [earlier] });
        Assert.Equal((0, 2, null), (run.Drawn, run.Kept, run.LeftOut));
        Assert.Equal(["AAAA", "BBBB"], run.Notebooks[0].Cells[0].Outputs.OfType<RichOutput>().Select(o => o.Data.Text(MimeBundle.Png)));
    }

    [BrowserFact]
    public async Task With_a_browser_every_figure_gets_a_picture_of_its_size()
    {
        string folder = Directory.CreateTempSubdirectory("plotly-").FullName;
        string script = Path.Combine(folder, "plotly.min.js");
        using (Stream resource = typeof(Plotly.NET.GenericChart).Assembly.GetManifestResourceStream("Plotly.NET.plotly-2.28.0.min.js")!)
        using (FileStream file = File.Create(script))
            await resource.CopyToAsync(file);
        PictureRun run = await PictureMaker.DrawAsync([Executed], new PictureOptions(script) { Scale = 1 });
        Directory.Delete(folder, recursive: true);

        Assert.Equal((2, 0, null), (run.Drawn, run.Kept, run.LeftOut));
        var outputs = run.Notebooks[0].Cells[0].Outputs.OfType<RichOutput>().ToArray();
        Assert.Equal([(400, 300), (820, 480)], outputs.Select(output => Size(Convert.FromBase64String(output.Data.Text(MimeBundle.Png)!))));
        Assert.All(outputs, output => Assert.False(output.Data.Contains(MimeBundle.Html)));
        Assert.Empty(NotebookComparison.Compare(run.Notebooks[0], Executed));
    }

    /// <summary>A PNG's size: big-endian numbers in its first chunk.</summary>
    private static (int Width, int Height) Size(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    private static RichOutput Figure(string json) => new(MimeBundle.OfText("chart")
        .With(MimeBundle.Html, JsonSerializer.SerializeToElement("<div></div>"))
        .With(MimeBundle.Plotly, JsonDocument.Parse(json).RootElement));
}
