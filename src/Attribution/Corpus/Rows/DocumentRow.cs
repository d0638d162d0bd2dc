using System.Globalization;
using Attribution.Claims;

namespace Attribution.Corpus.Rows;

/// <summary>
/// An article with how much was found in it: the row of the frame <c>documents</c> under names that an analysis asks for. Texts are never
/// null; one that is not known is empty. Immutable; two rows are equal where they are the same article.
/// </summary>
public sealed record DocumentRow
{
    internal DocumentRow(Article article) => Article = article;

    /// <summary>The article's id, to which <c>Document</c> in all other rows leads.</summary>
    public string Id => Article.Document.Id;

    /// <summary>Its headline.</summary>
    public string Title => Article.Document.Metadata.Title ?? "";

    /// <summary>The day on which it was published.</summary>
    public DateOnly? Date => Article.Document.Metadata.Date;

    /// <summary>The month of <see cref="Date"/>, as <c>2024-05</c>.</summary>
    public string Month => MonthOf(Date);

    /// <summary>Who published it.</summary>
    public string Outlet => Article.Document.Metadata.Outlet ?? "";

    /// <summary>Who wrote it.</summary>
    public string Author => Article.Document.Metadata.Author ?? "";

    /// <summary>Where it can be read.</summary>
    public string Url => Article.Document.Metadata.Url ?? "";

    /// <summary>What its readers should know of it.</summary>
    public string Note => Article.Document.Metadata.Note ?? "";

    /// <summary>The desk or section in which it was published.</summary>
    public string Section => Article.Document.Metadata.Section ?? "";

    /// <summary>The language that it is said to be in, by ISO 639-1.</summary>
    public string Language => Article.Document.Metadata.Language ?? "";

    /// <summary>The id of the article that it copies with few changes, such as an agency's in another outlet; empty for none.</summary>
    public string DuplicateOf => Article.DuplicateOf ?? "";

    /// <summary>How many sentences it has.</summary>
    public int Sentences => Article.Annotated.Sentences.Length;

    /// <summary>How many words and marks.</summary>
    public int Tokens => Article.Annotated.Tokens.Length;

    /// <summary>The file that it was read from.</summary>
    public string Path => Article.Document.Path;

    /// <summary>Its text, into which all spans point.</summary>
    public string Text => Article.Text;

    internal Article Article { get; }

    /// <inheritdoc/>
    public bool Equals(DocumentRow? other) => other is not null && ReferenceEquals(Article, other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The id and the headline.</summary>
    public override string ToString() => $"{Id}: {Title}";

    /// <summary>The month of a day, as <c>2024-05</c>; empty for none.</summary>
    internal static string MonthOf(DateOnly? date) => date?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "";
}
