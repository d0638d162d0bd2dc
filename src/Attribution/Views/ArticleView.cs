using System.Collections.Immutable;
using System.Text;
using Attribution.Charts;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Display;
using Attribution.Documents;

using Attribution.Passages;

namespace Attribution.Views;

/// <summary>
/// An article with its sources, cues, quoted content, figures and relays highlighted. It draws itself as the last
/// expression of a notebook cell. Kinds are told apart by the line below as well as by colour; hovering, or the Tab
/// key, shows who speaks and through whom.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class ArticleView : INotebookValue
{
    /// <summary>The length of HTML beyond which no further paragraph is shown, in characters.</summary>
    private const int LongestHtml = 600_000;

    /// <summary>The length beyond which text without a break in its annotations is cut, in characters.</summary>
    private const int LongestSegment = 100_000;

    private readonly Article article;
    private readonly Func<string?, string> nameOf;

    private ArticleView(Article article, Func<string?, string> nameOf)
    {
        this.article = article;
        this.nameOf = nameOf;
    }

    /// <summary>The view of an article, with the names that it gives to actors itself.</summary>
    public static ArticleView Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var names = article.Actors.ToDictionary(actor => actor.Id, actor => actor.Name, StringComparer.Ordinal);
        return new(article, id => id is null ? "" : names.GetValueOrDefault(id, id));
    }

    /// <summary>The view of an article, with the names that its corpus gives to actors.</summary>
    public static ArticleView Of(Article article, NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(corpus);
        return new(article, corpus.NameOf);
    }

    /// <summary>The article as a fragment of HTML with its own style.</summary>
    public string ToHtml() => $"<style>\n{ReadStyle()}</style>\n{ToHtmlWithoutStyle()}";

    /// <summary>The article's text with each quote's parts in brackets.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var quote in article.Quotes)
        {
            var who = quote.Actor is null ? quote.SpeakerName : nameOf(quote.Actor);
            text.Append($"{quote.Id} [{EnumWords.Of(quote.Quote.Kind)}] {(who.Length == 0 ? "?" : who)}: {Words.Content(article, quote.Quote)}\n");
        }
        return text.ToString();
    }

    string INotebookValue.ToText() => ToString();

    /// <summary>The style sheet of annotated articles.</summary>
    internal static string ReadStyle()
    {
        using var reader = new StreamReader(Language.Lexicon.Open("article.css"));
        return reader.ReadToEnd();
    }

    /// <summary>The article for a page that has the style sheet.</summary>
    /// <param name="anchors">Whether each claim, quote and figure can be led to by its id; for pages with one article alone.</param>
    internal string ToHtmlWithoutStyle(bool anchors = false)
    {
        var html = new StringBuilder("<div class=\"news-article\">\n");
        html.Append("<p class=\"legend\"><span class=\"source\">source</span> <span class=\"cue\">cue</span> ");
        html.Append("<span class=\"content direct\">direct quote</span> <span class=\"content mixed\">mixed</span> <span class=\"content indirect\">indirect</span> ");
        html.Append("<span class=\"content indirect nested\">quote inside a quote</span> <span class=\"figure\">figure</span> <span class=\"relay\">relay</span></p>\n");
        var annotations = Annotation.Of(article, nameOf, anchors);
        var focused = new HashSet<Annotation>(ReferenceEqualityComparer.Instance);
        var places = anchors ? new HashSet<string>(StringComparer.Ordinal) : null;
        var active = new List<Annotation>();
        var next = 0;
        TextSpan? heading = null;
        var paragraphs = Paragraphs();
        for (var index = 0; index < paragraphs.Length; index++)
        {
            if (html.Length > LongestHtml)
            {
                html.Append($"<p class=\"note\">The page is full: {paragraphs.Length - index} more paragraphs are not shown.</p>\n");
                break;
            }
            var paragraph = paragraphs[index];
            if (paragraph.Section == SectionKind.Heading) heading = paragraph.Span;
            else if (paragraph.Heading is { } above && above != heading)
            {
                heading = above;
                html.Append($"<h3>{Html.Encode(above.Of(article.Text))}</h3>\n");
            }
            var (open, close) = paragraph.Section switch
            {
                SectionKind.Heading => ("<h3>", "</h3>"),
                SectionKind.Caption => ("<p class=\"caption\">", "</p>"),
                SectionKind.KeyPoints => ("<p class=\"key\">", "</p>"),
                _ => ("<p>", "</p>"),
            };
            html.Append(open);
            active.RemoveAll(annotation => annotation.Span.End <= paragraph.Span.Start);
            while (next < annotations.Length && annotations[next].Span.Start < paragraph.Span.End) active.Add(annotations[next++]);
            foreach (var segment in Segments.Of(paragraph.Span, active))
            {
                if (html.Length > LongestHtml) break;
                Write(html, segment, focused, places);
            }
            html.Append(close).Append('\n');
        }
        return html.Append("</div>\n").ToString();
    }

    private ImmutableArray<Paragraph> Paragraphs() =>
        article.Document.Paragraphs.Length > 0 ? article.Document.Paragraphs
        : article.Text.Length > 0 ? [new(new(0, article.Text.Length), SectionKind.Body, null)]
        : [];

    private void Write(StringBuilder html, Segment segment, HashSet<Annotation> focused, HashSet<string>? places)
    {
        var text = Html.Encode(Labels.Shorten(segment.Span.Of(article.Text), LongestSegment));
        var inside = places is null || segment.Annotations.IsEmpty ? "" : $" data-in=\"{string.Join(' ', segment.Annotations.Select(annotation => annotation.Id).Distinct())}\"";
        if (places is not null)
        {
            foreach (var annotation in segment.Annotations)
            {
                if (places.Add(annotation.Id)) html.Append($"<span id=\"{annotation.Id}\"></span>");
            }
        }
        var marks = segment.Annotations.RemoveAll(annotation => annotation.Part == Part.Claim);
        if (marks.IsEmpty)
        {
            html.Append(inside.Length == 0 ? text : $"<span{inside}>{text}</span>");
            return;
        }
        var first = false;
        foreach (var annotation in marks) first |= focused.Add(annotation);
        var content = marks.LastOrDefault(annotation => annotation.Part == Part.Content);
        var shown = marks.Where(annotation => annotation.Part != Part.Content || annotation == content);
        var classes = string.Join(' ', shown.Select(annotation => annotation.Class).Distinct());
        var note = string.Join('\n', marks.Reverse().Select(annotation => annotation.Note).Distinct());
        html.Append($"<span class=\"{classes}\"{inside} title=\"{Html.Encode(note)}\"{(first ? " tabindex=\"0\"" : "")}>{text}</span>");
        foreach (var annotation in marks.Reverse())
        {
            if (annotation.Mark.Length > 0 && annotation.Span.End == segment.Span.End) html.Append($"<sup>{Html.Encode(annotation.Mark)}</sup>");
        }
    }
}
