using Spectre.Console;

namespace Attribution.Cli;

/// <summary>One of several equal steps is done.</summary>
/// <param name="Total">How many steps there are.</param>
/// <param name="What">What was done.</param>
internal readonly record struct Step(int Total, string What);

/// <summary>Shows how far the work has come: a bar on a terminal, plain lines elsewhere.</summary>
internal abstract class ProgressDisplay
{
    /// <summary>The display that suits <paramref name="output"/>.</summary>
    public static ProgressDisplay For(TextWriter output) =>
        (ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected) || (ReferenceEquals(output, Console.Error) && !Console.IsErrorRedirected)
            ? new BarProgress(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }))
            : new LineProgress(output);

    /// <summary>Does <paramref name="work"/> and shows the steps that it reports, from whatever thread, under <paramref name="title"/>.</summary>
    public abstract Task<T> RunAsync<T>(string title, Func<IProgress<Step>, Task<T>> work);
}

/// <summary>Shows a bar.</summary>
internal sealed class BarProgress(IAnsiConsole console) : ProgressDisplay
{
    public override Task<T> RunAsync<T>(string title, Func<IProgress<Step>, Task<T>> work) => console.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
        .StartAsync(context => work(new Bar(context.AddTask(Markup.Escape(title)))));

    private sealed class Bar(ProgressTask task) : IProgress<Step>
    {
        public void Report(Step value)
        {
            lock (task)
            {
                task.MaxValue = value.Total;
                task.Increment(1);
            }
        }
    }
}

/// <summary>Writes a line per step, and for long work a line per twentieth of it.</summary>
internal sealed class LineProgress(TextWriter output) : ProgressDisplay
{
    private const int MostLines = 20;

    public override async Task<T> RunAsync<T>(string title, Func<IProgress<Step>, Task<T>> work)
    {
        await output.WriteLineAsync($"{title} …");
        return await work(new Lines(title, output));
    }

    private sealed class Lines(string title, TextWriter output) : IProgress<Step>
    {
        private int done;

        public void Report(Step value)
        {
            lock (output)
            {
                done++;
                if (value.Total <= MostLines || done * MostLines / value.Total > (done - 1) * MostLines / value.Total)
                    output.WriteLine($"{title}: {done} of {value.Total}, {value.What}");
            }
        }
    }
}
