using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Attribution.Documents;

namespace Attribution.Evaluation;

/// <summary>A place where what was found differs from the annotation.</summary>
public sealed record Difference
{
    internal Difference(string document, string part, string what, string gold, string found) =>
        (Document, Part, What, Gold, Found) = (document, part, what, gold, found);

    /// <summary>The document.</summary>
    public string Document { get; init; }

    /// <summary>
    /// What was compared: <c>quotes</c>, <c>figures</c>, <c>actors</c>, <c>claims</c>, <c>disputes</c>, <c>attributions</c>, <c>speakers</c>,
    /// <c>weekdays</c>, <c>persons</c>, <c>relays</c> or <c>denials</c>.
    /// </summary>
    public string Part { get; init; }

    /// <summary>
    /// <c>missed</c>, <c>extra</c>, or <c>wrong</c> with the properties that differ; of speakers, weekdays and relays what is the matter, and
    /// where; of persons <c>missed</c>, <c>extra</c>, or <c>apart</c> from the actor of most of their documents.
    /// </summary>
    public string What { get; init; }

    /// <summary>What is annotated; empty for what is extra.</summary>
    public string Gold { get; init; }

    /// <summary>What was found; empty for what was missed.</summary>
    public string Found { get; init; }

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
public sealed record DifferentProperty
{
    internal DifferentProperty(string name, string gold, string found) =>
        (Name, Gold, Found) = (name, gold, found);

    /// <summary>The property, such as <c>cue</c>.</summary>
    public string Name { get; init; }

    /// <summary>What is annotated; empty for none.</summary>
    public string Gold { get; init; }

    /// <summary>What was found; empty for none.</summary>
    public string Found { get; init; }
}
