namespace Attribution.Notebooks;

/// <summary>A file is not a notebook that can be read; the message names the file, what is wrong and the remedy.</summary>
public sealed class NotebookFormatException : FormatException
{
    /// <summary>Makes the exception without a message.</summary>
    public NotebookFormatException()
    {
    }

    /// <summary>Makes the exception with its message.</summary>
    public NotebookFormatException(string message) : base(message)
    {
    }

    /// <summary>Makes the exception with its message and cause.</summary>
    public NotebookFormatException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
