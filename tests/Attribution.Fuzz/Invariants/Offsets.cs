using System.Collections.Immutable;

namespace Attribution.Fuzz.Invariants;

/// <summary>Whatever a row points to lies in its text, and its cells are what stands there.</summary>
internal static class Offsets
{
    // Frame, columns of the offsets, column of the text.
    private static readonly (string Frame, string Start, string End, string? Text)[] Ranges =
    [
        ("mentions", "start", "end", "text"), ("figures", "start", "end", "text"), ("figures", "number_start", "number_end", null),
            ("claims", "start", "end", "text"),
        ("quotes", "speaker_start", "speaker_end", "speaker"), ("quotes", "cue_start", "cue_end", "cue"), ("quotes", "start", "end", null),
    ];

    public static ImmutableArray<Invariant> All { get; } =
    [
        new("offsets in the text", "Every range is not empty and lies in the document's text.", InTheText),
        new("whole characters", "No range begins or ends between the two halves of a character.", WholeCharacters),
        new("text is its slice", "text, speaker and cue are exactly what stands between their offsets.", Slices),
        new("content is its slices",
            "content is the slices of content_spans joined by one space; start and end of a quote run from its first piece to its last.", Content),
        new("sentence holds the start", "sentence is the index of the sentence in which the row begins.", Sentence),
        new("section of the sentence", "section is that of the paragraph in which the row begins, and heading stands above it.", Section),
    ];

    private static IEnumerable<(Row Row, int Start, int End, string? Text, string Column)> Spans(Subject subject)
    {
        foreach (var (frame, start, end, text) in Ranges)
        {
            foreach (var row in subject.Rows(frame))
            {
                if (row.Span(start, end) is { } span) yield return (row, span.Start, span.End, text, start);
            }
        }
        foreach (var row in subject.Rows("quotes"))
        {
            foreach (var (start, end) in row.Spans("content_spans")) yield return (row, start, end, null, "content_spans");
        }
    }

    private static bool IsInside(Subject subject, Row row, int start, int end) => start >= 0 && start < end && end <= subject.Article(row).Text.Length;

    private static IEnumerable<string> InTheText(Subject subject) =>
        from span in Spans(subject)
        where !IsInside(subject, span.Row, span.Start, span.End)
        select $"{span.Row}: {span.Column} {span.Start}-{span.End} in a text of {subject.Article(span.Row).Text.Length}";

    private static IEnumerable<string> WholeCharacters(Subject subject) =>
        from span in Spans(subject)
        where IsInside(subject, span.Row, span.Start, span.End)
        let text = subject.Article(span.Row).Text
        where Splits(text, span.Start) || Splits(text, span.End)
        select $"{span.Row}: {span.Column} {span.Start}-{span.End}";

    private static bool Splits(string text, int position) =>
        position > 0 && position < text.Length && char.IsHighSurrogate(text[position - 1]) && char.IsLowSurrogate(text[position]);

    private static IEnumerable<string> Slices(Subject subject) =>
        from span in Spans(subject)
        where span.Text is not null && IsInside(subject, span.Row, span.Start, span.End)
        let slice = subject.Article(span.Row).Text[span.Start..span.End]
        where span.Row[span.Text!] != slice
        select $"{span.Row}: {span.Text} is '{span.Row[span.Text!]}', and '{slice}' stands there";

    private static IEnumerable<string> Content(Subject subject)
    {
        foreach (var row in subject.Rows("quotes"))
        {
            var spans = row.Spans("content_spans");
            if (spans.Length == 0 || !spans.All(span => IsInside(subject, row, span.Start, span.End))) continue;
            var text = subject.Article(row).Text;
            if (row["content"] != string.Join(' ', spans.Select(span => text[span.Start..span.End])))
                yield return $"{row}: content is '{row["content"]}' for {row["content_spans"]}";
            if (row.Span() != (spans[0].Start, spans[^1].End)) yield return $"{row}: start-end is {row["start"]}-{row["end"]} for {row["content_spans"]}";
        }
    }

    private static IEnumerable<(string Frame, Row Row)> Placed(Subject subject) =>
        ((string[])["mentions", "quotes", "figures", "claims"]).SelectMany(frame => subject.Rows(frame).Select(row => (frame, row)));

    private static IEnumerable<string> Sentence(Subject subject)
    {
        foreach (var (frame, row) in Placed(subject))
        {
            var sentences = subject.Article(row).Annotated.Sentences;
            var (index, start) = (row.Whole("sentence")!.Value, row.Whole("start")!.Value);
            if (index < 0 || index >= sentences.Length) yield return $"{frame} {row}: sentence {index} of {sentences.Length}";
            else if (!sentences[index].Span.Contains(start))
                yield return $"{frame} {row}: sentence {index} is {sentences[index].Span}, and {start} is not in it";
        }
    }

    private static IEnumerable<string> Section(Subject subject)
    {
        foreach (var (frame, row) in Placed(subject))
        {
            var article = subject.Article(row);
            var (index, start) = (row.Whole("sentence")!.Value, row.Whole("start")!.Value);
            if (!article.Annotated.ParagraphOf(index).Span.Contains(start)) yield return $"{frame} {row}: not in the paragraph of its sentence";
            if (frame == "claims" && row["heading"] is { } heading && article.Text[..start].LastIndexOf(heading, StringComparison.Ordinal) < 0)
                yield return $"{row}: '{heading}' does not stand above";
        }
    }
}
