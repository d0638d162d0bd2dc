using System.Collections.Immutable;

namespace Attribution.Documents.Formats;

/// <summary>
/// Every format that is known: the library's own, and those of the package Attribution.Formats where it lies beside the library. Which files
/// a folder offers, and what messages and help say of formats, comes from this list: a further format is a file beside the others of its
/// project and a line in the project's list.
/// </summary>
internal static class DocumentFormats
{
    /// <summary>The library's own, in the order in which they are asked whether a file is theirs: the last one takes any text.</summary>
    public static ImmutableArray<DocumentFormat> Own { get; } =
    [
        new Refused.OpeningMarks(),
        new Refused.MailMessage(),
        new Refused.XmlFile(),
        new Refused.WebPage(),
        new Refused.JsonText(),
        new Refused.Subtitles(),
        new Refused.DelimitedTable(),
        new Refused.Wikitext(),
        new Refused.SourceCode(),
        new Markdown(),
        new PlainText(),
    ];

    /// <summary>All of them; those of the package are asked first.</summary>
    public static ImmutableArray<DocumentFormat> All { get; } = [.. FormatPackage.Formats, .. Own];

    /// <summary>The library's own that are read: plain text first, as everywhere in messages.</summary>
    public static ImmutableArray<ArticleFormat> Texts { get; } = [.. Own.OfType<ArticleFormat>().Reverse()];

    /// <summary>Those that are read, the library's own first.</summary>
    public static ImmutableArray<ArticleFormat> Articles { get; } = [.. Texts, .. FormatPackage.Formats.OfType<ArticleFormat>()];

    /// <summary>How the names of files end that a folder offers as articles.</summary>
    public static ImmutableArray<string> Endings { get; } = [.. Articles.SelectMany(format => format.Endings)];

    /// <summary>The usual ending of each format that is read.</summary>
    public static ImmutableArray<string> UsualEndings { get; } = [.. Articles.SelectMany(format => format.Endings.Take(1))];

    /// <summary>A file to put an article's text into: "a .txt or .md file".</summary>
    public static string TextFile => $"a {Or([.. Texts.Select(format => format.Endings[0])])} file";

    /// <summary>The format of <paramref name="file"/>.</summary>
    /// <exception cref="DocumentException">The file holds no text.</exception>
    public static DocumentFormat Of(SourceFile file) => Of(file, All);

    /// <summary>The one of <paramref name="formats"/> in which <paramref name="file"/> is.</summary>
    /// <exception cref="DocumentException">The file holds no text.</exception>
    public static DocumentFormat Of(SourceFile file, ImmutableArray<DocumentFormat> formats) => formats.First(format => format.Recognizes(file));

    /// <summary>The format that is read and called <paramref name="key"/>.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ArticleFormat Named(string key) =>
        Articles.FirstOrDefault(format => format.Key == key)
        ?? throw new ArgumentException($"There is no format '{key}'. The formats are {string.Join(", ", Articles.Select(format => format.Key))}.", nameof(key));

    /// <summary>What people call the format of <paramref name="file"/>.</summary>
    /// <exception cref="DocumentException">The file holds no text.</exception>
    public static string NameOf(SourceFile file) => Of(file) is ArticleFormat format ? format.Name : "text";

    /// <summary>The words as a choice: "a, b or c".</summary>
    public static string Or(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
}
