namespace Attribution.Documents;

/// <summary>What is known of an article besides its text. Every part may be missing.</summary>
/// <param name="Date">The day of publication; relative dates in the text count from it.</param>
/// <param name="Title">The headline.</param>
/// <param name="Outlet">The outlet that published the article.</param>
/// <param name="Author">The byline.</param>
/// <param name="Url">Where the article was published.</param>
/// <param name="Note">What readers of a list of articles should know of it: "invented for practice", "translated".</param>
/// <param name="Section">The desk or section of the outlet: "Politics".</param>
/// <param name="Language">The language that the article is said to be in, by ISO 639-1: <c>en</c>.</param>
public sealed record DocumentMetadata(
    DateOnly? Date = null,
    string? Title = null,
    string? Outlet = null,
    string? Author = null,
    string? Url = null,
    string? Note = null,
    string? Section = null,
    string? Language = null)
{
    /// <summary>Metadata of which nothing is known.</summary>
    public static DocumentMetadata None { get; } = new();

    /// <summary>This metadata, with the parts that are missing taken from <paramref name="fallback"/>.</summary>
    public DocumentMetadata Or(DocumentMetadata fallback) => new(
        Date ?? fallback.Date,
        Title ?? fallback.Title,
        Outlet ?? fallback.Outlet,
        Author ?? fallback.Author,
        Url ?? fallback.Url,
        Note ?? fallback.Note,
        Section ?? fallback.Section,
        Language ?? fallback.Language);
}
