namespace Attribution.Notebooks;

/// <summary>What came of drawing pictures.</summary>
/// <param name="Notebooks">The notebooks in the order given, their figures with pictures as far as there are any.</param>
/// <param name="Drawn">How many pictures were drawn.</param>
/// <param name="Kept">How many were taken over from earlier notebooks.</param>
/// <param name="LeftOut">Why some pictures are missing; null where none is.</param>
public sealed record PictureRun(IReadOnlyList<Notebook> Notebooks, int Drawn, int Kept, string? LeftOut);
