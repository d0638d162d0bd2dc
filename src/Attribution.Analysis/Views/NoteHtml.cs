using System.Text;
using Attribution.Display;

namespace Attribution.Views;

/// <summary>Writes the notes beside a paragraph, and the marks that lead to them. They need no script.</summary>
internal static class NoteHtml
{
    /// <summary>The mark behind a passage.</summary>
    public static string Mark(ArticleNote note, NoteLinks links) =>
        $"<sup><a id=\"{links.Mark(note.Id)}\" href=\"#{links.Note(note.Id)}\" aria-label=\"{Html.Encode(note.IsWriters ? note.Brief : $"Quote {note.Mark}: {note.Brief}")}\">{note.Mark}</a></sup>";

    /// <summary>Appends the notes on a paragraph.</summary>
    public static void Write(StringBuilder html, ReadOnlySpan<ArticleNote> notes, NoteLinks links)
    {
        if (notes.IsEmpty) return;
        html.Append("<ul class=\"notes\" aria-label=\"Who says it\">\n");
        foreach (var note in notes)
        {
            html.Append($"<li><details id=\"{links.Note(note.Id)}\"{(note.IsWriters ? " class=\"writers\"" : "")}><summary><span class=\"mark\">{note.Mark}</span> {Html.Encode(note.Brief)}</summary>");
            foreach (var detail in note.Details) html.Append($"<p>{detail}</p>");
            html.Append("</details></li>\n");
        }
        html.Append("</ul>\n");
    }
}
