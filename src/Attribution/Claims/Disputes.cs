using System.Collections.Immutable;
using Attribution.Language;

namespace Attribution.Claims;

/// <summary>
/// Finds which statement a denial answers. Where the denied claim is quoted inside the denial ("dismissed claims by Z that
/// …"): the earliest claim of Z that says the same, else that nested quote. Else the earliest claim of another side that
/// shares most words. Else, for a denial that only points back ("the claims are false", "that account"), the nearest claim
/// of another side before it.
/// </summary>
internal sealed class Disputes
{
    private const double Close = 0.5, CloseToNested = 0.4;
    private const int Window = 150, PointsBackAtMost = 12, OtherWords = 3;

    private readonly AnnotatedDocument document;
    private readonly List<Statement> claims;
    private readonly ImmutableArray<SourcedQuote> quotes;
    private readonly ILookup<int, Statement> nested;

    /// <param name="document">The document.</param>
    /// <param name="claims">Its claims in text order.</param>
    /// <param name="nested">Its nested quotes in text order.</param>
    /// <param name="quotes">All its quotes.</param>
    public Disputes(AnnotatedDocument document, List<Statement> claims, IEnumerable<Statement> nested, ImmutableArray<SourcedQuote> quotes)
    {
        (this.document, this.claims, this.quotes) = (document, claims, quotes);
        this.nested = nested.ToLookup(statement => quotes[statement.Quote].Quote.Parent!.Value);
    }

    /// <summary>The id of the claim or nested quote that the claim with index <paramref name="index"/> denies; null for none.</summary>
    public string? Of(int index)
    {
        var denial = claims[index];
        if (!denial.IsDenial || RefusesRequest(denial)) return null;
        if (nested[denial.Quote].FirstOrDefault(inner => inner.IsAssertion) is { } inner)
        {
            var said = inner.Source!.Actor is { } owner
                ? Earliest(index, inner.Words, CloseToNested, claim => claim.Source!.Actor == owner)
                : Earliest(index, inner.Words, Close, claim => IsOtherSide(denial, claim));
            return (said ?? inner).Id;
        }
        return (Earliest(index, denial.Words, Close, claim => IsOtherSide(denial, claim))
            ?? (PointsBack(denial, out var toResult) ? NearestBefore(index, toResult) : null))?.Id;
    }

    private Statement? Earliest(int index, ContentWords words, double least, Func<Statement, bool> allowed)
    {
        for (var i = Math.Max(0, index - Window); i < Math.Min(claims.Count, index + Window); i++)
        {
            var claim = claims[i];
            if (i != index && claim.IsAssertion && allowed(claim) && claim.Words.Shared(words) >= 2 && claim.Words.Containment(words) >= least) return claim;
            foreach (var inner in claim.Quote >= 0 && i != index ? nested[claim.Quote] : [])
            {
                if (inner.IsAssertion && allowed(inner) && inner.Words.Shared(words) >= 2 && inner.Words.Containment(words) >= least) return inner;
            }
        }
        return null;
    }

    private Statement? NearestBefore(int index, bool toResult)
    {
        Statement? nearest = null;
        for (var i = index - 1; i >= Math.Max(0, index - PointsBackAtMost); i--)
        {
            if (!claims[i].IsAssertion || !IsOtherSide(claims[index], claims[i])) continue;
            if (!toResult || claims[i].Source!.SourceKind == SourceKind.Document) return claims[i];
            nearest ??= claims[i];
        }
        return nearest;
    }

    /// <summary>Nobody denies a claim of his own or of those for whom he speaks.</summary>
    private static bool IsOtherSide(Statement denial, Statement claim)
    {
        var (mine, theirs) = (denial.Source!, claim.Source!);
        if (mine.Actor is null && theirs.Actor is null) return denial.Quote != claim.Quote;
        return mine.Actor != theirs.Actor && (mine.Actor is null || mine.Actor != theirs.Affiliation)
            && (theirs.Actor is null || theirs.Actor != mine.Affiliation)
            && (mine.Affiliation is null || mine.Affiliation != theirs.Affiliation);
    }

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

    /// <summary>
    /// Whether the first sentence of the denial says little else than that a claim or finding, or "this" or "it", is false.
    /// </summary>
    private bool PointsBack(Statement denial, out bool toResult)
    {
        (var points, toResult, var others) = (false, false, 0);
        var content = quotes[denial.Quote].Quote.Content[0];
        var first = document.TokenAt(content.Start);
        for (var i = first; i < document.Tokens.Length && document.Tokens[i].Span.End <= content.End && document.Tokens[i].Sentence == document.Tokens[first].Sentence; i++)
        {
            var token = document.Tokens[i];
            toResult |= DenialWords.IsResultNoun(token);
            if (toResult || DenialWords.IsClaimNoun(token) || document.Word(i) is "this" or "This" or "it" or "It" or "they" or "They" or "these" or "These") points = true;
            else if (token.Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj || (token.Pos == PartOfSpeech.Verb && token.Lemma is not ("be" or "have" or "do"))) others++;
        }
        return points && others <= OtherWords;
    }
}
