using System.Collections.Immutable;

namespace Attribution.Fuzz.Invariants;

/// <summary>Ids tell rows apart and follow the text.</summary>
internal static class Ids
{
    private static readonly (string Frame, string Column, char Letter)[] Numbered =
        [("mentions", "mention", 'm'), ("quotes", "quote", 'q'), ("figures", "figure", 'f'), ("claims", "claim", 'c'), ("sources", "source", 's')];

    public static ImmutableArray<Invariant> All { get; } =
    [
        new("ids are unique", "Documents and actors are unique in the corpus; quotes, figures, claims, mentions and sources in their document.", Unique),
        new("ids are numbered", "Within a document the ids are q1, q2 … without a gap, in the order of the rows.", InOrder),
        new("rows in text order", "Quotes, figures, claims and mentions stand in text order.", TextOrder),
    ];

    private static IEnumerable<string> Unique(Subject subject)
    {
        foreach (var frame in (string[])["documents", "actors"])
        {
            var column = subject.Table(frame).Schema.Columns[0].Name;
            foreach (var twice in subject.Rows(frame).CountBy(row => row[column] ?? "", StringComparer.Ordinal).Where(id => id.Key.Length == 0 || id.Value > 1))
                yield return $"{frame}: '{twice.Key}' {twice.Value} times";
        }
        foreach (var (frame, column, _) in Numbered)
        {
            foreach (var twice in subject.Rows(frame).CountBy(row => (row["document"], row[column])).Where(id => id.Value > 1))
                yield return $"{frame}: '{twice.Key}' {twice.Value} times";
        }
    }

    private static IEnumerable<string> InOrder(Subject subject) =>
        from numbered in Numbered
        from document in subject.ByDocument(numbered.Frame)
        from row in document.Rows.Index()
        where row.Item[numbered.Column] != $"{numbered.Letter}{row.Index + 1}"
        select $"row {row.Index + 1} of {numbered.Frame} is {row.Item[numbered.Column]}";

    private static IEnumerable<string> TextOrder(Subject subject) =>
        from numbered in Numbered
        where numbered.Frame != "sources"
        from document in subject.ByDocument(numbered.Frame)
        from pair in document.Rows.Zip(document.Rows.Skip(1))
        where pair.First.Whole("start") > pair.Second.Whole("start")
        select $"{numbered.Frame}: {pair.First} starts at {pair.First["start"]}, {pair.Second} at {pair.Second["start"]}";
}
