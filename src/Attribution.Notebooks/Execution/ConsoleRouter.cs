using System.Text;

namespace Attribution.Notebooks.Execution;

/// <summary>A console writer that gives a cell's text to that cell's recorder and anything else to the console as it was.</summary>
internal sealed class ConsoleRouter(string stream, TextWriter console) : TextWriter
{
    private static readonly Lock Gate = new();
    private static TextWriter? routedOut, routedError;
    private static TextReader? routedIn;

    public override Encoding Encoding => console.Encoding;

    /// <summary>Puts routers in the console's place, unless they are there.</summary>
    internal static void Install()
    {
        lock (Gate)
        {
            if (ReferenceEquals(Console.Out, routedOut))
                return;
            Console.SetOut(new ConsoleRouter("stdout", Console.Out));
            Console.SetError(new ConsoleRouter("stderr", Console.Error));
            Console.SetIn(TextReader.Synchronized(new ConsoleReader(Console.In)));
            (routedOut, routedError, routedIn) = (Console.Out, Console.Error, Console.In);
        }
    }

    /// <summary>Takes away what a cell put in the console's place: otherwise all later cells would write there.</summary>
    internal static void Restore()
    {
        lock (Gate)
        {
            if (routedOut is null)
                return;
            if (!ReferenceEquals(Console.Out, routedOut))
                Console.SetOut(routedOut);
            if (!ReferenceEquals(Console.Error, routedError))
                Console.SetError(routedError!);
            if (!ReferenceEquals(Console.In, routedIn))
                Console.SetIn(routedIn!);
        }
    }

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void WriteLine(string? value) => Write(value + "\n");

    public override void WriteLine() => Write("\n");

    public override void Write(ReadOnlySpan<char> buffer)
    {
        CellRecorder.Check();
        if (CellRecorder.Current is { } recorder)
            recorder.Write(stream, buffer);
        else
            console.Write(buffer);
    }

    public override void Flush()
    {
        if (CellRecorder.Current is null)
            console.Flush();
    }
}
