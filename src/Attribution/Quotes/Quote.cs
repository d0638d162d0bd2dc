using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Quotes;

/// <summary>How much of a quote's content stands in quotation marks.</summary>
public enum QuoteKind
{
    /// <summary>All of it.</summary>
    Direct,

    /// <summary>A part of it.</summary>
    Mixed,

    /// <summary>None of it.</summary>
    Indirect,
}

/// <summary>
/// An attribution relation: a source, the cue that says that it was said, and the content (Pareti 2012; PolNeAR
/// guidelines, Newell et al. 2018). Spans only: who the source is, is not decided here.
/// </summary>
/// <param name="Kind">Direct, mixed or indirect.</param>
/// <param name="Source">The whole noun phrase of the speaker with appositives and relative clauses; null where there is none.</param>
/// <param name="Cue">The verb group, noun, "according to" or colon that attributes; null for a quotation that only continues.</param>
/// <param name="CueLemma">The lemma of the cue's head ("say", "according to"); empty without a cue.</param>
/// <param name="Content">What was said, one span per unbroken piece, in text order; no two overlap, and source and cue lie outside.</param>
/// <param name="Via">The phrase that names the hand through which it came ("Reuters" in "per Reuters", "told Reuters"), where there is a source besides.</param>
/// <param name="Negated">Whether the cue is negated or declines.</param>
/// <param name="Hedge">The word that hedges the attribution ("allegedly", "may"), in lower case; null without one.</param>
/// <param name="Parent">The index of the smallest quote of the document that encloses this one; null at the top level.</param>
/// <param name="Sentence">The index of the sentence in which the content begins.</param>
/// <param name="Confidence">From 0 to 1: how sure the extractor is that this is a quote with these parts.</param>
public sealed record Quote(
    QuoteKind Kind,
    TextSpan? Source,
    TextSpan? Cue,
    string CueLemma,
    ImmutableArray<TextSpan> Content,
    TextSpan? Via,
    bool Negated,
    string? Hedge,
    int? Parent,
    int Sentence,
    double Confidence)
{
    /// <summary>What was said, one span per unbroken piece, in text order.</summary>
    /// <exception cref="ArgumentException">There is no piece, an empty one, or one that begins before the one in front of it ends.</exception>
    public ImmutableArray<TextSpan> Content { get; init => field = InOrder(value); } = InOrder(Content);

    /// <summary>From the start of the first piece of content to the end of the last.</summary>
    public TextSpan Span => new(Content[0].Start, Content[^1].End);

    private static ImmutableArray<TextSpan> InOrder(ImmutableArray<TextSpan> content)
    {
        var end = 0;
        foreach (var piece in content)
        {
            if (piece.IsEmpty || piece.Start < end) throw new ArgumentException($"The pieces of a quote's content follow each other in the text; {string.Join(';', content)} do not.", nameof(content));
            end = piece.End;
        }
        return content.IsEmpty ? throw new ArgumentException("A quote has a content.", nameof(content)) : content;
    }
}
