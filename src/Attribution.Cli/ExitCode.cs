namespace Attribution.Cli;

/// <summary>What the program ends with; the help lists them.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int PartFailed = 1;
    public const int Usage = 2;
    public const int NothingRead = 3;
    public const int NotWritten = 4;
    public const int Fault = 70;
    public const int Interrupted = 130;

    /// <summary>The part of the help that explains them.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (Success, "everything was done"),
        (PartFailed, "done, but some articles or notebooks failed, or a draft is not held by the articles"),
        (Usage, "the command line is wrong"),
        (NothingRead, "nothing could be read"),
        (NotWritten, "the result could not be written"),
        (Fault, "a fault of the program itself: please report it"),
        (Interrupted, "interrupted; nothing is left half-written"),
    ];
}
