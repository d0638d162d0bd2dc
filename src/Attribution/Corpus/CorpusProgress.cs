namespace Attribution.Corpus;

/// <summary>A step on the way through a corpus: a file is done.</summary>
public sealed record CorpusProgress
{
    internal CorpusProgress(int done, int total, string path, ReadProblem? problem) =>
        (Done, Total, Path, Problem) = (done, total, path, problem);

    /// <summary>How many files are done, this one included.</summary>
    public int Done { get; init; }

    /// <summary>How many there are.</summary>
    public int Total { get; init; }

    /// <summary>The file.</summary>
    public string Path { get; init; }

    /// <summary>Why no document could be made of it; null where all went well.</summary>
    public ReadProblem? Problem { get; init; }
}
