namespace Attribution.Notebooks.Execution;

/// <summary>A source is nested too deep for the compiler; the message says how deep and what to do.</summary>
/// <param name="line">1-based line of the deepest place; null where it was not looked for.</param>
/// <param name="message">What is wrong.</param>
internal sealed class NestingException(int? line, string message) : Exception(message)
{
    /// <summary>The line of the deepest place.</summary>
    internal int? Line { get; } = line;
}
