using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Documents.Markup;

namespace Attribution.Fuzz.Invariants;

/// <summary>What is said to be verbatim is.</summary>
internal static class Marks
{
    public static ImmutableArray<Invariant> All { get; } =
    [
        new("verbatim stands in marks", "verbatim holds words of the content, each from between two quotation marks that the text has.", InMarks),
        new("kind fits verbatim",
            "A direct or mixed quote has words in quotation marks, an indirect one has none; but for a quote whose cue stands inside of marks "
                + "itself, which are those of the quote around it.", KindFits),
        new("direct is wholly in marks", "The content of a direct quote stands wholly in quotation marks.", WhollyInMarks),
    ];

    private static IEnumerable<string> InMarks(Subject subject)
    {
        foreach (var (article, rows) in subject.ByDocument("quotes"))
        {
            foreach (var row in rows)
            {
                foreach (var words in row.List("verbatim"))
                {
                    var pieces = row.Spans("content_spans").Select(piece => Cut(article.Text, piece));
                    if (!pieces.Any(piece => piece.Contains(words, StringComparison.Ordinal))) yield return $"{row}: '{words}' is not in '{row["content"]}'";
                    if (!article.Annotated.Quotations.Any(quotation => Cut(article.Text, (quotation.Span.Start, quotation.Span.End)).Contains(words,
                        StringComparison.Ordinal)))
                        yield return $"{row}: '{words}' stands in no marks";
                }
            }
        }
    }

    // A cell that holds several values has a comma for each semicolon in them.
    private static string Cut(string text, (int Start, int End) span) => text[span.Start..span.End].Replace(';', ',');

    private static IEnumerable<string> KindFits(Subject subject) =>
        from document in subject.ByDocument("quotes")
        from row in document.Rows
        where !(row.Whole("cue_start") is { } cue && document.Article.Annotated.Quotations.Any(quotation => quotation.Span.Contains(cue)))
        where row["kind"] == "indirect" != row["verbatim"] is null
        select $"{row}: {row["kind"]} '{row["content"]}' with verbatim '{row["verbatim"]}'";

    private static IEnumerable<string> WhollyInMarks(Subject subject)
    {
        foreach (var (article, rows) in subject.ByDocument("quotes"))
        {
            // The letters of entities and tags are none of the text's.
            var reading = PlainReading.Of(article.Text);
            foreach (var row in rows.Where(row => row["kind"] == "direct"))
            {
                var outside = row.Spans("content_spans").Select(piece => reading.InPlain(new TextSpan(piece.Start, piece.End)))
                    .SelectMany(piece => Enumerable.Range(piece.Start, piece.Length)).Where(place => char.IsLetterOrDigit(reading.Text[place]))
                    .Select(place => reading.InFile(new(place, place + 1)).Start)
                    .Where(place => !article.Annotated.Quotations.Any(quotation => quotation.Span.Contains(place)));
                if (outside.Any()) yield return $"{row}: direct '{row["content"]}', and '{article.Text[outside.First()..]}' is outside of marks";
            }
        }
    }
}
