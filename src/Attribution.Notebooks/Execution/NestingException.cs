namespace Attribution.Notebooks.Execution;

/// <summary>A source is nested too deep for the compiler; the message says how deep and what to do.</summary>
/// <param name="line">1-based line of the deepest place; null where it was not looked for.</param>
/// <param name="message">What is wrong.</param>
/// <param name="file">Under which name the source is known; null where it has not been parsed.</param>
internal sealed class NestingException(int? line, string message, string? file = null) : Exception(message)
{
    /// <summary>The cell or the loaded file.</summary>
    internal string? File { get; } = file;

    /// <summary>The line of the deepest place.</summary>
    internal int? Line { get; } = line;
}
