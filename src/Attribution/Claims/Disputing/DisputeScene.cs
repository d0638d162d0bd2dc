using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Claims.Disputing;

/// <summary>A denial and the statements that it may answer: those inside it, and those near it with what they hold.</summary>
/// <param name="Index">The index of the denial in the claims.</param>
/// <param name="Denial">The denial.</param>
/// <param name="Candidates">The statements, those inside first, then in text order.</param>
internal sealed record DisputeScene(int Index, Denial Denial, ImmutableArray<DisputeCandidate> Candidates)
{
    private const int Before = 30, Far = 90, After = 6;

    /// <summary>How much a claim that stands far before must share with the denial.</summary>
    private const double LeastOfFar = 7;

    /// <summary>The denials among <paramref name="claims"/>, in text order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="claims">Its claims in text order.</param>
    /// <param name="nested">Its nested quotes by the index of the quote that encloses them.</param>
    /// <param name="mentions">Where it names its actors.</param>
    public static IEnumerable<DisputeScene> Find(
        AnnotatedDocument document, IReadOnlyList<Statement> claims, ILookup<int, Statement> nested, ImmutableArray<Mention> mentions)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (!claims[i].IsDenial) continue;
            var denial = new Denial(document, claims[i], i + 1 < claims.Count ? claims[i + 1] : null, mentions);
            yield return new(i, denial, Compared(denial, [.. Near(document, claims, nested, mentions, i, denial)]));
        }
    }

    private static IEnumerable<DisputeCandidate> Near(
        AnnotatedDocument document, IReadOnlyList<Statement> claims, ILookup<int, Statement> nested, ImmutableArray<Mention> mentions, int index, Denial denial)
    {
        foreach (var inside in nested[claims[index].Quote])
        {
            if (inside.Source!.Actor is null || inside.Source.Actor != denial.Statement.Source!.Actor) yield return Candidate(inside, CandidatePlace.Inside, 0);
        }
        for (var i = Math.Max(0, index - Far); i < index - Before; i++)
        {
            if (claims[i].Words.SharedWeight(denial.Statement.Words) >= LeastOfFar && (claims[i].Source is null || MayBeDenied(claims[i])))
                yield return Candidate(claims[i], claims[i].Source is null ? CandidatePlace.Author : CandidatePlace.Quote, index - i - 1);
        }
        for (var i = Math.Max(0, index - Before); i < Math.Min(claims.Count, index + 1 + After); i++)
        {
            if (i == index) continue;
            var between = Math.Abs(index - i) - 1;
            if (claims[i].Source is null) yield return Candidate(claims[i], CandidatePlace.Author, between);
            else if (MayBeDenied(claims[i])) yield return Candidate(claims[i], CandidatePlace.Quote, between);
            foreach (var inner in nested[claims[i].Quote])
            {
                if (MayBeDenied(inner)) yield return Candidate(inner, CandidatePlace.Nested, between);
            }
        }

        // Nobody denies what his own side says, or what was not said; of a denial that quotes a claim, the claim is what others deny too.
        bool MayBeDenied(Statement statement) => statement.Source is { Quote.Negated: false } source && claims[index].IsOtherSide(statement)
            && (source.Stance != Stance.Denies || !nested.Contains(statement.Quote));

        DisputeCandidate Candidate(Statement statement, CandidatePlace place, int between)
        {
            var isBehind = statement.Span.Start > denial.Statement.Span.Start && place != CandidatePlace.Inside;
            var sentence = document.SentenceAt(isBehind ? statement.Span.Start : statement.Span.End - 1);
            var (tellsClaim, isFinite) = Words(document, statement.Span);
            return new(statement, place, denial.Sentence - sentence, ParagraphsBetween(document, statement.Span, denial.Statement.Span), between,
                Denial.ActorsIn(mentions, statement.Source?.Quote.Content ?? [statement.Span]))
            {
                TellsClaim = tellsClaim,
                IsFinite = isFinite,
                IsOfDenier = denial.Statement.Source!.Actor is { } denier
                    && Denial.FirstIn(mentions, statement.Source?.Quote.Content[0] ?? statement.Span) == denier,
                Compares = Denial.HasComparative(document, statement.Span),
                Gap = denial.Statement.Span.Start - statement.Span.End,
                IsInBody = document.ParagraphOf(document.SentenceAt(statement.Span.Start)).Section == SectionKind.Body,
            };
        }
    }

    /// <summary>The candidates with how each stands among them.</summary>
    private static ImmutableArray<DisputeCandidate> Compared(Denial denial, DisputeCandidate[] candidates)
    {
        var own = denial.Statement;
        DisputeCandidate[] before =
        [
            .. candidates.Where(candidate => candidate is { Place: CandidatePlace.Quote, Gap: >= -2, IsStated: true })
                .OrderByDescending(candidate => candidate.Statement.Span.Start),
        ];
        var accusing = Array.Find(before, candidate => candidate.Accuses || candidate.CueClass is CueClass.Judge);
        var named = candidates.Where(candidate => candidate is { Place: not CandidatePlace.Inside, Gap: >= -2 }
                && candidate.Statement.Source is { Actor: { } actor, Stance: not Stance.Denies } && denial.Named.Contains(actor))
            .MaxBy(candidate => candidate.Statement.Span.Start);
        var weights = Array.ConvertAll(candidates, candidate =>
            candidate.Place == CandidatePlace.Inside ? 0 : own.Words.SharedWeight(candidate.Statement.Words));
        return
        [
            .. candidates.Select((candidate, i) => candidate with
            {
                Rank = Array.IndexOf(before, candidate) is >= 0 and var rank ? rank : null,
                IsNearestOfNamed = ReferenceEquals(candidate, named),
                IsNearestAccusing = ReferenceEquals(candidate, accusing),
                MoreShared = weights.Count(weight => weight > weights[i]),
            }),
        ];
    }

    /// <summary>Whether a word of <paramref name="span"/> tells a claim, and whether one is a finite verb.</summary>
    private static (bool TellsClaim, bool IsFinite) Words(AnnotatedDocument document, TextSpan span)
    {
        var (tells, finite) = (false, false);
        for (var i = document.TokenAt(span.Start); i < document.Tokens.Length && document.Tokens[i].Span.End <= span.End; i++)
        {
            var token = document.Tokens[i];
            tells |= DenialWords.NounOf(token.Lemma) is not DeniedNoun.None || DenialWords.Accuses(token.Lemma);
            finite |= token.Tag is "VBD" or "VBZ" or "VBP" or "MD";
        }
        return (tells, finite);
    }

    /// <summary>How many paragraphs lie between the beginnings of two statements, headings left out.</summary>
    private static int ParagraphsBetween(AnnotatedDocument document, TextSpan earlier, TextSpan later)
    {
        var between = 0;
        var (from, to) = (document.SentenceAt(earlier.Start), document.SentenceAt(later.Start));
        for (var i = document.Sentences[from].Paragraph + 1; i <= document.Sentences[to].Paragraph; i++)
        {
            if (document.Document.Paragraphs[i].Section != SectionKind.Heading) between++;
        }
        return between;
    }
}
