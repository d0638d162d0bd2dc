using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes.Relays;

namespace Attribution.Quotes;

/// <summary>
/// How much of a quote's content stands in quotation marks. What somebody tells inside quotation marks is in that speaker's words: of a quote
/// whose cue stands in the same marks, only marks inside those count.
/// </summary>
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
public sealed record Quote
{
    internal Quote()
    {
    }

    /// <summary>Direct, mixed or indirect.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>The whole noun phrase of the speaker with appositives and relative clauses; null where there is none.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The source cut into its parts.</summary>
    internal SourcePhrase? SourcePhrase { get; init; }

    /// <summary>The verb group, noun, "according to" or colon that attributes; null for a quotation that only continues.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The lemma of the cue's head ("say", "according to"); empty without a cue.</summary>
    public string CueLemma { get; init; } = "";

    /// <summary>What was said, one span per unbroken piece, in text order; no two overlap, and source and cue lie outside.</summary>
    /// <exception cref="ArgumentException">There is no piece, an empty one, or one that begins before the one in front of it ends.</exception>
    public required ImmutableArray<TextSpan> Content { get; init => field = InOrder(value); }

    /// <summary>The phrase that names the hand through which it came ("Reuters" in "per Reuters", "told Reuters"), where there is a source besides.</summary>
    public TextSpan? Relay => Relays is [{ IsOccasion: false } told, ..] ? told.Phrase : null;

    /// <summary>The phrases that may name that hand, the surest first: <see cref="Relay"/> and those that tell the occasion.</summary>
    internal ImmutableArray<Relay> Relays { get; init; } = [];

    /// <summary>What kind of words or thoughts it reports.</summary>
    public AttributionType Type { get; init; }

    /// <summary>Whether the cue is negated or declines.</summary>
    public bool Negated { get; init; }

    /// <summary>The word that hedges the attribution ("allegedly", "may"), in lower case; null without one.</summary>
    public string? Hedge { get; init; }

    /// <summary>The index of the turn of a transcript or an interview that it is; null elsewhere.</summary>
    internal int? Turn { get; init; }

    /// <summary>Whether it is a turn of an interviewer, or what one asks whether somebody said or thinks it: nobody's statement.</summary>
    internal bool IsAsked { get; init; }

    /// <summary>The index of the smallest quote of the document that encloses this one; null at the top level.</summary>
    public int? Parent { get; init; }

    /// <summary>The index of the sentence in which the content begins.</summary>
    public required int Sentence { get; init; }

    /// <summary>From 0 to 1: how likely this is a quote with this content, counted on articles that the model was not trained with.</summary>
    public required double Confidence { get; init; }

    /// <summary>From the start of the first piece of content to the end of the last.</summary>
    public TextSpan Span => new(Content[0].Start, Content[^1].End);

    private static ImmutableArray<TextSpan> InOrder(ImmutableArray<TextSpan> content)
    {
        var end = 0;
        foreach (var piece in content)
        {
            if (piece.IsEmpty || piece.Start < end)
                throw new ArgumentException($"The pieces of a quote's content follow each other in the text; {string.Join(';', content)} do not.",
                    nameof(content));
            end = piece.End;
        }
        return content.IsEmpty ? throw new ArgumentException("A quote has a content.", nameof(content)) : content;
    }
}
