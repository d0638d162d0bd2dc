using Attribution.Notebooks;
using Attribution.Notebooks.Execution;

namespace Attribution.Kernel;

/// <summary>Runs a cell that nobody sees while the front end is still connecting: the compiler's first run takes longest.</summary>
internal static class WarmUp
{
    private const string Code = """
        var numbers = new List<int> { 1, 2, 3 };
        foreach (var number in numbers.Where(n => n > 1)) Console.WriteLine($"{number}");
        numbers.Sum()
        """;

    internal static Task RunAsync() => Task.Run(async () =>
    {
        var session = new NotebookSession("warm-up", Environment.CurrentDirectory, NotebookRunOptions.Default);
        await session.RunAsync(1, Code, CancellationToken.None).ConfigureAwait(false);
    });
}
