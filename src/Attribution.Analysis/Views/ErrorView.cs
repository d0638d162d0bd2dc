using System.Collections.Immutable;
using System.Text;
using Attribution.Display;
using Attribution.Documents;
using Attribution.Evaluation;

namespace Attribution.Views;

/// <summary>
/// The paragraphs of an annotated article in which something was missed, found in vain or wrong, each place marked and
/// explained below its paragraph. It draws itself as the last expression of a notebook cell. Immutable.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class ErrorView : INotebookValue
{
    private const string Style = """
        .news-errors{font:15px/1.6 system-ui,sans-serif;max-width:46em}.news-errors mark{color:inherit;padding:1px 0}
        .news-errors .missed{background:#0072b233;border-bottom:2px solid #0072b2}.news-errors .extra{background:#e69f0033;border-bottom:2px dashed #b37400}
        .news-errors .wrong{background:#7a099022;border-bottom:2px dotted #7a0990}.news-errors ol{margin:0 0 1.4em;font-size:13px}.news-errors p{margin:.6em 0 .3em}
        """;

    private readonly ImmutableArray<(string Paragraph, ImmutableArray<Mark> Marks)> paragraphs;

    private ErrorView(string document, ImmutableArray<(string, ImmutableArray<Mark>)> paragraphs)
    {
        Document = document;
        this.paragraphs = paragraphs;
    }

    /// <summary>The id of the article.</summary>
    public string Document { get; }

    /// <summary>The mistakes in an article that was scored.</summary>
    /// <param name="evaluation">The scores.</param>
    /// <param name="document">The article's id; null for the one with the most mistakes.</param>
    /// <exception cref="ArgumentException">The evaluation has no such article.</exception>
    public static ErrorView Of(GoldEvaluation evaluation, string? document = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var placed = evaluation.Differences.Where(difference => difference.Span is not null).ToLookup(difference => difference.Document,
            StringComparer.Ordinal);
        var article = document is null
            ? evaluation.Documents.OrderByDescending(one => placed[one.Id].Count()).ThenBy(one => one.Id, StringComparer.Ordinal).FirstOrDefault()
            : evaluation.Documents.FirstOrDefault(one => one.Id == document);
        if (article is null)
        {
            return document is null
                ? new("", [])
                : throw new ArgumentException(
                    $"There is no scored article '{document}'. There are {string.Join(", ", evaluation.Documents.Select(one => one.Id))}.", nameof(document));
        }
        var number = 0;
        var paragraphs = ImmutableArray.CreateBuilder<(string, ImmutableArray<Mark>)>();
        var left = placed[article.Id].OrderBy(difference => difference.Span!.Value).ToList();
        foreach (var paragraph in article.Paragraphs)
        {
            var here = left.Where(difference => difference.Span!.Value.Overlaps(paragraph.Span)).ToList();
            if (here.Count == 0) continue;
            left.RemoveAll(here.Contains);
            paragraphs.Add((paragraph.Span.Of(article.Text), [.. here.Select(difference => Mark.Of(++number, difference, paragraph.Span))]));
        }
        return new(article.Id, paragraphs.DrainToImmutable());
    }

    /// <summary>The paragraphs as a fragment of HTML with its own style.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder($"<style>\n{Style}\n</style>\n<div class=\"news-errors\">\n");
        html.Append("<p><mark class=\"missed\">missed</mark> <mark class=\"extra\">found in vain</mark> <mark class=\"wrong\">something wrong</mark></p>\n");
        if (paragraphs.IsEmpty) html.Append("<p>No mistake has a place in the text.</p>\n");
        foreach (var (text, marks) in paragraphs)
        {
            html.Append("<p>");
            Write(html, text, marks);
            html.Append($"</p>\n<ol start=\"{marks[0].Number}\">\n");
            foreach (var mark in marks) html.Append($"<li>{Html.Encode(mark.Note)}</li>\n");
            html.Append("</ol>\n");
        }
        return html.Append("</div>\n").ToString();
    }

    /// <summary>The notes, one a line.</summary>
    public override string ToString() =>
        string.Join('\n', paragraphs.SelectMany(paragraph => paragraph.Marks).Select(mark => $"{mark.Number}. {mark.Note}").Prepend($"Mistakes in {Document}"));

    string INotebookValue.ToText() => ToString();

    // Marks may overlap: the text is cut at all their ends, and each piece is shown as the last mark that begins before it.
    private static void Write(StringBuilder html, string text, ImmutableArray<Mark> marks)
    {
        var cuts = new SortedSet<int> { text.Length };
        foreach (var mark in marks) cuts.UnionWith([mark.Span.Start, mark.Span.End]);
        var start = 0;
        foreach (var end in cuts.Where(cut => cut > 0))
        {
            var piece = Html.Encode(text[start..end]);
            var shown = marks.LastOrDefault(mark => mark.Span.Start <= start && end <= mark.Span.End);
            html.Append(shown is null ? piece : $"<mark class=\"{shown.Class}\">{piece}</mark>");
            foreach (var mark in marks.Where(mark => mark.Span.End == end)) html.Append($"<sup>{mark.Number}</sup>");
            start = end;
        }
    }

    private sealed record Mark(int Number, TextSpan Span, string Class, string Note)
    {
        public static Mark Of(int number, Difference difference, TextSpan paragraph)
        {
            var span = difference.Span!.Value;
            var (expected, found) = (ScoreWords.Expected(difference), ScoreWords.Found(difference));
            var values = difference.Gold.Length == 0 ? found : difference.Found.Length == 0 ? expected : $"expected “{expected}”, found “{found}”";
            return new(
                number,
                new(Math.Max(span.Start, paragraph.Start) - paragraph.Start, Math.Min(span.End, paragraph.End) - paragraph.Start),
                difference.What is "missed" or "extra" ? difference.What : "wrong",
                $"{ScoreWords.Kind(difference)}: {values}".ReplaceLineEndings(" "));
        }
    }
}
