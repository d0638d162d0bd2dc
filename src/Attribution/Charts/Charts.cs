namespace Attribution.Charts;

/// <summary>
/// The charts of a corpus; each answers one question. All are pure functions of the corpus. Quotes and claims whose
/// cue is negated ("has not said") are left out of every count of what somebody claimed.
/// </summary>
public static partial class Charts
{
    /// <summary>The number with its thousands grouped.</summary>
    private static string Number(int count) => count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>"1 quote", "2 quotes", with the thousands grouped.</summary>
    private static string Number(int count, string one, string? many = null) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");
}
