using System.CommandLine;
using Attribution.Charts;
using Attribution.Notebooks;

namespace Attribution.Cli;

/// <summary>
/// <c>notebooks refresh [PATH…]</c>: executes notebooks in place and gives their charts a picture each. A notebook that
/// fails stays as it is.
/// </summary>
internal static class NotebooksRefreshCommand
{
    public static Command Create()
    {
        var (paths, timeout) = (NotebooksCommand.Paths(), NotebooksCommand.Timeout());
        var command = new Command("refresh",
            "Executes notebooks in place and draws a picture of each chart, where Chromium or Chrome is installed.") { paths, timeout };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var before = NotebookFiles.Load(parsed.GetValue(paths)!);
            NotebookFiles.CheckReplaceable(before);
            var runs = await NotebooksCommand.RunAsync(parsed, before,
                new() { CellTimeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)) }, cancellation);
            var pictures = await DrawAsync(before, [.. runs.Where(run => run.Succeeded).Select(run => run.Notebook)], cancellation);
            foreach (var notebook in pictures.Notebooks)
            {
                cancellation.ThrowIfCancellationRequested();
                NotebookFiles.Replace(notebook);
                await output.WriteLineAsync($"{notebook.Path}: refreshed");
            }
            await output.WriteLineAsync($"Pictures: {pictures.Drawn} drawn, {pictures.Kept} kept");
            if (pictures.LeftOut is { } reason) await error.WriteLineAsync($"note: pictures were left out: {reason}");
            return runs.All(run => run.Succeeded) ? ExitCode.Success : ExitCode.PartFailed;
        });
        return command;
    }

    private static async Task<PictureRun> DrawAsync(IReadOnlyList<Notebook> before, IReadOnlyList<Notebook> notebooks, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("attribution-");
        try
        {
            var script = Path.Combine(folder.FullName, "plotly.min.js");
            using (var input = PlotlyScript.Open())
            using (var file = File.Create(script))
            {
                await input.CopyToAsync(file, cancellation);
            }
            return await PictureMaker.DrawAsync(notebooks, new PictureOptions(script) { Earlier = before }, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
