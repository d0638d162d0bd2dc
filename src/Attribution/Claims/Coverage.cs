using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>Which tokens of a document belong to a quote: to its source, cue, content or relay. What is left is in the writer's own voice.</summary>
internal sealed class Coverage
{
    private readonly bool[] covered;

    // What is said, how and through whom: all but the sources.
    private readonly bool[] told;

    private readonly int[] sourceStart;

    public Coverage(AnnotatedDocument document, ImmutableArray<Quote> quotes)
    {
        covered = new bool[document.Tokens.Length];
        told = new bool[document.Tokens.Length];
        sourceStart = new int[document.Tokens.Length];
        Array.Fill(sourceStart, -1);
        foreach (var quote in quotes)
        {
            if (!quote.PointsBack)
                foreach (var piece in quote.Content) Tell(document, piece);
            if (quote.Cue is { } cue) Tell(document, cue);
            if (quote.Relay is { } relay) Tell(document, relay);
            if (quote.Source is not { } source) continue;
            var (first, end) = Mark(document, source);
            if (end > first) sourceStart[end - 1] = first;
        }
    }

    /// <summary>Whether the token belongs to a quote.</summary>
    public bool Covers(int token) => covered[token];

    /// <summary>
    /// The first token of the source phrase that ends with <paramref name="token"/>; -1 where none does, or where the phrase
    /// stands in what another quote says.
    /// </summary>
    public int SourceEndingAt(int token)
    {
        var first = sourceStart[token];
        return first >= 0 && Array.IndexOf(told, true, first, token + 1 - first) < 0 ? first : -1;
    }

    /// <summary>Whether any token of the sentence belongs to a quote.</summary>
    public bool Touches(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (covered[i]) return true;
        }
        return false;
    }

    private void Tell(AnnotatedDocument document, TextSpan span)
    {
        var (first, end) = Mark(document, span);
        Array.Fill(told, true, first, end - first);
    }

    private (int First, int End) Mark(AnnotatedDocument document, TextSpan span)
    {
        var first = document.TokenAt(span.Start);
        var end = first;
        while (end < covered.Length && document.Tokens[end].Span.Start < span.End) covered[end++] = true;
        return (first, end);
    }
}
