using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Attribution.Documents;
using Attribution.Documents.Files;

namespace Attribution.Corpus.Stored;

/// <summary>What tells one piece of work from another: parts of the same one are taken up again, others are not.</summary>
internal static class RunKey
{
    /// <summary>Who reads, and how; what is read otherwise cannot be compared.</summary>
    public static string Reading(NewsAnalyzer analyzer)
    {
        var options = analyzer.Options;
        return $"{options.Model.Name} {options.Setting.Name()}{(options.Lexicon is { } folder ? $" words {Words(folder)}" : "")}";
    }

    /// <summary>The articles that are given, as they are now, and what is known of them, in a few letters.</summary>
    public static string Of(NewsAnalyzer analyzer, ArticleSource source, DocumentMetadata known)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var options = ReadingOptions.Current;
        Add(Reading(analyzer));
        Add(known.ToString());
        Add(string.Join(';', options.Columns.OrderBy(pair => pair.Key, StringComparer.Ordinal)));
        foreach (var file in source.Files)
        {
            Add(file.Id);
            Add(Now(file.Path));
        }
        foreach (var folder in source.Files.Select(file => Path.GetDirectoryName(file.Path) ?? "").Distinct(StringComparer.Ordinal))
        {
            foreach (var companion in ArticleFolder.Companions) Add(Now(Path.Combine(folder, companion)));
        }
        return Convert.ToHexStringLower(sum.GetHashAndReset())[..16];

        void Add(string text) => sum.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
    }

    private static string Now(string path) => new FileInfo(path) is { Exists: true } file
        ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}") : "";

    private static string Words(string folder) => Convert.ToHexStringLower(SHA256.HashData(
        [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes)]))[..12];
}
