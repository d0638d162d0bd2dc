using System.Collections.Immutable;
using Attribution.Documents.Formats;
using Attribution.Formats.Archives;
using Attribution.Formats.Feeds;
using Attribution.Formats.Office;
using Attribution.Formats.Tables;
using Attribution.Formats.Texts;
using Attribution.Formats.Web;

namespace Attribution.Formats;

/// <summary>The formats of this package: what <see cref="FormatPackage"/> finds where the package lies beside the library.</summary>
internal sealed class FormatContents : FormatPackage
{
    /// <summary>The formats, in the order in which they are asked whether a file is theirs: those with a mark of their own first.</summary>
    protected override ImmutableArray<DocumentFormat> All { get; } =
    [
        new GzipFile(),
        new TarFile(),
        new WarcFile(),
        new ParquetTable(),
        new Spreadsheet(),
        new OldOfficeFile(),
        new WordDocument(),
        new OpenDocument(),
        new ElectronicBook(),
        new PdfFile(),
        new RichText(),
        new ZipFile(),
        new Transcript(),
        new MailFile(),
        new DatabaseExport(),
        new NewsXml(),
        new JsonTable(),
        new ExportPage(),
        new WebPage(),
        new DelimitedTable(),
        new Wikitext(),
    ];
}
