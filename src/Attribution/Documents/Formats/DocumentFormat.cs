using System.Collections.Immutable;

namespace Attribution.Documents.Formats;

/// <summary>A format in which files come. <see cref="DocumentFormats.All"/> lists every one. Immutable and thread-safe.</summary>
internal abstract class DocumentFormat
{
    /// <summary>Whether <paramref name="file"/> is in this format, by its name or by its contents.</summary>
    /// <exception cref="DocumentException">The format is looked for in text, and the file holds none.</exception>
    public abstract bool Recognizes(SourceFile file);

    /// <summary>What stands in <paramref name="file"/>, which is in this format.</summary>
    /// <exception cref="DocumentException">No document can be made of it; the message names the file, what was found and the remedy.</exception>
    public abstract ReadText Read(SourceFile file);
}

/// <summary>A format that is read as an article.</summary>
/// <param name="key">What programs call it: <c>markdown</c>.</param>
/// <param name="name">What people call it: "Markdown".</param>
/// <param name="endings">How the names of its files end, in lower case and with the period; the usual one first.</param>
internal abstract class ArticleFormat(string key, string name, params ImmutableArray<string> endings) : DocumentFormat
{
    /// <summary>What programs call it.</summary>
    public string Key { get; } = key;

    /// <summary>What people call it.</summary>
    public string Name { get; } = name;

    /// <summary>How the names of its files end; a folder offers the files that end so.</summary>
    public ImmutableArray<string> Endings { get; } = endings;
}
