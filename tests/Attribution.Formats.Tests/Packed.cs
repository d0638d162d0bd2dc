using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Parquet;
using Parquet.Schema;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Attribution.Formats.Tests;

/// <summary>Makes files of the formats that are no text.</summary>
internal static class Packed
{
    private const string Core = """<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Mill</dc:title><dc:creator>Bo Hale</dc:creator></cp:coreProperties>""";

    public static byte[] Zip(params (string Name, string Contents)[] entries) =>
        Zip([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Contents)))]);

    public static byte[] Zip(params (string Name, byte[] Contents)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, contents) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(contents);
            }
        }
        return bytes.ToArray();
    }

    public static byte[] Gzip(byte[] contents)
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true)) packed.Write(contents);
        return bytes.ToArray();
    }

    public static byte[] Tar(params (string Name, string Contents)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new TarWriter(bytes, leaveOpen: true))
        {
            foreach (var (name, contents) in entries)
                archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(contents)) });
        }
        return bytes.ToArray();
    }

    public static byte[] Warc(params (string Type, string Address, byte[] Content)[] records)
    {
        using var bytes = new MemoryStream();
        foreach (var (type, address, content) in records)
        {
            var kind = type is "response" ? "application/http; msgtype=response" : "application/warc-fields";
            bytes.Write(Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {address}\r\nContent-Type: "
                + $"{kind}\r\nContent-Length: {content.Length}\r\n\r\n"));
            bytes.Write(content);
            bytes.Write("\r\n\r\n"u8);
        }
        return bytes.ToArray();
    }

    public static byte[] Word(params string[] paragraphs) => Zip(
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", $"""<?xml version="1.0"?><w:document xmlns:w="w"><w:body>{string.Concat(paragraphs)}</w:body></w:document>"""), ("docProps/core.xml", Core));

    public static byte[] Pdf(params (string Text, double Left, double Top)[][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        builder.DocumentInformation.Title = "Mill";
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (text, left, top) in lines) page.AddText(text, 11, new PdfPoint(left, top), font);
        }
        return builder.Build();
    }

    /// <summary>A spreadsheet with one sheet, whose cells hold their texts themselves.</summary>
    public static byte[] Sheet(string name, params string[][] rows) => Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml", $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="{name}" sheetId="1" r:id="r1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""),
        ("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{string.Concat(rows.Select(Row))}</sheetData></worksheet>"""));

    /// <summary>A Parquet file with the columns title, date, authors (a list) and text.</summary>
    public static async Task<byte[]> ParquetAsync(params (string Title, DateTime? Date, string[] Authors, string Text)[] rows)
    {
        var title = new DataField<string>("title");
        var date = new DataField<DateTime?>("date");
        var author = new DataField<string>("item");
        var text = new DataField<string>("text");
        using var bytes = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(title, date, new ListField("authors", author), text), bytes))
        {
            using var group = writer.CreateRowGroup();
            await group.WriteAsync(title, [.. rows.Select(row => row.Title)]);
            await group.WriteAsync<DateTime>(date, rows.Select(row => row.Date).ToArray().AsMemory());
            await group.WriteAsync(author, [.. rows.SelectMany(row => row.Authors.DefaultIfEmpty(null!))],
                new ReadOnlyMemory<int>([.. rows.SelectMany(row => Enumerable.Range(0, Math.Max(1, row.Authors.Length)).Select(index => Math.Min(1, index)))]));
            await group.WriteAsync(text, [.. rows.Select(row => row.Text)]);
            group.CompleteValidate();
        }
        return bytes.ToArray();
    }

    private static string Row(string[] values) =>
        $"<row>{string.Concat(values.Select(value => $"<c t=\"inlineStr\"><is><t>{value}</t></is></c>"))}</row>";
}
