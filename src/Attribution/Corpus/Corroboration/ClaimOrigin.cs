using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;

namespace Attribution.Corpus.Corroboration;

/// <summary>A claim of a document as far as other documents are asked about it.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Origin">From whom it is known.</param>
/// <param name="IsOpenDenial">Whether it denies something that its own document does not tell.</param>
internal sealed record ComparableClaim(ClaimContent Content, ClaimOrigin Origin, bool IsOpenDenial);

/// <summary>From whom a claim is known, which is asked when it was found to be one of several.</summary>
/// <param name="Id">By which id of its document it is named: its own, or that of the one that it repeats.</param>
/// <param name="Asserts">Whether it says that something is so.</param>
/// <param name="Relay">The outlet through which it came.</param>
/// <param name="CoActors">Who says it besides.</param>
/// <param name="IsOutlets">Whether an outlet says it.</param>
/// <param name="Words">A number that stands for its words where nobody says it; null where they are too few to be known again.</param>
internal sealed record ClaimOrigin(string Id, bool Asserts, string? Relay, ImmutableArray<string> CoActors, bool IsOutlets, long? Words)
{
    private const int FewestCopiedWords = 8;

    private static readonly char[] Blanks = [' ', '\u00A0', '\t', '\r', '\n', '.', ',', '“', '”', '"'];

    /// <summary>From whom <paramref name="claim"/>, of <paramref name="quote"/> if it is a quote's, is known.</summary>
    public static ClaimOrigin Of(Article article, Claim claim, SourcedQuote? quote) => new(
        claim.Repeats ?? claim.Id, claim.Stance == Stance.Asserts, claim.Relay, quote?.CoActors ?? [], claim.SourceKind == SourceKind.NewsOutlet,
        claim.Actor is null ? WordsOf(claim.Span.In(article.Text)) : null);

    private static long? WordsOf(ReadOnlySpan<char> text)
    {
        var (count, hash) = (0, Hashes.Start);
        foreach (var range in text.SplitAny(Blanks))
        {
            var word = text[range];
            if (word.IsEmpty) continue;
            count++;
            foreach (var c in word) hash = Hashes.Next(hash, char.ToLowerInvariant(c));
            hash = Hashes.Next(hash, ' ');
        }
        return count < FewestCopiedWords ? null : (long)hash;
    }
}

/// <summary>Numbers of 64 bits that stand for texts and lists (Fowler, Noll and Vo's hash): two that differ have the same by an accident alone.</summary>
internal static class Hashes
{
    /// <summary>The number of nothing.</summary>
    public const ulong Start = 14_695_981_039_346_656_037;

    private const ulong Prime = 1_099_511_628_211;

    /// <summary>The number of what has <paramref name="hash"/>, with <paramref name="value"/> behind it.</summary>
    public static ulong Next(ulong hash, ulong value) => (hash ^ value) * Prime;
}
