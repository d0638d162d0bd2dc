namespace Attribution.Corpus;

/// <summary>A step on the way through a corpus: a file is done.</summary>
/// <param name="Done">How many files are done, this one included.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Path">The file.</param>
/// <param name="Problem">Why no document could be made of it; null where all went well.</param>
public sealed record CorpusProgress(int Done, int Total, string Path, ReadProblem? Problem);
