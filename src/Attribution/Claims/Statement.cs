using Attribution.Documents;

namespace Attribution.Claims;

/// <summary>A claim or a nested quote, as others may deny or repeat it.</summary>
/// <param name="Id">The claim's id, or the nested quote's.</param>
/// <param name="Source">Who says it; null in the writer's own voice.</param>
/// <param name="Quote">The index of its quote; -1 in the writer's own voice.</param>
/// <param name="Words">What it is about.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Statement(string Id, SourcedQuote? Source, int Quote, ContentWords Words, TextSpan Span)
{
    /// <summary>Whether it states something that may be denied.</summary>
    public bool IsAssertion => Source is { Stance: Stance.Asserts, Quote.Negated: false };

    /// <summary>Whether it calls something false.</summary>
    public bool IsDenial => Source is { Stance: Stance.Denies, Quote.Negated: false };
}
