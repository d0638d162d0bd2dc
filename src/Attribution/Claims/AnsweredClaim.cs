using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Claims;

/// <summary>
/// Finds the claim that a denial answers where the two do not share their words: "denied the accusation", "denies any such
/// thing", "“Rubbish,”". Claims of another side before it are weighed: that the denial names their source or shares a word
/// ("the claim about the school"), that they speak of the denier, that they accuse where an accusation is denied and count
/// where a figure is, and that another denial disputes them in words, where this one only points back ("the claims were
/// unfounded"). Each claim and paragraph between them speaks against one; without anything in its favour a claim
/// must stand in the paragraph of the denial or the one before, and next to a denial that does not point back.
/// </summary>
internal sealed class AnsweredClaim
{
    private const int Before = 24, After = 2, NearBy = 4;
    private const double Thing = 3, Word = 0.5, Most = 6, Names = 3, OfDenier = 2, Accuses = 1.5, Counts = 1.5, PerClaim = 0.25, PerParagraph = 0.4,
        Later = 2, Disputed = 1.5;

    private readonly AnnotatedDocument document;
    private readonly List<Statement> claims;
    private readonly ImmutableArray<Mention> mentions;

    public AnsweredClaim(AnnotatedDocument document, List<Statement> claims, ImmutableArray<Mention> mentions) =>
        (this.document, this.claims, this.mentions) = (document, claims, mentions);

    /// <summary>The claim that the denial with index <paramref name="index"/> answers; null where none is likely.</summary>
    /// <param name="index">The index of the denial.</param>
    /// <param name="disputed">The ids of claims that other denials dispute in words.</param>
    public Statement? Of(int index, IReadOnlySet<string> disputed)
    {
        var denial = claims[index];
        var (asksForFigure, asksForAccusation) = Kind(denial);
        var named = Mentioned(denial);
        var pointsBack = PointsBack(denial);
        Statement? best = null;
        var (score, steps) = (double.NegativeInfinity, 0);
        for (var i = index - 1; i >= Math.Max(0, index - Before); i--)
        {
            if (!claims[i].IsAssertion || !denial.IsOtherSide(claims[i])) continue;
            var weight = Evidence(denial, claims[i], named, asksForFigure, asksForAccusation);
            if (pointsBack && disputed.Contains(claims[i].Id)) weight += Disputed;
            var paragraphs = ParagraphsBetween(claims[i], denial);
            if (weight <= 0 && (paragraphs > 1 || (index - i > NearBy && !pointsBack))) continue;
            weight -= (steps++ * PerClaim) + (Math.Max(0, paragraphs - 1) * PerParagraph);
            if (weight > score) (best, score) = (claims[i], weight);
        }
        for (var i = index + 1; i < Math.Min(claims.Count, index + 1 + After); i++)
        {
            if (!claims[i].IsAssertion || !denial.IsOtherSide(claims[i])) continue;
            var weight = Evidence(denial, claims[i], named, asksForFigure, asksForAccusation) - Later;
            if (weight > Math.Max(0, score)) (best, score) = (claims[i], weight);
        }
        return best;
    }

    private double Evidence(Statement denial, Statement claim, HashSet<string> named, bool asksForFigure, bool asksForAccusation)
    {
        var things = denial.Words.SharedThings(claim.Words);
        var weight = Math.Min(Most, (Thing * things) + (Word * (denial.Words.Shared(claim.Words) - things)));
        var (mine, theirs) = (denial.Source!, claim.Source!);
        if (theirs.Actor is { } actor && named.Contains(actor)) weight += Names;
        var others = Mentioned(claim);
        if (mine.Actor is { } me && others.Contains(me)) weight += OfDenier;
        else if (mine.Affiliation is { } mySide && others.Contains(mySide)) weight += OfDenier / 2;
        if (DenialWords.Accuses(theirs.Quote.CueLemma) && !NamesSubjectAlone(theirs)) weight += asksForAccusation ? Accuses : Accuses / 4;
        if (asksForFigure && claim.Words.HasNumber) weight += Counts;
        if (asksForFigure && theirs.SourceKind == SourceKind.Document) weight += Counts;
        return weight;
    }

    /// <summary>Whether the content is only what was spoken about: "made a claim about the school".</summary>
    private bool NamesSubjectAlone(SourcedQuote quote) =>
        quote.Quote.Cue is { } cue && cue.Of(document.Text).EndsWith(" about", StringComparison.Ordinal);

    /// <summary>Whether the denial is of a figure, or of an accusation: it says so, or is a plea.</summary>
    private (bool Figure, bool Accusation) Kind(Statement denial)
    {
        var (figure, accusation) = (false, denial.Source!.Quote.CueLemma is "plead");
        foreach (var piece in denial.Source.Quote.Content)
        {
            for (var i = document.TokenAt(piece.Start); i < document.Tokens.Length && document.Tokens[i].Span.End <= piece.End; i++)
            {
                figure |= DenialWords.IsResultNoun(document.Tokens[i]);
                accusation |= document.Tokens[i].Lemma is "accusation" or "allegation" or "charge" or "wrongdoing" or "guilty";
            }
        }
        return (figure, accusation);
    }

    /// <summary>Whether the denial points to something said: "that assurance", "any such thing", "it is false".</summary>
    private bool PointsBack(Statement denial)
    {
        var content = denial.Source!.Quote.Content[0];
        for (var i = document.TokenAt(content.Start); i < document.Tokens.Length && document.Tokens[i].Span.End <= content.End; i++)
        {
            if (DenialWords.IsClaimNoun(document.Tokens[i]) || DenialWords.IsResultNoun(document.Tokens[i])) return true;
            if (document.Tokens[i].Lemma is "such" or "this" or "these" or "it" or "they" or "so") return true;
            if (document.Tokens[i].Lemma is "that" && document.Tokens[i].Pos is PartOfSpeech.Pron or PartOfSpeech.Det) return true;
        }
        return false;
    }

    /// <summary>The actors that are named in the content of the statement.</summary>
    private HashSet<string> Mentioned(Statement statement)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var piece in statement.Source!.Quote.Content)
        {
            var first = SortedSpans.FirstAtOrBehind(mentions.AsSpan(), piece.Start, static (in Mention mention) => mention.Span.Start);
            for (var i = first; i < mentions.Length && mentions[i].Span.Start < piece.End; i++) found.Add(mentions[i].Actor);
        }
        return found;
    }

    /// <summary>How many paragraphs lie between the beginnings of two statements, headings left out.</summary>
    private int ParagraphsBetween(Statement earlier, Statement later)
    {
        var between = 0;
        var (from, to) = (document.SentenceAt(earlier.Span.Start), document.SentenceAt(later.Span.Start));
        for (var i = document.Sentences[from].Paragraph + 1; i <= document.Sentences[to].Paragraph; i++)
        {
            if (document.Document.Paragraphs[i].Section != SectionKind.Heading) between++;
        }
        return between;
    }
}
