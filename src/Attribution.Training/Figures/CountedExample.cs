namespace Attribution.Training.Figures;

/// <summary>A figure of a document, what it may count, and which of these it counts.</summary>
/// <param name="Source">Where the answer is from: <c>gold</c> or <c>cases</c>.</param>
/// <param name="Document">The document's name.</param>
/// <param name="Figure">Where the figure begins.</param>
/// <param name="Candidates">The features of each candidate.</param>
/// <param name="Texts">The words of each candidate; empty for nothing.</param>
/// <param name="Right">Whether each is right.</param>
internal sealed record CountedExample(string Source, string Document, int Figure, uint[][] Candidates, string[] Texts, bool[] Right);
