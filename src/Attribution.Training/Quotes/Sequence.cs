namespace Attribution.Training.Quotes;

/// <summary>A paragraph as the trainer sees it.</summary>
/// <param name="Features">Per token the numbers of its features; unknown ones left out.</param>
/// <param name="Labels">Per token its gold label.</param>
internal sealed record Sequence(int[][] Features, byte[] Labels);
