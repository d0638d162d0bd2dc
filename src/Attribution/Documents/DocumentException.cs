namespace Attribution.Documents;

/// <summary>
/// A file of which no document could be made. The message names the file (and the line, where one is to blame), says what
/// was found and what to do about it.
/// </summary>
public sealed class DocumentException : Exception
{
    /// <summary>Makes an exception for the file at <paramref name="path"/>.</summary>
    /// <param name="path">The file as the caller named it.</param>
    /// <param name="message">The whole message.</param>
    /// <param name="inner">What the system said, where it said something.</param>
    internal DocumentException(string path, string message, Exception? inner = null)
        : base(message, inner) => Path = path;

    /// <summary>The file as the caller named it.</summary>
    public string Path { get; }
}
