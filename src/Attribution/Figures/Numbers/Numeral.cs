namespace Attribution.Figures.Numbers;

/// <summary>How a number is written.</summary>
internal enum NumeralForm : byte
{
    /// <summary>With digits: "1,021", "5.4 million".</summary>
    Digits,

    /// <summary>In words: "two hundred and five", "a dozen".</summary>
    Words,

    /// <summary>As a fraction: "two-thirds", "½", "half".</summary>
    Fraction,

    /// <summary>As a bare plural: "dozens", "tens of thousands".</summary>
    Vague,
}

/// <summary>A number that was read.</summary>
/// <param name="Value">Its value, scale words multiplied out.</param>
/// <param name="Scale">The factor of its last scale word ("million"), 1 without any.</param>
/// <param name="End">The index behind its last piece.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct Numeral(double Value, double Scale, int End, NumeralForm Form)
{
    /// <summary>The value without its scale: 5.4 of "5.4 million".</summary>
    public double Mantissa => Value / Scale;
}
