namespace Attribution.Documents.Formats.Refused;

/// <summary>What a text is that is no article.</summary>
/// <param name="Name">Its name, with its article: "a table (CSV)".</param>
/// <param name="Remedy">What to do to have the article in it read, as a sentence.</param>
internal sealed record Refusal(string Name, string Remedy)
{
    /// <summary>What to do with a file in which an article's text may stand among other things.</summary>
    public static string CopyText => $"Copy the article's text into {DocumentFormats.TextFile} of its own.";
}
