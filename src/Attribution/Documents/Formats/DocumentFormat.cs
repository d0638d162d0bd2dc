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
/// <param name="endings">How the names of its files end, in lower case and with the period; the usual one first. None where it has none of its own.</param>
internal abstract class ArticleFormat(string key, string name, params ImmutableArray<string> endings) : DocumentFormat
{
    /// <summary>What programs call it.</summary>
    public string Key { get; } = key;

    /// <summary>What people call it.</summary>
    public string Name { get; } = name;

    /// <summary>How the names of its files end; a folder offers the files that end so.</summary>
    public ImmutableArray<string> Endings { get; } = endings;
}

/// <summary>A format whose files hold any number of articles, or other files: a table, an archive. They are read one after another.</summary>
/// <inheritdoc cref="ArticleFormat" path="/param"/>
internal abstract class CollectionFormat(string key, string name, params ImmutableArray<string> endings) : ArticleFormat(key, name, endings)
{
    /// <summary>The articles in <paramref name="file"/>, which is in this format, and the files in it.</summary>
    /// <exception cref="DocumentException">While they are asked for: none, or no further one, can be made of the file.</exception>
    public abstract IEnumerable<FilePart> Parts(SourceFile file);

    /// <summary>The first article of <paramref name="file"/>.</summary>
    public sealed override ReadText Read(SourceFile file) =>
        Parts(file).FirstOrDefault(part => part.Read is not null)?.Read!()
            ?? throw new DocumentException(file.Path, DocumentMessages.NoArticleIn(file.Path, Name));
}
