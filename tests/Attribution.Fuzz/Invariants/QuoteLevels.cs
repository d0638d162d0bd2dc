using System.Collections.Immutable;

namespace Attribution.Fuzz.Invariants;

/// <summary>Quotes lie inside one another or apart.</summary>
internal static class QuoteLevels
{
    public static ImmutableArray<Invariant> All { get; } =
    [
        new("parents enclose",
            "parent exists, stands before the quote, and each piece of the quote's content, and its cue, lie in a piece of the parent's content.",
                ParentsEnclose),
        new("parent is the smallest", "parent is the smallest quote that encloses this one; a quote without one is enclosed by none.", ParentIsSmallest),
        new("quotes do not cross",
            "Of two quotes of one level neither the pieces of the contents nor the stretches from start to end overlap in part.", DoNotCross),
    ];

    private static IEnumerable<Level[]> ByDocument(Subject subject) =>
        subject.ByDocument("quotes").Select(document => document.Rows.Select(row => new Level(row)).ToArray());

    private static IEnumerable<string> ParentsEnclose(Subject subject)
    {
        foreach (var quotes in ByDocument(subject))
        {
            var byId = quotes.Index().ToDictionary(quote => quote.Item.Id, quote => quote.Index, StringComparer.Ordinal);
            foreach (var (index, quote) in quotes.Index())
            {
                if (quote.Parent is null) continue;
                if (!byId.TryGetValue(quote.Parent, out var parent)) yield return $"{quote}: parent {quote.Parent} does not exist";
                else if (parent >= index) yield return $"{quote}: parent {quote.Parent} stands behind it";
                else if (!quotes[parent].Encloses(quote)) yield return $"{quote} is not inside {quotes[parent]}";
            }
        }
    }

    private static IEnumerable<string> ParentIsSmallest(Subject subject)
    {
        foreach (var quotes in ByDocument(subject))
        {
            foreach (var quote in quotes)
            {
                var enclosing = quotes.Where(other => other != quote && other.Encloses(quote)).ToList();
                if (enclosing.Count == 0) continue;
                var least = enclosing.Min(other => other.Length);
                var parent = enclosing.Find(other => other.Id == quote.Parent);
                if (parent is null ? quote.Parent is null : parent.Length > least)
                    yield return $"{quote} has the parent {quote.Parent ?? "none"}, and lies in "
                        + $"{string.Join(", ", enclosing.Where(other => other.Length == least))}";
            }
        }
    }

    private static IEnumerable<string> DoNotCross(Subject subject) =>
        from quotes in ByDocument(subject)
        from level in quotes.GroupBy(quote => quote.Parent, StringComparer.Ordinal)
        from one in level
        from other in level
        where one != other && one.Whole.Start <= other.Whole.Start && one.Crosses(other)
        select $"{one} crosses {other}";

    /// <summary>A quote with its spans.</summary>
    private sealed class Level(Row row)
    {
        private readonly (int Start, int End)[] pieces = row.Spans("content_spans");
        private readonly (int Start, int End)? mark = row.Span("cue_start", "cue_end") ?? row.Span("speaker_start", "speaker_end");

        public string Id { get; } = row["quote"]!;

        public string? Parent { get; } = row["parent"];

        public (int Start, int End) Whole { get; } = row.Span()!.Value;

        public int Length => pieces.Sum(piece => piece.End - piece.Start);

        /// <summary>
        /// Whether content and cue of <paramref name="inner"/> (without a cue, its source) lie in this one's content; without either the
        /// content must be longer.
        /// </summary>
        public bool Encloses(Level inner) =>
            Spans.Overlap(Whole, inner.Whole) && inner.pieces.All(IsIn) && (inner.mark is { } marked ? IsIn(marked) : Length > inner.Length);

        public bool Crosses(Level other) =>
            Spans.Overlap(Whole, other.Whole) && (Spans.Cross(Whole, other.Whole) || pieces.Any(piece => other.pieces.Any(part => Spans.Cross(piece, part))));

        public override string ToString() => $"{row} '{row["speaker"]}|{row["cue"]}|{row["content"]}'";

        private bool IsIn((int, int) part) => pieces.Any(piece => Spans.Contains(piece, part));
    }
}
