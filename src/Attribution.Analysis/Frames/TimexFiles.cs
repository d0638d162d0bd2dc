using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Figures.Timex;
using Attribution.Output;

namespace Attribution.Frames;

/// <summary>
/// Writes the times of articles as TimeML files, one per article, with a TIMEX3 tag around each: the format in which programs that find
/// times are compared. UTF-8 without a byte order mark, the same bytes for the same corpus.
/// </summary>
internal static class TimexFiles
{
    private const string By = "extract";

    private const string Schema = "http://www.w3.org/2001/XMLSchema-instance";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None };

    /// <summary>
    /// Writes the files into <paramref name="folder"/>, which is made where it does not exist, and returns their paths; all of them
    /// are written or none. A second call replaces what the first one wrote, and nothing else.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="folder">Where the files go.</param>
    /// <param name="overwrite">Whether files of the same names that others have made or changed are replaced, too.</param>
    /// <param name="cancellation">Ends the writing between two files.</param>
    /// <exception cref="IOException">The folder cannot be made or written, or files that others made or changed are in the way.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested; what was there before stays.</exception>
    public static ImmutableArray<string> Write(NewsCorpus corpus, string folder, bool overwrite, CancellationToken cancellation)
    {
        using var output = new OutputFolder(folder, By, overwrite);
        foreach (var article in corpus.Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            output.Add(NameOf(article), stream => Write(article, stream));
        }
        output.Commit(removeEarlier: false, cancellation);
        return [.. corpus.Articles.Select(article => Path.Combine(folder, NameOf(article)))];
    }

    /// <summary>Writes one article to <paramref name="stream"/>, which stays open.</summary>
    internal static void Write(Article article, Stream stream)
    {
        using var writer = XmlWriter.Create(stream, Settings);
        writer.WriteStartDocument();
        writer.WriteStartElement("TimeML");
        writer.WriteAttributeString("xmlns", "xsi", null, Schema);
        writer.WriteAttributeString("xsi", "noNamespaceSchemaLocation", Schema, "http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd");
        writer.WriteElementString("DOCID", Clean(article.Document.Id));
        if (article.Document.Metadata.Date is { } date)
        {
            writer.WriteStartElement("DCT");
            Tag(writer, 0, "DATE", date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            writer.WriteAttributeString("functionInDocument", "CREATION_TIME");
            writer.WriteString(date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
        if (article.Document.Metadata.Title is { } title) writer.WriteElementString("TITLE", Clean(title));
        writer.WriteStartElement("TEXT");
        Text(writer, article);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndDocument();
    }

    private static void Text(XmlWriter writer, Article article)
    {
        var (text, at, id) = (article.Text, 0, 1);
        foreach (var time in TimexFinder.Find(article.Annotated, article.Figures.Select(figure => figure.Figure)))
        {
            writer.WriteString(Clean(text[at..time.Span.Start]));
            Tag(writer, id++, time.Type, time.Value);
            if (time.Mod is { } mod) writer.WriteAttributeString("mod", mod);
            if (time.Quant is { } quant) writer.WriteAttributeString("quant", quant);
            writer.WriteString(Clean(time.Span.Of(text)));
            writer.WriteEndElement();
            at = time.Span.End;
        }
        writer.WriteString(Clean(text[at..]));
    }

    private static void Tag(XmlWriter writer, int id, string type, string value)
    {
        writer.WriteStartElement("TIMEX3");
        writer.WriteAttributeString("tid", FormattableString.Invariant($"t{id}"));
        writer.WriteAttributeString("type", type);
        writer.WriteAttributeString("value", value);
    }

    /// <summary>The text with a blank for each character that XML cannot hold, so that offsets stay.</summary>
    private static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (XmlConvert.IsXmlChar(text[at])) continue;
            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at])) at++;
            else (clean ??= new StringBuilder(text))[at] = ' ';
        }
        return clean?.ToString() ?? text;
    }

    /// <summary>The name of an article's file: its id, with a dash for what separates folders.</summary>
    private static string NameOf(Article article) => string.Join('-', article.Document.Id.Split(Path.GetInvalidFileNameChars())) + ".tml";
}
