using Xunit.Sdk;

namespace Attribution.Notebooks.Tests;

/// <summary>Notebooks made in memory, and short ways to look at what came of them.</summary>
internal static class Cells
{
    internal static Notebook Notebook(params string[] sources) =>
        new([.. sources.Select((source, i) => new NotebookCell($"c{i}", CellKind.Code, source))]);

    internal static Task<NotebookRun> RunAsync(params string[] sources) => NotebookRunner.RunAsync(Notebook(sources));

    /// <summary>The outputs of the last cell of a notebook that must run to its end.</summary>
    internal static async Task<IReadOnlyList<CellOutput>> LastAsync(params string[] sources)
    {
        NotebookRun run = await RunAsync(sources);
        return run.Failure is null ? run.Notebook.Cells[^1].Outputs : throw new XunitException(run.Failure.ToString());
    }

    /// <summary>The plain text of the last cell's only output.</summary>
    internal static async Task<string?> TextAsync(params string[] sources) => Text(Assert.Single(await LastAsync(sources)));

    internal static string? Text(CellOutput output) => output switch
    {
        StreamOutput stream => stream.Text,
        RichOutput rich => rich.Data.Text(MimeBundle.PlainText),
        _ => null,
    };
}
