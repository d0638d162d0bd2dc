using System.Text.RegularExpressions;

namespace Attribution.Notebooks.Comparing;

/// <summary>Masks what differs from run to run or from machine to machine, and says nothing about the results.</summary>
internal static partial class VolatileText
{
    internal static string Mask(string text)
    {
        text = text.ReplaceLineEndings("\n");
        text = Address().Replace(text, "‹address›");
        text = Duration().Replace(text, "‹duration›");
        text = Time().Replace(text, "‹time›");
        return AbsolutePath().Replace(text, "‹path›");
    }

    /// <summary>A hexadecimal address, as in 0x7f31c0de.</summary>
    [GeneratedRegex(@"\b0x[0-9a-fA-F]{6,16}\b")]
    private static partial Regex Address();

    /// <summary>A measured duration: 12 ms, 0.35 s, 00:00:01.2345678. Whole seconds and longer units are left: they may be results.</summary>
    [GeneratedRegex(@"\b[0-9]+(?:\.[0-9]+)? ?(?:ms|µs|ns)\b|\b[0-9]+\.[0-9]+ ?s\b|\b[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]+\b")]
    private static partial Regex Duration();

    /// <summary>A time of day with its seconds; dates are left: they are results.</summary>
    [GeneratedRegex(@"(?:\b|(?<=T))[0-9]{1,2}:[0-9]{2}:[0-9]{2}\b")]
    private static partial Regex Time();

    /// <summary>A path from the root or a drive, with two parts at least; neither part of a URL nor a closing tag.</summary>
    [GeneratedRegex(@"(?<![\w.:/<\\~-])(?:/[\w.+-]+){2,}/?|\b[A-Za-z]:\\(?:[\w.+ -]+\\)*[\w.+-]+")]
    private static partial Regex AbsolutePath();
}
