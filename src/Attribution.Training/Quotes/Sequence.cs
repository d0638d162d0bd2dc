namespace Attribution.Training.Quotes;

/// <summary>A paragraph as the trainer sees it: the numbers of each token's features, and its gold label.</summary>
/// <param name="Nodes">Per token its node features; unknown ones left out.</param>
/// <param name="Edges">Per token the features of the step to it; empty for the first.</param>
/// <param name="Labels">Per token its gold label.</param>
internal sealed record Sequence(int[][] Nodes, int[][] Edges, byte[] Labels);
