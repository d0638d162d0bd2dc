namespace Attribution.Documents.Formats;

/// <summary>Formats that a file of theirs always opens with the same characters, which no article does.</summary>
internal static class OpeningMarks
{
    private static readonly (string Mark, ForeignFormat Format)[] Known =
    [
        ("WEBVTT", Subtitles.Format),
        ("[Script Info]", Subtitles.Format),
        ("WARC/", new("a web archive (WARC)", ForeignFormat.CopyText)),
        ("HTTP/1.", new("a web server's answer", ForeignFormat.CopyText)),
        ("BEGIN:VCALENDAR", new("a calendar (iCalendar)", ForeignFormat.CopyText)),
        ("BEGIN:VCARD", new("an address card (vCard)", ForeignFormat.CopyText)),
        ("-----BEGIN ", new("a key, a certificate or a signed or encrypted message", ForeignFormat.CopyText)),
        ("\\documentclass", new("a LaTeX document", ForeignFormat.CopyText)),
        ("diff --git ", new("a patch", ForeignFormat.CopyText)),
        ("<?php", SourceCode.Format),
        ("#!/", SourceCode.Format),
    ];

    public static ForeignFormat? Recognize(string text)
    {
        foreach (var (mark, format) in Known)
        {
            if (text.StartsWith(mark, StringComparison.Ordinal)) return format;
        }
        return null;
    }
}
