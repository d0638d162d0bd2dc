using Attribution.Passages;

namespace Attribution.Charts;

/// <summary>One number that a chart draws, for readers who want it as text and for the way to what it counts.</summary>
/// <param name="Row">What it belongs to: the name of a bar, or both ends of a flow.</param>
/// <param name="Series">Which part of that: the colour's name; empty where a row has only one number.</param>
/// <param name="Count">The number.</param>
/// <param name="Passages">What it counts; as many passages as the number says.</param>
internal sealed record ChartNumber(string Row, string Series, int Count, PassageQuery Passages);
