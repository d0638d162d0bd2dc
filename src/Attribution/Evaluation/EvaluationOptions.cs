using System.Collections.Immutable;

namespace Attribution.Evaluation;

/// <summary>How an evaluation is made; the defaults score what the library finds in the annotated articles.</summary>
public sealed record EvaluationOptions
{
    /// <summary>Defaults alone.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>
    /// A folder of data frames as CSV files that are scored instead: those of another version, of another program, or
    /// corrected by hand. Null to analyse the articles.
    /// </summary>
    public string? Frames { get; init; }

    /// <summary>The documents to score; all where none is named.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    internal bool Takes(string document) => Only.IsDefaultOrEmpty || Only.Contains(document);
}
