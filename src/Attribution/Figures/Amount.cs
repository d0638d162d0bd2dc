namespace Attribution.Figures;

/// <summary>A number with its unit.</summary>
/// <param name="Number">The number as it is written.</param>
/// <param name="Kind">What the unit makes of it.</param>
/// <param name="Value">The value in the unit (cents are counted in the main unit).</param>
/// <param name="Unit">The unit; null for a bare number.</param>
/// <param name="End">The index behind the number and its unit.</param>
/// <param name="Compound">Whether hyphens make it a modifier of what follows ("30-day").</param>
internal readonly record struct Amount(Numeral Number, FigureKind Kind, double Value, string? Unit, int End, bool Compound)
{
    public bool IsBare => Unit is null;
}
