using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Training.Pronouns;

/// <summary>A mention in a text whose chains of mentions are known.</summary>
internal readonly record struct GoldMention(TextSpan Span, int Chain);

/// <summary>A text with its chains of mentions.</summary>
/// <param name="Document">The text.</param>
/// <param name="Mentions">The mentions by start, a longer one first.</param>
internal sealed record ChainedText(Document Document, ImmutableArray<GoldMention> Mentions)
{
    private readonly Dictionary<TextSpan, int> bySpan = Mentions.DistinctBy(mention => mention.Span).ToDictionary(mention => mention.Span,
        mention => mention.Chain);

    /// <summary>Where a pronoun begins to which the annotation attributes something, so that it means somebody; empty where nothing is annotated.</summary>
    public FrozenSet<int> Speaking { get; init; } = [];

    /// <summary>The chain of the mention at exactly <paramref name="span"/>; -1 where none stands there.</summary>
    public int At(TextSpan span) => bySpan.GetValueOrDefault(span, -1);

    /// <summary>The chain of the smallest mention around <paramref name="span"/> that ends with it, or nearly so; -1 where there is none.</summary>
    public int Around(TextSpan span)
    {
        var best = -1;
        var length = int.MaxValue;
        foreach (var mention in Near(span.Start))
        {
            var inside = mention.Span.Start <= span.Start && span.End <= mention.Span.End;
            var ends = mention.Span.End == span.End && mention.Span.Start >= span.Start;
            if ((inside || ends) && Math.Abs(mention.Span.Length - span.Length) < length)
                (best, length) = (mention.Chain, Math.Abs(mention.Span.Length - span.Length));
        }
        return best;
    }

    private IEnumerable<GoldMention> Near(int start)
    {
        var first = SortedSpans.FirstAtOrBehind(Mentions.AsSpan(), start - 300, static (in GoldMention mention) => mention.Span.Start);
        for (var i = first; i < Mentions.Length && Mentions[i].Span.Start < start + 100; i++) yield return Mentions[i];
    }
}
