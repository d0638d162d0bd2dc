using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Attribution.Documents;

namespace Attribution.Corpus;

internal static class MinimalReader
{
    public static IEnumerable<string> Files(IEnumerable<string> paths) =>
        paths.SelectMany(path => Directory.Exists(path)
            ? Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal).AsEnumerable()
            : [path]);

    public static Document Read(string path)
    {
        var text = File.ReadAllText(path);
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            var start = at + (line.Length - line.TrimStart().Length);
            var end = at + line.TrimEnd().Length;
            if (start < end) paragraphs.Add(new Paragraph(new TextSpan(start, end), SectionKind.Body, null));
            at += line.Length + 1;
        }
        DateOnly? date = text.StartsWith("date ", StringComparison.Ordinal) && text.Length >= 15
            && DateOnly.TryParseExact(text.AsSpan(5, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        return new Document(
            Path.GetFileNameWithoutExtension(path), path, "text", text, new DocumentMetadata(date), paragraphs.ToImmutable(),
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))));
    }
}
