using System.Globalization;

namespace Attribution.Documents.Files;

/// <summary>Reads a date that somebody wrote as metadata: ISO 8601, with or without a time, or the month in words.</summary>
internal static class DateText
{
    private static readonly string[] InWords = ["MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>The day of <paramref name="text"/>, as written: a time zone does not move it. Null where it is no date.</summary>
    public static DateOnly? Parse(string text)
    {
        text = text.Trim();
        var iso = text.Length > 10 && (text[10] is 'T' or ' ') ? text[..10] : text;
        if (DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        return DateOnly.TryParseExact(text, InWords, CultureInfo.InvariantCulture, DateTimeStyles.None, out date) ? date : null;
    }
}
