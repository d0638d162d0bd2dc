namespace Attribution.Documents.Formats;

/// <summary>
/// An article in a file that may hold several, or another file in it. Exactly one of <see cref="Read"/> and <see cref="File"/> is there.
/// </summary>
/// <param name="Name">What tells it from the other parts of its file: a number, the name of an entry. Empty where there is only one.</param>
/// <param name="Read">Reads the article; may be called on any thread, and throws a <see cref="DocumentException"/> where none can be made of it.</param>
/// <param name="File">The file in the file.</param>
internal sealed record FilePart(string Name, Func<ReadText>? Read, SourceFile? File = null)
{
    /// <summary>What is known of it besides what it says itself.</summary>
    public DocumentMetadata Known { get; init; } = DocumentMetadata.None;
}
