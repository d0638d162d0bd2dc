namespace Attribution.Output;

/// <summary>What keeps a result from being written.</summary>
internal enum OutputFault
{
    /// <summary>Files that somebody else made or changed are in the way.</summary>
    Refused,

    /// <summary>Another process writes to the folder.</summary>
    InUse,

    /// <summary>Nothing may be written there.</summary>
    NotPermitted,

    /// <summary>It cannot be written there at all.</summary>
    Failed,
}

/// <summary>A result could not be written; what was there before stays as it was.</summary>
internal sealed class OutputException : IOException
{
    private OutputException(OutputFault fault, string what, string remedy, Exception? inner = null)
        : base($"{what} {remedy}", inner) => (Fault, What) = (fault, what);

    /// <summary>What the remedy depends on.</summary>
    public OutputFault Fault { get; }

    /// <summary>What happened, without the remedy: a whole sentence.</summary>
    public string What { get; }

    /// <summary>Files of others are in the way.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">Their names, each with the reason.</param>
    public static OutputException Refused(string folder, IReadOnlyList<string> files)
    {
        const int Named = 3;
        var names = string.Join(", ", files.Take(Named)) + (files.Count > Named ? $" and {files.Count - Named} more" : "");
        return new(OutputFault.Refused, $"{folder} holds what would be overwritten: {names}. Nothing was written.",
            "Choose another folder, or allow it to be overwritten.");
    }

    /// <summary>A folder has the name of a file that is to be written.</summary>
    public static OutputException FolderInTheWay(string path) =>
        new(OutputFault.Failed, $"{path} is a folder, and a file of that name is to be written: rename it. Nothing was written.", "Choose another folder.");

    /// <summary>A file has the name of a folder that is to be written to.</summary>
    public static OutputException NoFolder(string path) =>
        new(OutputFault.Failed, $"{path} is a file, not a folder. Nothing was written.", "Choose a folder.");

    /// <summary>Another process writes to <paramref name="folder"/>.</summary>
    public static OutputException InUse(string folder, Exception inner) =>
        new(OutputFault.InUse, $"{folder} is in use: another run writes to it. Nothing was written.", "Wait until it is done, or choose another folder.",
            inner);

    /// <summary>The system refuses.</summary>
    public static OutputException Failed(string path, Exception inner)
    {
        var what = $"{path} could not be written: {Reason(inner)}. What was there before is as it was.";
        return inner is UnauthorizedAccessException
            ? new(OutputFault.NotPermitted, what, "Give yourself the right to write there, or choose another folder.", inner)
            : new(OutputFault.Failed, what, "Make room or give yourself the right to write there, or choose another folder.", inner);
    }

    /// <summary>Why the system refuses, without the file that it names, which need not be the one that the user knows.</summary>
    public static string Reason(Exception inner) => inner switch
    {
        UnauthorizedAccessException => "permission denied",
        PathTooLongException => "the name is too long",
        FileNotFoundException or DirectoryNotFoundException => "no file can be made there",
        _ => inner.Message.Split(" : '")[0].TrimEnd('.'),
    };
}
