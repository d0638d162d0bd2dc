namespace Attribution.Notebooks.Execution;

/// <summary>
/// A console reader that asks a cell's user, line by line, and reads the console as it was for anything else. Where
/// nobody can be asked the input has ended.
/// </summary>
internal sealed class ConsoleReader(TextReader console) : TextReader
{
    private string rest = "";

    public override int Peek()
    {
        if (CellRecorder.Current is not { } recorder)
            return console.Peek();
        if (rest.Length == 0 && Ask(recorder) is { } line)
            rest = line + "\n";
        return rest.Length == 0 ? -1 : rest[0];
    }

    public override int Read()
    {
        if (CellRecorder.Current is null)
            return console.Read();
        int next = Peek();
        if (next >= 0)
            rest = rest[1..];
        return next;
    }

    public override string? ReadLine()
    {
        if (CellRecorder.Current is not { } recorder)
            return console.ReadLine();
        if (rest.Length == 0)
            return Ask(recorder);
        string line = rest.TrimEnd('\n');
        rest = "";
        return line;
    }

    private static string? Ask(CellRecorder recorder)
    {
        CellRecorder.Check();
        recorder.Flush();
        return recorder.ReadLine?.Invoke();
    }
}
