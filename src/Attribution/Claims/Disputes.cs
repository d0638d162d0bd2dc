using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Language;

namespace Attribution.Claims;

/// <summary>
/// Finds which statement a denial answers. Where the denied claim is quoted inside the denial ("dismissed claims by Z that
/// …"): the claim of Z that is closest to it, else that nested quote. Else the claim of another side that
/// shares most words. Else the <see cref="AnsweredClaim"/>.
/// </summary>
internal sealed class Disputes
{
    private const double Close = 0.5, CloseToNested = 0.4;
    private const int Window = 150;

    private readonly AnnotatedDocument document;
    private readonly List<Statement> claims;
    private readonly ImmutableArray<SourcedQuote> quotes;
    private readonly ILookup<int, Statement> nested;
    private readonly AnsweredClaim answered;
    private readonly HashSet<string> deniedInWords = new(StringComparer.Ordinal);
    private readonly Answer?[] answers;

    /// <param name="document">The document.</param>
    /// <param name="claims">Its claims in text order.</param>
    /// <param name="nested">Its nested quotes in text order.</param>
    /// <param name="quotes">All its quotes.</param>
    /// <param name="mentions">Where it names its actors.</param>
    public Disputes(
        AnnotatedDocument document, List<Statement> claims, IEnumerable<Statement> nested, ImmutableArray<SourcedQuote> quotes,
            ImmutableArray<Mention> mentions)
    {
        answered = new AnsweredClaim(document, claims, mentions);
        (this.document, this.claims, this.quotes) = (document, claims, quotes);
        this.nested = nested.ToLookup(statement => quotes[statement.Quote].Quote.Parent!.Value);
        answers = [.. claims.Select((_, index) => InWords(index))];
        foreach (var answer in answers)
        {
            if (answer is not null) deniedInWords.Add(answer.Id);
        }
    }

    /// <summary>The claim or nested quote that the claim with index <paramref name="index"/> denies; null for none.</summary>
    public Answer? Of(int index)
    {
        if (answers[index] is { } answer) return answer;
        if (!Denies(claims[index])) return null;
        return answered.Of(index, deniedInWords) is { } near ? new(near.Id, DisputeEvidence.Context) : null;
    }

    private Answer? InWords(int index)
    {
        var denial = claims[index];
        if (!Denies(denial)) return null;
        if (nested[denial.Quote].FirstOrDefault(inner => inner.IsAssertion) is { } inner)
        {
            var said = inner.Source!.Actor is { } owner
                ? Closest(index, inner.Words, CloseToNested, claim => claim.Source!.Actor == owner)
                : Closest(index, inner.Words, Close, claim => denial.IsOtherSide(claim));
            return said is null ? new(inner.Id, DisputeEvidence.Quoted) : new(said.Id, DisputeEvidence.Words);
        }
        return Closest(index, denial.Words, Close, claim => denial.IsOtherSide(claim)) is { } closest ? new(closest.Id, DisputeEvidence.Words) : null;
    }

    /// <summary>
    /// The claim near by that has most of <paramref name="words"/>, else such a nested quote; of equals the nearest before, null where none
    /// has enough.
    /// </summary>
    private Statement? Closest(int index, ContentWords words, double least, Func<Statement, bool> allowed)
    {
        var before = claims.Skip(Math.Max(0, index - Window)).Take(Math.Min(index, Window)).Reverse();
        var near = before.Concat(claims.Skip(index + 1).Take(Window)).ToList();
        return Closest(near, words, least, allowed)
            ?? Closest(near.Where(claim => claim.Quote >= 0).SelectMany(claim => nested[claim.Quote]), words, least, allowed);
    }

    private static Statement? Closest(IEnumerable<Statement> statements, ContentWords words, double least, Func<Statement, bool> allowed)
    {
        Statement? closest = null;
        foreach (var statement in statements)
        {
            if (!statement.IsAssertion || !allowed(statement) || statement.Words.Shared(words) < 2) continue;
            var containment = statement.Words.Containment(words);
            if (containment > least || (containment == least && closest is null)) (closest, least) = (statement, containment);
        }
        return closest;
    }

    private bool Denies(Statement claim) => claim.IsDenial && !RefusesRequest(claim);

    /// <summary>Whether the content opens with a noun for something asked for: to reject a request calls nothing false.</summary>
    private bool RefusesRequest(Statement denial)
    {
        var content = quotes[denial.Quote].Quote.Content[0];
        for (var i = document.TokenAt(content.Start); i < document.Tokens.Length && document.Tokens[i].Span.End <= content.End; i++)
        {
            if (DenialWords.IsClaimNoun(document.Tokens[i]) || document.Tokens[i].Pos is PartOfSpeech.Verb or PartOfSpeech.Sconj) return false;
            if (DenialWords.IsRequestNoun(document.Tokens[i])) return true;
        }
        return false;
    }

    /// <summary>What a denial answers.</summary>
    /// <param name="Id">The id of a claim, or of a nested quote.</param>
    /// <param name="Evidence">From what that was concluded.</param>
    internal sealed record Answer(string Id, DisputeEvidence Evidence);
}
