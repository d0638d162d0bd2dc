namespace Attribution.Frames;

/// <summary>A column of a data frame.</summary>
/// <param name="Name">Its name, the same in the frame and in the files.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Description">What it means, in one sentence or two.</param>
internal sealed record Column(string Name, ColumnType Type, string Description);
