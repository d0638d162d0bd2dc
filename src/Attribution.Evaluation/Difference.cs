using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Attribution.Documents;

namespace Attribution.Evaluation;

/// <summary>A place where what was found differs from the annotation.</summary>
/// <param name="Document">The document.</param>
/// <param name="Part">What was compared: <c>quotes</c>, <c>figures</c>, <c>actors</c>, <c>claims</c>, <c>disputes</c>, <c>attributions</c>,
/// <c>speakers</c> or <c>weekdays</c>.</param>
/// <param name="What"><c>missed</c>, <c>extra</c>, or <c>wrong</c> with the properties that differ; of speakers and weekdays what is the
/// matter, and where.</param>
/// <param name="Gold">What is annotated; empty for what is extra.</param>
/// <param name="Found">What was found; empty for what was missed.</param>
public sealed record Difference(string Document, string Part, string What, string Gold, string Found)
{
    /// <summary>Where in the text: the annotated content or figure, else the found one; null of actors, and outside of annotated articles.</summary>
    [JsonIgnore]
    public TextSpan? Span { get; init; }

    /// <summary>The properties that are wrong; empty for what was missed or is extra.</summary>
    [JsonIgnore]
    public ImmutableArray<DifferentProperty> Properties { get; init; } = [];

    /// <summary>What was missed or is extra, in a few words beside its text.</summary>
    internal string Brief { get; init; } = "";

    /// <summary>Whether it is about a quote inside another; these have a score of their own.</summary>
    internal bool Inside { get; init; }

    /// <summary>The difference on one line.</summary>
    public override string ToString() =>
        $"{Document} | {What} | {(Gold.Length > 0 && Found.Length > 0 ? $"{Gold} -> {Found}" : Gold + Found)}".ReplaceLineEndings(" ");
}

/// <summary>A property that was found otherwise than it is annotated.</summary>
/// <param name="Name">The property, such as <c>cue</c>.</param>
/// <param name="Gold">What is annotated; empty for none.</param>
/// <param name="Found">What was found; empty for none.</param>
public sealed record DifferentProperty(string Name, string Gold, string Found);
