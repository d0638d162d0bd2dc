using Attribution.Corpus.Rows;

namespace Attribution.Frames;

/// <summary>The frame <c>mentions</c>.</summary>
internal static class MentionsFrame
{
    public static readonly FrameSchema Schema = new FrameSchema<MentionRow>(
        "mentions", "One row per place where a document names an actor.",
        corpus => CorpusRows.Of(corpus).Mentions)
    {
        { "document", "The document's id.", r => r.Document },
        { "mention", "The mention's id within the document: m1, m2 … in text order.", r => r.Id },
        { "actor", "The actor's id.", r => r.ActorId },
        { "form", "How it is named: name (the fullest), alias, role, metonym or pronoun.", r => r.Form },
        { "start", "Where it starts in the document's text.", r => r.Span.Start },
        { "end", "Where it ends.", r => r.Span.End },
        { "text", "The text from start to end.", r => r.Text },
        { "sentence", "The index of its sentence in the document, from 0.", r => r.Mention.Sentence },
        { "section", "caption, key points, heading or body.", r => r.Section },
    };
}
