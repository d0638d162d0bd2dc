using System.Collections.Immutable;

namespace Attribution.Fuzz.Invariants;

/// <summary>Quotes lie inside one another or apart.</summary>
internal static class QuoteLevels
{
    public static ImmutableArray<Invariant> All { get; } =
    [
        new("parents enclose", "parent exists, stands before the quote, and each piece of the quote's content, and its cue, lie in a piece of the parent's content.", ParentsEnclose),
        new("parent is the smallest", "parent is the smallest quote that encloses this one; a quote without one is enclosed by none.", ParentIsSmallest),
        new("quotes do not cross", "Of two quotes of one level neither the pieces of the contents nor the stretches from start to end overlap in part.", DoNotCross),
    ];

    private static IEnumerable<string> ParentsEnclose(Subject subject)
    {
        foreach (var (_, rows) in subject.ByDocument("quotes"))
        {
            var byId = rows.ToDictionary(row => row["quote"]!, StringComparer.Ordinal);
            foreach (var row in rows)
            {
                if (row["parent"] is not { } id) continue;
                if (!byId.TryGetValue(id, out var parent)) yield return $"{row}: parent {id} does not exist";
                else if (Array.IndexOf(rows, parent) >= Array.IndexOf(rows, row)) yield return $"{row}: parent {id} stands behind it";
                else if (!Encloses(parent, row)) yield return $"{row} '{Show(row)}' is not inside {id} '{Show(parent)}'";
            }
        }
    }

    private static IEnumerable<string> ParentIsSmallest(Subject subject)
    {
        foreach (var (_, rows) in subject.ByDocument("quotes"))
        {
            foreach (var row in rows)
            {
                var enclosing = rows.Where(other => other != row && Encloses(other, row)).ToList();
                if (enclosing.Count == 0) continue;
                var least = enclosing.Min(Length);
                var parent = enclosing.Find(other => other["quote"] == row["parent"]);
                if (parent is null ? row["parent"] is null : Length(parent) > least)
                    yield return $"{row} '{Show(row)}' has the parent {row["parent"] ?? "none"}, and lies in {string.Join(", ", enclosing.Where(other => Length(other) == least).Select(other => $"{other["quote"]} '{Show(other)}'"))}";
            }
        }
    }

    private static IEnumerable<string> DoNotCross(Subject subject) =>
        from document in subject.ByDocument("quotes")
        from level in document.Rows.GroupBy(row => row["parent"], StringComparer.Ordinal)
        from one in level
        from other in level
        where one != other && one.Span()!.Value.Start <= other.Span()!.Value.Start
        where Spans.Cross(one.Span()!.Value, other.Span()!.Value) || one.Spans("content_spans").Any(piece => other.Spans("content_spans").Any(part => Spans.Cross(piece, part)))
        select $"{one} '{Show(one)}' crosses {other} '{Show(other)}'";

    /// <summary>Whether content and cue of <paramref name="inner"/> lie in the content of <paramref name="outer"/>, and of two with the same content in that of the other alone.</summary>
    private static bool Encloses(Row outer, Row inner)
    {
        var pieces = outer.Spans("content_spans");
        bool IsIn((int, int) part) => pieces.Any(piece => Spans.Contains(piece, part));
        if (!inner.Spans("content_spans").All(IsIn)) return false;
        return inner.Span("cue_start", "cue_end") is { } cue ? IsIn(cue) : inner.Span("speaker_start", "speaker_end") is { } source ? IsIn(source) : Length(outer) > Length(inner);
    }

    private static int Length(Row quote) => quote.Spans("content_spans").Sum(piece => piece.End - piece.Start);

    private static string Show(Row quote) => $"{quote["speaker"]}|{quote["cue"]}|{quote["content"]}";
}
