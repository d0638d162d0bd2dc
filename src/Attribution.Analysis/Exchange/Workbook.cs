using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Attribution.Corpus;
using Attribution.Frames;

namespace Attribution.Exchange;

/// <summary>
/// Writes the frames as one Excel workbook (Office Open XML): a sheet per frame, whose head stays in view and whose columns can be filtered.
/// An id of an article leads to its row, an address to the web. The same corpus gives the same bytes.
/// </summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packed = "http://schemas.openxmlformats.org/package/2006/";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>What a cell and a sheet hold at most.</summary>
    private const int LongestText = 32_767, MostRows = 1_048_576, MostLinks = 60_000;

    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The workbook.</summary>
    public static IEnumerable<ExchangeFile> Files(NewsCorpus corpus)
    {
        yield return new("attribution.xlsx", stream =>
        {
            // An archive looks back at what it has written, and a file that is being drafted need not allow it.
            using var whole = new MemoryStream();
            Write(corpus, whole);
            whole.Position = 0;
            whole.CopyTo(stream);
        });
    }

    private static void Write(NewsCorpus corpus, Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var sheets = FrameSchemas.All;
        Part(archive, "[Content_Types].xml", xml =>
        {
            xml.WriteStartElement("Types", Packed + "content-types");
            Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
            Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
            Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Kind + "sheet.main+xml"));
            Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", Kind + "styles+xml"));
            for (var sheet = 1; sheet <= sheets.Length; sheet++)
                Element(xml, "Override", ("PartName", $"/xl/worksheets/sheet{sheet}.xml"), ("ContentType", Kind + "worksheet+xml"));
        });
        Part(archive, "_rels/.rels", xml => Relationships(xml, [("r1", "officeDocument", "xl/workbook.xml", false)]));
        Part(archive, "xl/workbook.xml", xml =>
        {
            xml.WriteStartElement("workbook", Main);
            xml.WriteAttributeString("xmlns", "r", null, Office);
            xml.WriteStartElement("sheets");
            foreach (var (index, schema) in sheets.Index())
            {
                xml.WriteStartElement("sheet");
                xml.WriteAttributeString("name", schema.Name);
                xml.WriteAttributeString("sheetId", $"{index + 1}");
                xml.WriteAttributeString("r", "id", Office, $"r{index + 1}");
                xml.WriteEndElement();
            }
        });
        Part(archive, "xl/_rels/workbook.xml.rels", xml => Relationships(xml,
            [.. sheets.Select((_, index) => ($"r{index + 1}", "worksheet", $"worksheets/sheet{index + 1}.xml", false)), ("r0", "styles", "styles.xml",
                false)]));
        // The second style is bold, the third a day, the fourth a link.
        Part(archive, "xl/styles.xml", xml =>
        {
            xml.WriteStartElement("styleSheet", Main);
            xml.WriteRaw("<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                + "<fonts count=\"3\"><font/><font><b/></font><font><u/><color rgb=\"FF0563C1\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"4\"><xf/><xf fontId=\"1\" applyFont=\"1\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/>"
                + "<xf fontId=\"2\" applyFont=\"1\"/></cellXfs>");
        });
        var places = corpus.Documents.Index().ToDictionary(article => article.Item.Id, article => article.Index + 2, StringComparer.Ordinal);
        foreach (var (index, schema) in sheets.Index()) Sheet(archive, index + 1, schema, corpus, places);
    }

    private static void Sheet(ZipArchive archive, int number, FrameSchema schema, NewsCorpus corpus, Dictionary<string, int> places)
    {
        var links = new List<(string Cell, string? Address, string? Place)>();
        Part(archive, $"xl/worksheets/sheet{number}.xml", xml =>
        {
            xml.WriteStartElement("worksheet", Main);
            xml.WriteAttributeString("xmlns", "r", null, Office);
            xml.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
            xml.WriteStartElement("sheetData");
            Row(xml, 1, schema.Columns.Select((column, place) => (place, (object?)column.Name, ColumnType.Text, 1)));
            var row = 1;
            foreach (var cells in schema.Rows(corpus).Take(MostRows - 1))
            {
                row++;
                Row(xml, row, cells.Select((value, place) => (place, value, schema.Columns[place].Type, Link(schema, cells, place, row))));
            }
            xml.WriteEndElement();
            Element(xml, "autoFilter", ("ref", $"A1:{Column(schema.Columns.Length - 1)}{row}"));
            if (links.Count == 0) return;
            xml.WriteStartElement("hyperlinks");
            foreach (var (index, link) in links.Index())
            {
                xml.WriteStartElement("hyperlink");
                xml.WriteAttributeString("ref", link.Cell);
                if (link.Address is not null) xml.WriteAttributeString("r", "id", Office, $"r{index}");
                else xml.WriteAttributeString("location", link.Place);
                xml.WriteEndElement();
            }
        });
        if (links.Exists(link => link.Address is not null))
            Part(archive, $"xl/worksheets/_rels/sheet{number}.xml.rels", xml => Relationships(xml,
                links.Index().Where(link => link.Item.Address is not null).Select(link => ($"r{link.Index}", "hyperlink", link.Item.Address!, true))));

        // The style of the cell; where it leads is noted.
        int Link(FrameSchema of, object?[] cells, int place, int row)
        {
            if (of.Columns[place].Type is ColumnType.Date) return 2;
            if (cells[place] is not string text || links.Count >= MostLinks) return 0;
            var cell = $"{Column(place)}{row}";
            if (of.Columns[place].Name is "url" && Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
                links.Add((cell, url.AbsoluteUri, null));
            else if (of.Columns[place].Name is "document" && of.Name is not "documents" && places.TryGetValue(text, out var at))
                links.Add((cell, null, $"documents!A{at}"));
            else return 0;
            return 3;
        }
    }

    private static void Row(XmlWriter xml, int row, IEnumerable<(int Place, object? Value, ColumnType Type, int Style)> cells)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
        foreach (var (place, value, type, style) in cells)
        {
            if (value is null) continue;
            xml.WriteStartElement("c");
            xml.WriteAttributeString("r", $"{Column(place)}{row}");
            if (style > 0) xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
            if (value is int or double or DateOnly)
            {
                // Excel counts days from the last of 1899.
                xml.WriteElementString("v", value is DateOnly day ? (day.DayNumber - new DateOnly(1899, 12, 30).DayNumber)
                    .ToString(CultureInfo.InvariantCulture)
                    : Cell.Text(value, type));
            }
            else
            {
                var text = Cell.Text(value, type);
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is");
                xml.WriteStartElement("t");
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(ExchangeFiles.Xml(text.Length > LongestText ? text[..LongestText] : text));
                xml.WriteEndElement();
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Relationships(XmlWriter xml, IEnumerable<(string Id, string Type, string Target, bool IsOutside)> all)
    {
        xml.WriteStartElement("Relationships", Packed + "relationships");
        foreach (var (id, type, target, outside) in all)
            Element(xml, "Relationship", [("Id", id), ("Type", $"{Office}/{type}"), ("Target", target), .. outside ? [("TargetMode", "External")]
                : Array.Empty<(string, string)>()]);
    }

    private static void Element(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static void Part(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = Never;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    /// <summary>A, B … Z, AA …</summary>
    private static string Column(int place)
    {
        var name = "";
        for (place++; place > 0; place = (place - 1) / 26) name = (char)('A' + (place - 1) % 26) + name;
        return name;
    }
}
