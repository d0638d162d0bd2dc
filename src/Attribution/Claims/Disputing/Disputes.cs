using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Language;

namespace Attribution.Claims.Disputing;

/// <summary>
/// Finds which statement a denial answers: the one that the <see cref="DisputeModel"/> thinks most likely of those near it and inside it, where it is
/// sure enough.
/// </summary>
internal static class Disputes
{
    /// <summary>
    /// The least that the model must be sure of an answer for it to be named, and for it to be more than a guess. On documents that the model was not
    /// trained with, dealt into folds in three ways, .72 of all that are named are right, and .82 of those that are no guesses.
    /// </summary>
    public const float Least = 0.34f, LeastOfFinding = 0.49f;

    /// <summary>How many sentences may lie between what one speaker says for a denial to answer either.</summary>
    private const int NearEachOther = 4;

    /// <summary>How much more of what is denied another claim of the same speaker must tell to be the one that is meant.</summary>
    private const double ClearlyMore = 1;

    /// <summary>What each denial among the claims answers, by the index of the denial.</summary>
    /// <param name="document">The document.</param>
    /// <param name="claims">Its claims in text order.</param>
    /// <param name="nested">Its nested quotes by the index of the quote that encloses them.</param>
    /// <param name="mentions">Where it names its actors.</param>
    public static Dictionary<int, Answer> Find(
        AnnotatedDocument document, IReadOnlyList<Statement> claims, ILookup<int, Statement> nested, ImmutableArray<Mention> mentions)
    {
        var answers = new Dictionary<int, Answer>();
        AnswerPointed(claims, nested, answers);
        foreach (var scene in DisputeScene.Find(document, claims, nested, mentions))
        {
            if (answers.ContainsKey(scene.Index)) continue;
            var (best, sure) = Best(scene, DisputeModel.Trained.Likely(scene));
            if (sure >= Least) answers.Add(scene.Index, new(scene.Candidates[best].Statement.Id, Evidence(scene.Denial, scene.Candidates[best], sure)));
        }
        return answers.ToDictionary(one => one.Key, one => IsGuess(one.Value) && IsDeniedBeside(claims, answers, one.Key)
            ? one.Value with { Evidence = DisputeEvidence.Place } : one.Value);
    }

    /// <summary>Who denies what others have just said in the same sentence ("…, which he denies") answers them.</summary>
    private static void AnswerPointed(IReadOnlyList<Statement> claims, ILookup<int, Statement> nested, Dictionary<int, Answer> answers)
    {
        var pointed = claims.Index().Where(entry => entry.Item is { IsDenial: true, Source.Quote.PointsBack: true }).ToList();
        if (pointed.Count == 0) return;
        var said = claims.Concat(nested.SelectMany(inside => inside)).Where(claim => claim.Source is not { Quote.PointsBack: true })
            .ToLookup(claim => claim.Span.Start);
        foreach (var (index, denial) in pointed)
        {
            var content = denial.Source!.Quote.Content;
            if (said[denial.Span.Start].FirstOrDefault(claim => claim.Source is { } source
                    ? content.Take(source.Quote.Content.Length).SequenceEqual(source.Quote.Content) : claim.Span == content[0]) is { } answered)
                answers.Add(index, new(answered.Id, DisputeEvidence.Words));
        }
    }

    private static bool IsGuess(Answer answer) => answer.Evidence is DisputeEvidence.Context;

    /// <summary>Whether another of the same side is surely found to deny what <paramref name="denial"/> may deny.</summary>
    private static bool IsDeniedBeside(IReadOnlyList<Statement> claims, Dictionary<int, Answer> answers, int denial) => answers.Any(other =>
        other.Key != denial && !IsGuess(other.Value) && other.Value.Id == answers[denial].Id && claims[other.Key].Sides.Any(claims[denial].Sides.Contains));

    /// <summary>
    /// The statement that the denial most likely answers, and how sure that is: all that say nearly the same count for it, less a part of the chance
    /// that it answers none.
    /// </summary>
    public static (int Candidate, float Sure) Best(DisputeScene scene, float[] likely)
    {
        const float ofNone = 0.5f;
        if (likely.Length == 0) return (-1, -ofNone);
        var best = Said(scene, likely, Array.IndexOf(likely, likely.Max()));
        var alike = scene.Candidates.Index().Where(entry => entry.Index != best && IsSame(scene, entry.Item, scene.Candidates[best]))
            .Aggregate(likely[best], (sum, entry) => sum + likely[entry.Index]);
        return (OfTheSame(scene, best), alike - (ofNone * (1 - likely.Sum())));
    }

    /// <summary>
    /// Of several claims of one speaker the one that speaks of the people and things that the denial speaks of: who dismisses that citizens fight
    /// answers the claim on nationals, not that on soldiers.
    /// </summary>
    private static int OfTheSame(DisputeScene scene, int best)
    {
        var (denied, chosen) = (scene.Denial.Statement.Words, scene.Candidates[best]);
        if (chosen is { Place: CandidatePlace.Inside } || chosen.Statement.Source?.Actor is not { } speaker) return best;
        var most = KinWords.Told(denied, chosen.Statement.Words) + ClearlyMore;
        for (var i = 0; i < scene.Candidates.Length; i++)
        {
            var other = scene.Candidates[i];
            if (!other.IsStated || other.Statement.IsDenial || other.Place == CandidatePlace.Inside || other.Statement.Source?.Actor != speaker) continue;
            if (KinWords.Told(denied, other.Statement.Words) is var told && told >= most) (best, most) = (i, told + 0.01);
        }
        return best;
    }

    /// <summary>Of a denial in words, the claim that it denies in the same words: of two who deny one claim, neither answers the other.</summary>
    private static int Said(DisputeScene scene, float[] likely, int best)
    {
        var chosen = scene.Candidates[best];
        if (!chosen.Statement.IsDenial) return best;
        var said = -1;
        for (var i = 0; i < likely.Length; i++)
        {
            var other = scene.Candidates[i];
            if (other.IsStated && !other.Statement.IsDenial && other.Place == CandidatePlace.Quote && other.SaysAlike(chosen)
                && (said < 0 || likely[i] > likely[said])) said = i;
        }
        return said < 0 ? best : said;
    }

    /// <summary>Whether two say nearly the same, or, for a denial that only points to what somebody said, are of the same speaker.</summary>
    private static bool IsSame(DisputeScene scene, DisputeCandidate one, DisputeCandidate other) => one.SaysAlike(other)
        || (scene.Denial.PointsBack && one.Statement.Source?.Actor is { } actor && actor == other.Statement.Source?.Actor
            && Math.Abs(one.Sentences - other.Sentences) <= NearEachOther);

    private static DisputeEvidence Evidence(Denial denial, DisputeCandidate answer, float sure) =>
        sure < LeastOfFinding ? DisputeEvidence.Context
            : answer.Place == CandidatePlace.Inside ? DisputeEvidence.Quoted
            : answer.Statement.Words.Shared(denial.Statement.Words) >= 2 ? DisputeEvidence.Words : DisputeEvidence.Place;

    /// <summary>What a denial answers.</summary>
    /// <param name="Id">The id of a claim, or of a nested quote.</param>
    /// <param name="Evidence">From what that was concluded.</param>
    internal sealed record Answer(string Id, DisputeEvidence Evidence);
}
