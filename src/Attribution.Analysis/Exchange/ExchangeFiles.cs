using System.Collections.Immutable;
using System.Text;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Documents.Files;
using Attribution.Frames;
using Attribution.Output;

namespace Attribution.Exchange;

/// <summary>A file to be written.</summary>
/// <param name="Name">Its name, relative to the folder.</param>
/// <param name="Write">Writes its bytes.</param>
internal sealed record ExchangeFile(string Name, Action<Stream> Write)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A file of text.</summary>
    public static ExchangeFile Of(string name, string text) => new(name, stream => stream.Write(Utf8.GetBytes(text)));
}

/// <summary>Writes a corpus as the files of other programs, in which people read, annotate, count and draw.</summary>
internal static class ExchangeFiles
{
    private const string By = "extract";

    /// <summary>The formats by name, each with what it is for.</summary>
    public static ImmutableArray<(string Name, string Meaning, Func<NewsCorpus, IEnumerable<ExchangeFile>> Files)> Formats { get; } =
    [
        ("xlsx", "an Excel workbook with a sheet per frame", Workbook.Files),
        ("webannotation", "W3C Web Annotations", WebAnnotations.Files),
        ("brat", "the annotation tool brat", BratFiles.Files),
        ("xmi", "the annotation tool INCEpTION", XmiFiles.Files),
        ("gexf", "networks for Gephi, and as tables of nodes and edges", NetworkFiles.Gexf),
        ("dna", "statements for the Discourse Network Analyzer", NetworkFiles.Dna),
    ];

    /// <summary>Writes the files of a format into <paramref name="folder"/>: all of them or none.</summary>
    /// <exception cref="IOException">The folder cannot be made or written, or files that others made or changed are in the way.</exception>
    public static ImmutableArray<string> Write(NewsCorpus corpus, string format, string folder, bool overwrite, CancellationToken cancellation)
    {
        using var output = new OutputFolder(folder, By, overwrite);
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var file in Formats.First(known => known.Name == format).Files(corpus))
        {
            cancellation.ThrowIfCancellationRequested();
            output.Add(file.Name, file.Write);
            names.Add(Path.Combine(folder, file.Name));
        }
        output.Commit(removeEarlier: false, cancellation);
        return names.DrainToImmutable();
    }

    /// <summary>What is known of the articles, as a <c>documents.csv</c> that is read where the files come back; none where nothing is known.</summary>
    public static IEnumerable<ExchangeFile> Metadata(NewsCorpus corpus)
    {
        if (corpus.Articles.All(article => article.Document.Metadata == DocumentMetadata.None)) yield break;
        yield return new(MetadataTable.FileName, stream => FrameFiles.Write(new FrameSchema<Article>("documents", "", _ => corpus.Articles)
        {
            { "document", "", article => NameOf(article.Document.Id) },
            { "date", "", article => article.Document.Metadata.Date },
            { "outlet", "", article => article.Document.Metadata.Outlet },
            { "title", "", article => article.Document.Metadata.Title },
            { "author", "", article => article.Document.Metadata.Author },
            { "url", "", article => article.Document.Metadata.Url },
            { "section", "", article => article.Document.Metadata.Section },
        }, new([], [], []), stream));
    }

    /// <summary>The name of an article's files: its id, whose folders become a part of the name.</summary>
    public static string NameOf(string document) => document.Replace('/', '_').Replace('\\', '_');

    /// <summary>The text without what XML cannot hold.</summary>
    public static string Xml(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value is '\t' or '\n' or '\r' or >= 0x20 and not (0xFFFE or 0xFFFF) ? rune.ToString() : "\uFFFD"));
}
