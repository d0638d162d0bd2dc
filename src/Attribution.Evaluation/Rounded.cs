using System.Globalization;

namespace Attribution.Evaluation;

/// <summary>Writes scores with a fixed number of decimals, ties to the even digit as IEEE 754 has it.</summary>
internal static class Rounded
{
    /// <summary><paramref name="value"/> with <paramref name="decimals"/> decimals.</summary>
    public static string Of(double value, int decimals)
    {
        var format = "F" + decimals.ToString(CultureInfo.InvariantCulture);
        // Only a value of few binary places can lie just between two decimals; it is then a short decimal itself.
        var isShort = double.IsInteger(value * (2 << decimals)) && Math.Abs(value) < 1e9;
        return isShort
            ? Math.Round((decimal)value, decimals, MidpointRounding.ToEven).ToString(format, CultureInfo.InvariantCulture)
            : value.ToString(format, CultureInfo.InvariantCulture);
    }
}
