using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Evaluation;

/// <summary>A quote as the frame has it; texts are empty where the cell is.</summary>
internal sealed record FoundQuote(
    string Id,
    string Kind,
    string Actor,
    TextSpan? Speaker,
    TextSpan? Cue,
    ImmutableArray<TextSpan> Content,
    string Stance,
    string SourceKind,
    string Relay,
    string Parent)
{
    /// <summary>Assertion, belief, fact or eventuality; null where the frame does not say.</summary>
    public string? Type { get; init; }

    /// <summary>Whether it says that something was not said.</summary>
    public bool Negated { get; init; }

    /// <summary>The columns that it is made of.</summary>
    public static readonly string[] Columns =
        ["document", "quote", "kind", "actor", "speaker_start", "speaker_end", "cue_start", "cue_end", "start", "end", "content_spans", "stance",
            "source_kind", "relay", "parent"];

    /// <summary>The quote of a row.</summary>
    /// <exception cref="DocumentException">A cell does not hold what its column says.</exception>
    public static FoundQuote Of(FoundRow row) => new(
        row["quote"],
        row["kind"],
        row["actor"],
        row.Span("speaker_start", "speaker_end"),
        row.Span("cue_start", "cue_end"),
        row.Spans("content_spans") is { IsEmpty: false } spans ? spans : [row.Span("start", "end") ?? default],
        row["stance"],
        row["source_kind"],
        row["relay"],
        row["parent"])
    {
        Type = row.Optional("type"),
        Negated = row.Optional("negated") is "true",
    };
}
