using System.Collections.Immutable;
using System.Text;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Documents;
using Attribution.Passages;
using Attribution.Views.Answers;
using Attribution.Views.Articles;

namespace Attribution.Views;

/// <summary>
/// An article with its sources, cues, quoted content, figures, relays and the writer's own sentences highlighted. It draws
/// itself as the last expression of a notebook cell. Kinds are told apart by the line below as well as by colour; notes
/// beside each paragraph say who speaks and through whom, and open for more.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class ArticleView : INotebookValue
{
    /// <summary>The length of HTML beyond which no further paragraph is shown, in characters.</summary>
    private const int LongestHtml = 600_000;

    /// <summary>The length beyond which text without a break in its annotations is cut, in characters.</summary>
    private const int LongestSegment = 100_000;

    private const string Legend = """
        <p class="legend"><span class="source">source</span> <span class="cue">cue</span>
        <span class="content direct">direct quote</span> <span class="content mixed">mixed</span> <span class="content indirect">indirect</span>
        <span class="content indirect nested">quote inside a quote</span> <span class="figure">figure</span> <span class="relay">relay</span>
        <span class="own">the writer's own, no source named</span> <span class="own credited">the writer's own, credited to an outlet or a document</span></p>
        <p class="legend">The small number behind a quote (quote 3 is q3 in the data), and the small w behind a sentence of the writer's own, lead to the notes beside the paragraph: they say who speaks and through whom, and open for more.</p>

        """;

    private readonly NewsCorpus corpus;
    private readonly Article article;

    private ArticleView(NewsCorpus corpus, Article article) => (this.corpus, this.article) = (corpus, article);

    /// <summary>The view of an article, with the names that it gives to actors itself.</summary>
    public static ArticleView Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new(new([article], ActorMerger.Merge([article]), []), article);
    }

    /// <summary>The view of an article, with the names that its corpus gives to actors.</summary>
    public static ArticleView Of(Article article, NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(corpus);
        return new(corpus, article);
    }

    /// <summary>The article as a fragment of HTML with its own style.</summary>
    public string ToHtml() => $"<style>\n{ReadStyle()}</style>\n{ToHtmlWithoutStyle(new($"a{Html.Fingerprint(article.Document.Id + article.Text)}-", null))}";

    /// <summary>The article's text with each quote's parts in brackets.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var quote in article.Quotes)
        {
            var who = quote.Actor is null ? quote.SpeakerName : corpus.NameOf(quote.Actor);
            var row = new QuoteRow(corpus, article, quote);
            text.Append($"{quote.Id} [{EnumWords.Of(row.Kind)}] {(who.Length == 0 ? "?" : who)}: {Words.Said(row)}\n");
        }
        return text.ToString();
    }

    string INotebookValue.ToText() => ToString();

    /// <summary>The style sheet of annotated articles.</summary>
    internal static string ReadStyle() => EmbeddedText.Read("article.css");

    /// <summary>The article for its page in a report, which has the style sheet; each claim, quote and figure can be led to by its id.</summary>
    internal string ToPage(Scope scope) => ToHtmlWithoutStyle(new("", scope));

    private string ToHtmlWithoutStyle(NoteLinks links)
    {
        var notes = ArticleNotes.Of(corpus, article, links);
        var annotations = Annotation.Of(corpus, article, notes);
        var html = new StringBuilder("<div class=\"news-article\">\n").Append(Legend);
        var marks = new ArticleMarks(article.Text, links, LongestSegment);
        var active = new List<Annotation>();
        var (next, noted) = (0, 0);
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
            html.Append("<div class=\"block\">").Append(open);
            active.RemoveAll(annotation => annotation.Span.End <= paragraph.Span.Start);
            while (next < annotations.Length && annotations[next].Span.Start < paragraph.Span.End) active.Add(annotations[next++]);
            foreach (var segment in Segments.Of(paragraph.Span, active))
            {
                if (html.Length > LongestHtml) break;
                marks.Write(html, segment);
            }
            html.Append(close).Append('\n');
            var first = noted;
            while (noted < notes.Length && notes[noted].At <= paragraph.Span.End) noted++;
            NoteHtml.Write(html, notes.AsSpan()[first..noted], links);
            html.Append("</div>\n");
        }
        return html.Append("</div>\n").ToString();
    }

    private ImmutableArray<Paragraph> Paragraphs() =>
        article.Document.Paragraphs.Length > 0 ? article.Document.Paragraphs
        : article.Text.Length > 0 ? [new(new(0, article.Text.Length), SectionKind.Body, null)]
        : [];
}
