using Attribution.Figures.Dates;
using Attribution.Figures.Quantities;

namespace Attribution.Figures;

/// <summary>A date or a quantity as it was read, before what it counts is known. All indexes are of pieces.</summary>
/// <param name="Date">The date; null for a quantity.</param>
/// <param name="Approximation">How exact the words before it say that it is.</param>
/// <param name="Quantity">The quantity; null for a date.</param>
/// <param name="First">Its first piece, the approximator where there is one.</param>
/// <param name="End">The index behind it.</param>
internal readonly record struct FigureReading(DateReading? Date, Approximation Approximation, Quantity? Quantity, int First, int End);
