using System.Text.RegularExpressions;

namespace Attribution.Documents.Formats.Refused;

/// <summary>Subtitles: a great part of the lines say from when to when the others are shown.</summary>
internal sealed partial class Subtitles : RefusedFormat
{
    public static Refusal Format => new(
        "subtitles", $"Copy what is said into {DocumentFormats.TextFile}, without the times, and write who says it.");

    private const int FewestCues = 2, MostLinesPerCue = 8;

    /// <inheritdoc/>
    protected override Refusal? Recognize(string text)
    {
        if (!text.Contains("-->", StringComparison.Ordinal)) return null;
        var cues = Cues().Count(text);
        return cues >= FewestCues && cues * MostLinesPerCue >= text.AsSpan().Count('\n') ? Format : null;
    }

    [GeneratedRegex(@"^(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]*-->[ \t]*(?:\d{1,3}:)?\d{1,2}:\d{2}", RegexOptions.Multiline)]
    private static partial Regex Cues();
}
