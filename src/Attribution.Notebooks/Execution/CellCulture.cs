using System.Globalization;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// The culture of a notebook's cells: the invariant one, so that a notebook gives the same on every machine, until a
/// cell sets another. The runtime lets what a cell sets end with that cell; here later cells keep it.
/// </summary>
internal sealed class CellCulture
{
    private CultureInfo culture = CultureInfo.InvariantCulture, interfaceCulture = CultureInfo.InvariantCulture;

    /// <summary>Whether this system knows no other culture, for want of ICU or because it is told to do without.</summary>
    internal static bool IsOnlyInvariant { get; } = !Knows("de-DE");

    /// <summary>Sets the culture for the code that follows and all that it starts.</summary>
    internal void Enter() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, interfaceCulture);

    /// <summary>Takes the culture that the calling code has set. A task of its own sets one for itself alone.</summary>
    internal void Keep()
    {
        if (Task.CurrentId is null)
            (culture, interfaceCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
    }

    private static bool Knows(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name).NumberFormat.NumberDecimalSeparator == ",";
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
