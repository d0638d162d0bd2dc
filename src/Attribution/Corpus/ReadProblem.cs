namespace Attribution.Corpus;

/// <summary>A file of which no document could be made; the rest of the corpus is unaffected.</summary>
public sealed record ReadProblem
{
    internal ReadProblem(string path, string message) =>
        (Path, Message) = (path, message);

    /// <summary>The file.</summary>
    public string Path { get; init; }

    /// <summary>What was found, and what to do about it.</summary>
    public string Message { get; init; }

    /// <summary>The file's name, without its folder.</summary>
    public string File => System.IO.Path.GetFileName(Path);

    /// <summary>The message without the path with which it begins.</summary>
    public string Reason => Message.StartsWith($"{Path}: ", StringComparison.Ordinal) ? Message[(Path.Length + 2)..] : Message;
}
