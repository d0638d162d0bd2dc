namespace Attribution.Documents.Formats;

/// <summary>
/// The formats that are told from articles by their contents, whatever the file is called. Each is recognized by what its
/// whole text is built of, never by a word or sign that an article may hold as well.
/// </summary>
internal static class ForeignFormats
{
    /// <summary>Longer texts are judged by so many characters of their beginning.</summary>
    private const int Sample = 200_000;

    private static readonly Func<string, ForeignFormat?>[] All =
    [
        OpeningMarks.Recognize,
        MailMessage.Recognize,
        XmlFile.Recognize,
        WebPage.Recognize,
        JsonText.Recognize,
        Subtitles.Recognize,
        DelimitedTable.Recognize,
        Wikitext.Recognize,
        SourceCode.Recognize,
    ];

    /// <summary>The format of <paramref name="text"/>, the contents of a file; null where it may be an article.</summary>
    public static ForeignFormat? Find(string text)
    {
        var body = text.AsSpan(SeedHeader.Read(text)?.End ?? 0).Trim().TrimStart('\uFEFF');
        if (body.IsEmpty) return null;
        if (body.Length > Sample)
        {
            body = body[..Sample];
            if (body.LastIndexOf('\n') is > Sample / 2 and var line) body = body[..line];
        }
        var sample = body.Length == text.Length ? text : body.ToString();
        foreach (var recognize in All)
        {
            if (recognize(sample) is { } format) return format;
        }
        return null;
    }
}
