using System.Collections.Immutable;
using Attribution.Frames;

namespace Attribution.Fuzz.Invariants;

/// <summary>Cells hold what their columns say.</summary>
internal static class Cells
{
    // Columns of a closed set of words, as the data dictionary lists them.
    private static readonly (string Frame, string Column, string[] Words)[] Closed =
    [
        ("documents", "format", ["seed", "text", "markdown"]),
        ("actors", "kind", ["person", "organization", "government", "country", "outlet", "group"]),
        ("mentions", "form", ["name", "alias", "role", "metonym", "pronoun"]),
        ("quotes", "kind", ["direct", "mixed", "indirect"]),
        ("quotes", "resolved_by", ["name", "alias", "role", "metonym", "pronoun"]),
        ("figures", "kind", ["count", "percent", "money", "date", "duration", "ordinal", "measure", "ratio", "set"]),
        ("figures", "approximation", ["about", "at least", "at most", "more than", "less than"]),
        ("claims", "voice", ["direct", "mixed", "indirect", "author"]),
        ("claims", "dispute_evidence", ["quoted", "words", "context", "place"]),
    ];

    private static readonly string[] Sections = ["caption", "key points", "heading", "body"];
    private static readonly string[] Stances = ["asserts", "denies", "asks", "urges", "promises"];
    private static readonly string[] SourceKinds =
        ["named person", "unnamed person", "institution", "news outlet", "document", "social media", "unspecified", "none"];

    // Columns without which a row says nothing.
    private static readonly (string Frame, string[] Columns)[] Needed =
    [
        ("documents", ["document", "format", "characters", "tokens", "sentences", "sha256"]),
        ("actors", ["actor", "name", "kind", "documents", "mentions", "quotes", "figures"]),
        ("mentions", ["document", "mention", "actor", "form", "start", "end", "text", "sentence", "section"]),
        ("quotes",
        [
            "document", "quote", "kind", "start", "end", "content", "content_spans", "stance", "source_kind", "source_reason", "section", "sentence",
            "confidence",
        ]),
        ("figures", ["document", "figure", "kind", "start", "end", "text", "number_start", "number_end", "section", "sentence"]),
        ("claims", ["document", "claim", "voice", "source_kind", "depth", "stance", "start", "end", "text", "section", "sentence"]),
        ("sources", ["document", "source", "name", "source_kind", "quotes", "quote_share", "words", "word_share", "verbatim_words", "relayed", "documents"]),
    ];

    private static readonly string[] ForMissing = ["NaN", "Infinity", "-Infinity", "∞"];

    public static ImmutableArray<Invariant> All { get; } =
    [
        new("cells are of their type", "A cell holds a value of its column's type, or is missing: no empty text, no NaN, no negative count.", OfType),
        new("words of closed sets", "Kinds, forms, stances, sections and the like hold the words that the data dictionary lists.", OfSets),
        new("cells that are never missing", "Ids, offsets, kinds, sections and sentences are never missing.", NeverMissing),
        new("lists hold values", "Of the values in one cell none is empty.", ListsHoldValues),
    ];

    private static IEnumerable<(Table Table, Row Row, Column Column, object? Value)> Every(Subject subject) =>
        from table in subject.Tables
        from row in table.Rows
        from column in table.Schema.Columns.Index()
        select (table, row, column.Item, row.Cells[column.Index]);

    private static IEnumerable<string> OfType(Subject subject) =>
        from cell in Every(subject)
        where cell.Value is not null && !IsOf(cell.Column.Type, cell.Value)
        select $"{cell.Table.Schema.Name} {cell.Row}: {cell.Column.Name} is '{cell.Value}'";

    private static bool IsOf(ColumnType type, object value) => type switch
    {
        ColumnType.Text or ColumnType.List => value is string { Length: > 0 },
        ColumnType.Whole => value is >= 0,
        ColumnType.Number => value is double number && double.IsFinite(number) && !ForMissing.Contains(Cell.Text(number, type)),
        ColumnType.Score => value is >= 0.0 and <= 1.0,
        ColumnType.Flag => value is true,
        ColumnType.Date => value is DateOnly,
        _ => false,
    };

    private static IEnumerable<string> OfSets(Subject subject)
    {
        var everywhere = from table in subject.Tables
                         from closed in ((string Column, string[] Words)[])[("section", Sections), ("stance", Stances), ("source_kind", SourceKinds)]
                         where table.Has(closed.Column)
                         select (table.Schema.Name, closed.Column, closed.Words);
        return from closed in Closed.Concat(everywhere)
               from row in subject.Rows(closed.Item1)
               where row[closed.Item2] is { } word && !closed.Item3.Contains(word)
               select $"{closed.Item1} {row}: {closed.Item2} is '{row[closed.Item2]}'";
    }

    private static IEnumerable<string> NeverMissing(Subject subject) =>
        from needed in Needed
        from row in subject.Rows(needed.Frame)
        from column in needed.Columns
        where row[column] is null
        select $"{needed.Frame} {row}: {column} is missing";

    private static IEnumerable<string> ListsHoldValues(Subject subject) =>
        from cell in Every(subject)
        where cell.Column.Type is ColumnType.List && cell.Value is string values && values.Split(';').Any(string.IsNullOrEmpty)
        select $"{cell.Table.Schema.Name} {cell.Row}: {cell.Column.Name} is '{cell.Value}'";
}
