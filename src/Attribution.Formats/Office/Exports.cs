using System.Text.RegularExpressions;
using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Documents.Layout;
using Attribution.Formats.Tables;

namespace Attribution.Formats.Office;

/// <summary>
/// Splits what databases of news give out (Nexis, Factiva, ProQuest) into its articles, each with the title, publication, date, byline and section
/// that stand above it. A document that is no export is one article.
/// </summary>
internal static partial class Exports
{
    /// <summary>What stands in a field behind its name, by the field's name in lower case.</summary>
    private static readonly Dictionary<string, string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["byline"] = "author",
        ["author"] = "author",
        ["authors"] = "author",
        ["by"] = "author",
        ["section"] = "section",
        ["se"] = "section",
        ["title"] =
            "title",
        ["hd"] = "title",
        ["headline"] = "title",
        ["publication title"] = "outlet",
        ["sn"] = "outlet",
        ["publication date"] = "date",
        ["pd"] = "date",
        ["publication info"] =
            "outlet",
        ["load-date"] = "",
        ["language"] = "language",
        ["la"] = "language",
        ["language of publication"] = "language",
        ["document url"] = "url",
        ["url"] =
            "url",
        ["links"] = "",
        ["length"] = "",
        ["wc"] = "",
        ["dateline"] = "",
        ["graphic"] = "",
        ["publication-type"] = "",
        ["journal code"] = "",
        ["subject"] = "",
        ["location"] =
            "",
        ["people"] = "",
        ["company / organization"] = "",
        ["identifier / keyword"] = "",
        ["publication year"] = "",
        ["publisher"] = "",
        ["place of publication"] = "",
        ["country of publication"] = "",
        ["publication subject"] = "",
        ["issn"] = "",
        ["source type"] = "",
        ["document type"] = "",
        ["proquest document id"] = "",
        ["copyright"] = "",
        ["last updated"] = "",
        ["database"] = "",
        ["abstract"] = "",
        ["pages"] = "",
        ["sc"] = "",
        ["cy"] = "",
        ["ed"] = "",
        ["pg"] = "",
        ["vol"] = "",
        ["cr"] = "",
        ["et"] = "",
        ["pub"] = "",
        ["an"] = "",
        ["in"] = "",
        ["ns"] = "",
        ["re"] = "",
        ["ipc"] = "",
        ["ipd"] = "",
        ["co"] = "",
        ["rf"] = "",
        ["clm"] = "",
        ["art"] = "",
        ["correction-date"] = "",
        ["series"] = "",
        ["type"] = "",
        ["highlight"] = "",
        ["classification"] = "",
        ["word count"] = "",
        ["start page"] = "",
        ["first page"] = "",
        ["ellipsis"] = "",
    };

    /// <summary>The articles of <paramref name="lines"/>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="format">The key of its format.</param>
    /// <param name="lines">Its paragraphs.</param>
    /// <param name="known">What the file says of itself; it is of no use for the articles of an export.</param>
    public static IEnumerable<FilePart> Parts(SourceFile file, string format, List<ExportLine> lines, DocumentMetadata known)
    {
        if (Split(lines) is not { Count: > 0 } articles) return [new("", () => One(file, format, lines, known))];
        return articles.Select((article, index) => new FilePart(TableRows.Number(index + 1), () => Article(file, format, article, index + 1)));
    }

    /// <summary>Whether <paramref name="text"/> is such an export as plain text.</summary>
    public static bool Recognizes(string text) => Ends().Count(text) > 0 && (Heads().IsMatch(text) || Ends().Count(text) > 1);

    private static ReadText One(SourceFile file, string format, List<ExportLine> lines, DocumentMetadata known)
    {
        var text = new ExtractedText();
        foreach (var line in lines) text.Add(line.Text, line.Kind, line.Level);
        return text.ToWritten(format, file.Path, known);
    }

    /// <summary>The lines of each article; none where the document is no export.</summary>
    private static List<List<ExportLine>> Split(List<ExportLine> lines)
    {
        List<List<ExportLine>> articles = [];
        List<ExportLine> current = [];
        var isOpened = false;
        foreach (var line in lines)
        {
            var (ends, begins) = (EndsArticle().IsMatch(line.Text), BeginsArticle().IsMatch(line.Text));
            if (!ends && !begins)
            {
                current.Add(line);
                continue;
            }
            if (IsArticle(current, isOpened)) articles.Add(current);
            (current, isOpened) = ([], begins);
        }
        if (articles.Count > 0 && IsArticle(current, isOpened)) articles.Add(current);
        return articles;
    }

    /// <summary>Whether the lines are an article; they are where one is counted before them: "2 of 30 DOCUMENTS".</summary>
    private static bool IsArticle(List<ExportLine> lines, bool isOpened) => (isOpened && lines.Count > 2)
        || lines.Count(line => Field(line.Text).Name is not null || Words().IsMatch(line.Text)) > 1
        || (lines.Count > 3 && lines.Take(12).Any(line => line.Text.StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase)));

    private static ReadText Article(SourceFile file, string format, List<ExportLine> lines, int number)
    {
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        List<ExportLine> head = [], body = [];
        var inBody = false;
        var fieldsEnd = 0;
        string? field = null;
        foreach (var line in lines)
        {
            var (name, value) = Field(line.Text);
            if (BodyBegins().Match(line.Text) is { Success: true } begins)
            {
                (inBody, field) = (true, null);
                if (line.Text[begins.Length..].Trim() is { Length: > 0 } rest) body.Add(line with { Text = rest });
            }
            else if (name is not null && (!inBody || Behind().IsMatch(line.Text)))
            {
                if (inBody && body.Count > 0 && Behind().IsMatch(line.Text) && name.ToLowerInvariant() is "load-date" or "classification") inBody = false;
                field = Fields[name];
                if (!inBody && Before().IsMatch(name)) fieldsEnd = head.Count;
                if (field.Length > 0 && value.Length > 0) found.TryAdd(field, value);
                if (value.Length > 0) field = null;
            }
            else if (!inBody && field is { Length: > 0 })
            {
                found.TryAdd(field, line.Text);
                field = null;
            }
            else if (inBody) body.Add(line);
            else head.Add(line);
        }
        if (body.Count == 0) TakeBody(head, fieldsEnd, body);
        Unnamed(head, found);
        var text = new ExtractedText();
        foreach (var line in body)
        {
            if (!Rights().IsMatch(line.Text)) text.Add(line.Text, line.Kind is BlockKind.Heading && line.Level == 1 ? BlockKind.Text : line.Kind, line.Level);
        }
        string? Value(string part) => found.TryGetValue(part, out var value) && value.Trim().Length > 0 ? value.Trim() : null;
        return text.ToArticle(format, $"{file.Path}, article {number}", new(
            Value("date") is { } date ? WrittenDate.In(date) : null, Value("title"), Value("outlet"), Value("author") is { } author
                ? By().Replace(author, "") : null,
            Value("url"), null, Value("section") is { } section ? section.Split(';')[0].Trim() : null, Value("language") is { } language ? Code(language)
                : null));
    }

    /// <summary>Where no line says that the text begins, it begins behind the last line that is about the article.</summary>
    private static void TakeBody(List<ExportLine> head, int fieldsEnd, List<ExportLine> body)
    {
        var end = head.FindLastIndex(line => !Rights().IsMatch(line.Text));
        if (end < 0) return;
        var last = Math.Max(fieldsEnd - 1, head.FindLastIndex(end, line =>
            line.Text.Length < 120 && (Words().IsMatch(line.Text) || Rights().IsMatch(line.Text) || WrittenHead.IsDay(line.Text))));
        body.AddRange(head.Skip(last + 1));
        head.RemoveRange(last + 1, head.Count - last - 1);
    }

    /// <summary>Takes from the lines above an article without a name what they are by their looks: a date, a title, a publication.</summary>
    private static void Unnamed(List<ExportLine> head, Dictionary<string, string> found)
    {
        var lines = head.Select(line => line.Text).Where(line => !Rights().IsMatch(line) && !Words().IsMatch(line)).ToList();
        var date = lines.FindIndex(WrittenHead.IsDay);
        if (date >= 0) found.TryAdd("date", lines[date]);
        var others = lines.Where((_, index) => index != date).ToList();
        if (others.Count == 0) return;

        // The newer exports give the title first and the publication above the date; the older ones the publication first.
        var titleFirst = date != 1 || head.Exists(line => line.Level == 1);
        if (titleFirst)
        {
            found.TryAdd("title", others[0]);
            if (date > 1) found.TryAdd("outlet", lines[date - 1]);
            else if (others.Count > 1) found.TryAdd("outlet", others[1]);
        }
        else
        {
            found.TryAdd("outlet", others[0]);
            if (others.Count > 1) found.TryAdd("title", others[1]);
        }
    }

    private static (string? Name, string Value) Field(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 0 and < 40 && Fields.ContainsKey(line[..colon].Trim())) return (line[..colon].Trim(), line[(colon + 1)..].Trim());
        return Tagged().Match(line) is { Success: true } tagged && Fields.ContainsKey(tagged.Groups[1].Value)
            ? (tagged.Groups[1].Value, tagged.Groups[2].Value.Trim()) : (null, "");
    }

    private static string? Code(string language) => language.ToLowerInvariant() switch
    {
        var name when name.StartsWith("english", StringComparison.Ordinal) => "en",
        var name when name.StartsWith("german", StringComparison.Ordinal) => "de",
        var name when name.StartsWith("french", StringComparison.Ordinal) => "fr",
        var name when name.StartsWith("spanish", StringComparison.Ordinal) => "es",
        { Length: 2 } code => code,
        _ => null,
    };

    [GeneratedRegex(@"^\s*(?:End of Document|Document [A-Z0-9]{15,}|_{20,}|-{40,})\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex EndsArticle();

    [GeneratedRegex(@"^\s*\d+ of \d+ DOCUMENTS\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex BeginsArticle();

    [GeneratedRegex(@"^\s*(?:End of Document|Document [A-Z0-9]{15,}|_{20,}|\d+ of \d+ DOCUMENTS)\s*$", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Ends();

    [GeneratedRegex(@"^\s*(?:LENGTH:\s*\d|[\d,]+ words\s*$|Copyright \d{4}|Full text:|Load-Date:|LOAD-DATE:|WC\s+[\d,]+ words)", RegexOptions.Multiline)]
    private static partial Regex Heads();

    [GeneratedRegex(@"^(?:Body\s*$|BODY:|Full text:|LP\s{2,}|TD\s{2,})")]
    private static partial Regex BodyBegins();

    [GeneratedRegex(@"^(?:load-date|classification|language|publication-type|journal code|subject|graphic|correction-date|publication title|"
        + @"publication date|document url|title|author|"
        + @"section|publisher|issn|source type|language of publication|proquest document id|copyright|last updated|database|location|people|AN|NS|RE|"
            + @"CO|IN|IPC|IPD|PUB)\b\s*(?::|\s{2,})",
        RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    /// <summary>Fields that stand above an article, never below it.</summary>
    [GeneratedRegex(@"^(?:byline|section|length|dateline|series|highlight)$", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^([A-Z]{2,3})\s{2,}(.*)$")]
    private static partial Regex Tagged();

    [GeneratedRegex(@"^(?:length:\s*)?[\d,]+ words$", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:copyright\b|\(c\)\s|©)|^all rights reserved\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Rights();

    [GeneratedRegex(@"^by\s+", RegexOptions.IgnoreCase)]
    private static partial Regex By();
}
