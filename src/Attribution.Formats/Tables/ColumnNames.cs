using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Formats.Tables;

/// <summary>
/// What columns and fields are usually called that hold an article's text and what is known of it, in spreadsheets, databases and the dumps of
/// programs that collect news. Immutable.
/// </summary>
internal static class ColumnNames
{
    /// <summary>The usual names of each part, those that are surest first; in lower case, without blanks and marks.</summary>
    private static readonly FrozenDictionary<string, string[]> Usual = new Dictionary<string, string[]>
    {
        ["text"] = ["text", "maintext", "articlebody", "articletext", "fulltext", "bodytext", "body", "bodyhtml", "contenthtml", "content", "contenttext",
            "storytext",
            "plaintext", "rawtext", "article", "story", "transcript", "bodyxhtml", "bodies"],
        ["title"] = ["title", "headline", "head", "hed", "articletitle", "storytitle", "headlines", "name"],
        ["date"] = ["date", "datepublish", "datepublished", "publishdate", "publisheddate", "publicationdate", "pubdate", "published", "publishedat",
            "versioncreated",
            "firstpublished", "created", "createdat", "firstcreated", "timestamp", "datetime", "day", "datedownload", "crawldate"],
        ["outlet"] = ["outlet", "source", "sourcename", "publication", "publicationname", "publicationtitle", "medianame", "media", "newspaper", "publisher",
            "sitename",
            "site", "sourcedomain", "domain", "hostname", "mediaurl", "copyrightholder"],
        ["author"] = ["author", "authors", "byline", "bylines", "creator", "writer", "reporter"],
        ["url"] = ["url", "link", "webpage", "weburl", "sourceurl", "canonical", "canonicalurl", "canonicallink", "articleurl", "finalurl", "uri"],
        ["section"] = ["section", "articlesection", "category", "categories", "desk", "rubric", "newsdesk"],
        ["language"] = ["language", "lang", "inlanguage"],
        ["note"] = ["note"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The parts of an article that a column may hold.</summary>
    public static ImmutableArray<string> Parts { get; } = [.. Usual.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Which of <paramref name="names"/> holds each part, by its place; parts that none holds are left out.</summary>
    /// <param name="names">The columns of a table, in their order.</param>
    /// <param name="given">The names that the user gave for parts; they go before the usual ones.</param>
    public static Dictionary<string, int> Find(IReadOnlyList<string> names, ReadingOptions given)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (var (index, name) in names.Index()) places.TryAdd(Plain(name), index);
        Dictionary<string, int> found = new(StringComparer.Ordinal);
        foreach (var (part, usual) in Usual)
        {
            string[] wanted = given.Columns.TryGetValue(part, out var said) ? [Plain(said)] : usual;
            if (wanted.FirstOrDefault(places.ContainsKey) is { } name) found.Add(part, places[name]);
        }
        return found;
    }

    /// <summary>The metadata of a row.</summary>
    /// <param name="valueOf">The value of a part; null where there is none.</param>
    public static DocumentMetadata Metadata(Func<string, string?> valueOf)
    {
        string? Text(string part) => valueOf(part)?.Trim() is { Length: > 0 } value ? value : null;
        var language = Text("language");
        return new(
            Text("date") is { } written ? WrittenDate.In(written) ?? WrittenDate.OfSeconds(written) : null,
            Text("title"), Text("outlet"), Text("author"), Text("url"), Text("note"), Text("section"),
            language is { Length: >= 2 } && (language.Length == 2 || language[2] is '-' or '_') ? language[..2].ToLowerInvariant() : null);
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
