namespace Attribution.Documents.Formats.Refused;

/// <summary>
/// A format that is told from articles by its contents, whatever the file is called, so that the error can say what was given.
/// It is recognized by what its whole text is built of, never by a word or sign that an article may hold as well.
/// </summary>
internal abstract class RefusedFormat : DocumentFormat
{
    /// <inheritdoc/>
    public sealed override bool Recognizes(SourceFile file) => file.Sample.Length > 0 && Recognize(file.Sample) is not null;

    /// <inheritdoc/>
    public sealed override ReadText Read(SourceFile file) => Recognize(file.Sample) is { } refusal
        ? throw new DocumentException(file.Path, DocumentMessages.NotAnArticle(file.Path, refusal.Name, refusal.Remedy))
        : throw new ArgumentException($"{file.Path} is not in the format {GetType().Name}.", nameof(file));

    /// <summary>What <paramref name="text"/>, which is not empty, is; null where it is not in this format.</summary>
    protected abstract Refusal? Recognize(string text);
}
