using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Evaluation;

/// <summary>The scores against articles annotated by hand (seeds/gold/CONVENTIONS.md). Immutable.</summary>
public sealed record GoldEvaluation
{
    internal GoldEvaluation(
        int articles,
        ImmutableArray<Score> scores,
        ImmutableArray<Share> shares,
        ImmutableArray<Difference> differences,
        ImmutableArray<ReadProblem> problems) =>
        (Articles, Scores, Shares, Differences, Problems) = (articles, scores, shares, differences, problems);

    /// <summary>How many articles were scored.</summary>
    public int Articles { get; init; }

    /// <summary>What was found: quotes by kind, with their actors and relays, disputes, figures, actors, the writer's own claims.</summary>
    public ImmutableArray<Score> Scores { get; init; }

    /// <summary>How often a property is right where the quote, figure or actor was found.</summary>
    public ImmutableArray<Share> Shares { get; init; }

    /// <summary>Every place where the annotation and the found differ, in the order of documents.</summary>
    public ImmutableArray<Difference> Differences { get; init; }

    /// <summary>The articles that could not be scored, ordered by path.</summary>
    public ImmutableArray<ReadProblem> Problems { get; init; }

    /// <summary>The articles that were scored, into whose texts the differences' spans point.</summary>
    [JsonIgnore]
    public ImmutableArray<Document> Documents { get; init; } = [];

    /// <summary>Both tables as they are printed.</summary>
    public override string ToString() => string.Join('\n', [.. Scores.Select(score => score.ToString()), .. Shares.Select(share => share.ToString())]);
}
