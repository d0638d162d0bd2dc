namespace Attribution.Corpus;

/// <summary>A file of which no document could be made; the rest of the corpus is unaffected.</summary>
/// <param name="Path">The file.</param>
/// <param name="Message">What was found, and what to do about it.</param>
public sealed record ReadProblem(string Path, string Message);
