namespace Attribution.Documents.Formats.Refused;

/// <summary>Formats that a file of theirs always opens with the same characters, which no article does.</summary>
internal sealed class OpeningMarks : RefusedFormat
{
    private static readonly (string Mark, Func<Refusal> Format)[] Known =
    [
        ("WEBVTT", () => Subtitles.Format),
        ("[Script Info]", () => Subtitles.Format),
        ("WARC/", () => new("a web archive (WARC)", Refusal.CopyText)),
        ("HTTP/1.", () => new("a web server's answer", Refusal.CopyText)),
        ("BEGIN:VCALENDAR", () => new("a calendar (iCalendar)", Refusal.CopyText)),
        ("BEGIN:VCARD", () => new("an address card (vCard)", Refusal.CopyText)),
        ("-----BEGIN ", () => new("a key, a certificate or a signed or encrypted message", Refusal.CopyText)),
        ("\\documentclass", () => new("a LaTeX document", Refusal.CopyText)),
        ("diff --git ", () => new("a patch", Refusal.CopyText)),
        ("<?php", () => SourceCode.Format),
        ("#!/", () => SourceCode.Format),
    ];

    /// <inheritdoc/>
    protected override Refusal? Recognize(string text)
    {
        foreach (var (mark, format) in Known)
        {
            if (text.StartsWith(mark, StringComparison.Ordinal)) return format();
        }
        return null;
    }
}
