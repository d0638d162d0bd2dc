using System.Collections.Immutable;
using System.Text;
using Attribution.Corpus;
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

    /// <summary>The name of an article's files: its id, whose folders become a part of the name.</summary>
    public static string NameOf(string document) => document.Replace('/', '_').Replace('\\', '_');

    /// <summary>The text without what XML cannot hold.</summary>
    public static string Xml(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value is '\t' or '\n' or '\r' or >= 0x20 and not (0xFFFE or 0xFFFF) ? rune.ToString() : "\uFFFD"));
}

/// <summary>Counts places in a text in characters as people count them (Unicode code points), where other programs do.</summary>
internal sealed class CodePoints
{
    private readonly int[] before;

    /// <summary>The places of <paramref name="text"/>.</summary>
    public CodePoints(string text)
    {
        before = new int[text.Length + 1];
        for (var at = 0; at < text.Length; at++) before[at + 1] = before[at] + (at > 0 && char.IsSurrogatePair(text, at - 1) ? 0 : 1);
    }

    /// <summary>The place of the UTF-16 code unit <paramref name="at"/>.</summary>
    public int Of(int at) => before[at];
}
