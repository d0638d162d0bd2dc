using System.Text;
using Attribution.Charts;
using Attribution.Display;

namespace Attribution.Views.Articles;

/// <summary>Writes the text of an article with its marks; each passage has its place once.</summary>
/// <param name="text">The article's text.</param>
/// <param name="links">Where marks lead.</param>
/// <param name="longest">The length beyond which a stretch is cut, in characters.</param>
internal sealed class ArticleMarks(string text, NoteLinks links, int longest)
{
    private readonly HashSet<string> places = new(StringComparer.Ordinal);

    /// <summary>Appends a stretch of the text.</summary>
    public void Write(StringBuilder html, Segment segment)
    {
        var shown = Html.Encode(Labels.Shorten(segment.Span.Of(text), longest));
        var all = segment.Annotations;
        // Notebooks have no script that looks for passages, and perhaps several articles.
        var inside = links.Scope is null || all.IsEmpty ? "" : $" data-in=\"{string.Join(' ', all.Select(annotation => annotation.Id).Distinct())}\"";
        if (links.Scope is not null)
        {
            foreach (var annotation in all)
            {
                if (places.Add(annotation.Id)) html.Append($"<span id=\"{annotation.Id}\"></span>");
            }
        }
        var marks = all.RemoveAll(annotation => annotation.Part == Part.Claim);
        if (marks.IsEmpty)
        {
            html.Append(inside.Length == 0 ? shown : $"<span{inside}>{shown}</span>");
            return;
        }
        var content = marks.LastOrDefault(annotation => annotation.Part == Part.Content);
        var classes = string.Join(' ',
            marks.Where(annotation => annotation.Part != Part.Content || annotation == content).Select(annotation => annotation.Class).Distinct());
        var note = string.Join('\n', marks.Reverse().Select(annotation => annotation.Note).Distinct());
        html.Append($"<span class=\"{classes}\"{inside} title=\"{Html.Encode(note)}\">{shown}</span>");
        foreach (var annotation in marks)
        {
            if (annotation.Marked is { } marked && annotation.Span.End == segment.Span.End) html.Append(NoteHtml.Mark(marked, links));
        }
    }
}
