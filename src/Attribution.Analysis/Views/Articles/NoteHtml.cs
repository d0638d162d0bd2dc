using System.Text;
using Attribution.Claims;
using Attribution.Display;
using Attribution.Documents;
using Attribution.Passages;
using Attribution.Views.Answers;

namespace Attribution.Views.Articles;

/// <summary>Where the notes of an article lead.</summary>
/// <param name="Prefix">What stands before the ids of the article's elements, so that several articles can share a page.</param>
/// <param name="Scope">The article's page in a report; null in a notebook, where there are no lists.</param>
internal sealed record NoteLinks(string Prefix, Scope? Scope)
{
    /// <summary>The element that holds the note on a passage.</summary>
    public string Note(string id) => $"{Prefix}note-{id}";

    /// <summary>The element that is the mark of a passage.</summary>
    public string Mark(string id) => $"{Prefix}mark-{id}";

    /// <summary>The row of a passage in the list of claims or quotes; null where there is none.</summary>
    public string? Row(string list, string id) => Scope is null ? null : WithRow(Scope.Address(PassageQuery.All(list)), id);

    /// <summary>The place of a passage of another article, given as <c>DOCUMENT:c3</c>; null where that has no page.</summary>
    public string? Place(string passage) => Scope is null ? null : Scope.Root + Scope.Links.PlaceOf(passage);

    /// <summary>The passage in the original on the web; null in a notebook, and where the article has no address.</summary>
    public string? Original(Article article, TextSpan span) => Scope is null ? null : TextFragment.Of(article, span);

    private static string WithRow(string address, string id) => $"{address}{(address.Contains('#', StringComparison.Ordinal) ? '&' : '#')}row={id}";
}

/// <summary>Writes the notes beside a paragraph, and the marks that lead to them. They need no script.</summary>
internal static class NoteHtml
{
    /// <summary>The mark behind a passage.</summary>
    public static string Mark(ArticleNote note, NoteLinks links) =>
        $"<sup><a id=\"{links.Mark(note.Id)}\" href=\"#{links.Note(note.Id)}\" aria-label=\""
            + $"{Html.Encode(note.IsWriters ? note.Brief : $"Quote {note.Mark}: {note.Brief}")}\">{note.Mark}</a></sup>";

    /// <summary>Appends the notes on a paragraph.</summary>
    public static void Write(StringBuilder html, ReadOnlySpan<ArticleNote> notes, NoteLinks links)
    {
        if (notes.IsEmpty) return;
        html.Append("<ul class=\"notes\" aria-label=\"Who says it\">\n");
        foreach (var note in notes)
        {
            html.Append(
                $"<li><details id=\"{links.Note(note.Id)}\"{(note.IsWriters ? " class=\"writers\"" : "")}><summary><span class=\"mark\">"
                    + $"{note.Mark}</span> {Html.Encode(note.Brief)}</summary><div>");
            foreach (var detail in note.Details) html.Append($"<p>{detail}</p>");
            html.Append("</div></details></li>\n");
        }
        html.Append("</ul>\n");
    }
}
