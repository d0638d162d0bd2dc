using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Claims;

/// <summary>A claim or a nested quote, as others may deny or repeat it.</summary>
/// <param name="Id">The claim's id, or the nested quote's.</param>
/// <param name="Source">Who says it; null in the writer's own voice.</param>
/// <param name="Quote">The index of its quote; -1 in the writer's own voice.</param>
/// <param name="Words">What it is about.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Sides">Who says it, and for whom he speaks.</param>
internal sealed record Statement(string Id, SourcedQuote? Source, int Quote, ContentWords Words, TextSpan Span, ImmutableArray<string> Sides)
{
    /// <summary>Whether it states something that may be denied.</summary>
    public bool IsAssertion => Source is { Stance: Stance.Asserts, Quote.Negated: false };

    /// <summary>Whether it calls something false.</summary>
    public bool IsDenial => Source is { Stance: Stance.Denies, Quote.Negated: false };

    /// <summary>Whether <paramref name="claim"/> is another side's: nobody denies a claim of his own or of those for whom he speaks.</summary>
    public bool IsOtherSide(Statement claim)
    {
        if (Source!.Actor is null && claim.Source!.Actor is null) return Quote != claim.Quote;
        return !Sides.Any(claim.Sides.Contains);
    }
}
