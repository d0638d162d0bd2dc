using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Evaluation;

/// <summary>The scores against articles annotated by hand (seeds/gold/CONVENTIONS.md). Immutable.</summary>
/// <param name="Articles">How many articles were scored.</param>
/// <param name="Scores">What was found: quotes by kind, with their actors and relays, disputes, figures, actors, the writer's own claims.</param>
/// <param name="Shares">How often a property is right where the quote, figure or actor was found.</param>
/// <param name="Differences">Every place where the annotation and the found differ, in the order of documents.</param>
/// <param name="Problems">The articles that could not be scored, ordered by path.</param>
public sealed record GoldEvaluation(
    int Articles,
    ImmutableArray<Score> Scores,
    ImmutableArray<Share> Shares,
    ImmutableArray<Difference> Differences,
    ImmutableArray<ReadProblem> Problems)
{
    /// <summary>The articles that were scored, into whose texts the differences' spans point.</summary>
    [JsonIgnore]
    public ImmutableArray<Document> Documents { get; init; } = [];

    /// <summary>Both tables as they are printed.</summary>
    public override string ToString() => string.Join('\n', [.. Scores.Select(score => score.ToString()), .. Shares.Select(share => share.ToString())]);
}
