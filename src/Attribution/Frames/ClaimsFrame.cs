using Attribution.Corpus.Rows;

namespace Attribution.Frames;

/// <summary>The frame <c>claims</c>.</summary>
internal static class ClaimsFrame
{
    public static readonly FrameSchema Schema = new FrameSchema<ClaimRow>(
        "claims", "One row per quote of the top level and per sentence or clause in the writer's own voice: how it was sourced.",
        corpus => CorpusRows.Of(corpus).Claims)
    {
        { "document", "The document's id.", r => r.Document },
        { "claim", "The claim's id within the document: c1, c2 … in text order.", r => r.Id },
        { "voice", "direct, mixed or indirect, as its quote is; author in the writer's own voice.", r => r.Claim.Voice },
        { "actor", "The quote's actor; of a caption who gave its picture; missing in the writer's own voice else.", r => r.ActorId },
        { "source_kind", "named person, unnamed person, institution, news outlet, document, social media, unspecified or none.", r => r.SourceKind },
        { "relay", "The actor id of the outlet through which the writer has it.", r => r.RelayId },
        { "depth", "How many hands it went through before this writer; 0 for the writer's own sentence.", r => r.Depth },
        { "stance", "What the source does with the content: asserts, denies, asks, urges or promises.", r => r.Stance },
        { "negated", "true where the cue is negated or declines; such claims are left out of counts of what somebody claimed.", r => r.Negated },
        { "disputes", "On a denial, the id of the claim or nested quote that it denies; DOCUMENT:id in another document.", r => r.Claim.Disputes },
        { "repeats", "The id of the first claim of the document with the same source and content.", r => r.Repeats },
        { "group", "The group of claims of close content across documents: g1, g2 and so on.", r => r.Group },
        { "sources", "How many independent sources the group has; outlets that copy one agency are one, and so is a speaker in many outlets.",
            r => r.IndependentSources },
        { "outlets", "The ids of the outlets that carried the group, in order of appearance.",
            r => r.Claim.Outlets.IsEmpty ? null : string.Join(';', r.Claim.Outlets) },
        { "quote", "The id of its quote; missing in the writer's own voice.", r => r.QuoteId },
        { "start", "Where it starts in the document's text.", r => r.Span.Start },
        { "end", "Where it ends.", r => r.Span.End },
        { "text", "The text from start to end.", r => r.Text },
        { "section", "caption, key points, heading or body.", r => r.Section },
        { "heading", "The text of the heading above it.", r => r.Article.Annotated.ParagraphOf(r.Claim.Sentence).Heading?.Of(r.Article.Text) },
        { "sentence", "The index of the sentence in which it begins, from 0.", r => r.Claim.Sentence },
        { "dispute_evidence",
            "From what it was concluded which claim is denied: quoted (the denial itself quotes it), words (they share them), place (few "
                + "words; where it stands and who says it) or context (not sure: a guess).", r => r.DisputeEvidence },
        { "type", "assertion, belief, fact or eventuality, as its quote is; missing in the writer's own voice.", r => r.Type },
        { "polarity", QuotesFrame.PolarityMeaning, r => r.PolarityInWords },
    };
}
