using Attribution.Actors;
using Attribution.Claims;

namespace Attribution.Frames;

/// <summary>The frame <c>mentions</c>.</summary>
internal static class MentionsFrame
{
    private sealed record Row(Article Article, int Index)
    {
        public Mention Mention => Article.Mentions[Index];
    }

    public static readonly FrameSchema Schema = new FrameSchema<Row>(
        "mentions", "One row per place where a document names an actor.",
        corpus => corpus.Articles.SelectMany(article => article.Mentions.Select((_, index) => new Row(article, index))))
    {
        { "document", "The document's id.", r => r.Article.Document.Id },
        { "mention", "The mention's id within the document: m1, m2 … in text order.", r => $"m{r.Index + 1}" },
        { "actor", "The actor's id.", r => r.Mention.Actor },
        { "form", "How it is named: name (the fullest), alias, role, metonym or pronoun.", r => r.Mention.Form },
        { "start", "Where it starts in the document's text.", r => r.Mention.Span.Start },
        { "end", "Where it ends.", r => r.Mention.Span.End },
        { "text", "The text from start to end.", r => r.Mention.Span.Of(r.Article.Text) },
        { "sentence", "The index of its sentence in the document, from 0.", r => r.Mention.Sentence },
        { "section", "caption, key points, heading or body.", r => r.Article.Annotated.ParagraphOf(r.Mention.Sentence).Section },
    };
}
