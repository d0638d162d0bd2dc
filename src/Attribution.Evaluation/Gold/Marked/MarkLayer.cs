using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Figures;
using Attribution.Quotes;

namespace Attribution.Evaluation.Gold.Marked;

/// <summary>
/// The kinds of passages that are marked in annotation tools: what the program found goes there under these names, and what a person corrected
/// comes back under them. The parts of one quote have its number.
/// </summary>
internal sealed record MarkLayer(string Name, params ImmutableArray<MarkFeature> Features)
{
    /// <summary>The words that tell of whom something is said.</summary>
    public static MarkLayer Source { get; } = new("Source", new MarkFeature("quote", FeatureForm.Link));

    /// <summary>The words that say that it is said.</summary>
    public static MarkLayer Cue { get; } = new("Cue", new("quote", FeatureForm.Link), new("lemma", FeatureForm.Words));

    /// <summary>What is said; it carries all that is known of the quote.</summary>
    public static MarkLayer Content { get; } = new("Content",
        new("quote", FeatureForm.Link), new("kind", FeatureForm.Choice, Words<QuoteKind>()), new("stance", FeatureForm.Choice, Words<Stance>()),
        new("source_kind", FeatureForm.Choice, [.. Words<SourceKind>().Where(kind => kind != EnumWords.Of(SourceKind.None))]),
        new("type", FeatureForm.Choice, Words<AttributionType>()), new("negated", FeatureForm.Flag), new("turn", FeatureForm.Flag),
        new("actor", FeatureForm.Words), new("speaker", FeatureForm.Words), new("relay", FeatureForm.Words),
        new("parent", FeatureForm.Link), new("denies", FeatureForm.Link));

    /// <summary>A number with a meaning.</summary>
    public static MarkLayer Figure { get; } = new("Figure",
        new("kind", FeatureForm.Choice, Words<FigureKind>()),
        new("approximation", FeatureForm.Choice, [.. Words<Approximation>().Where(word => word != EnumWords.Of(Approximation.None))]),
        new("value", FeatureForm.Number), new("upper", FeatureForm.Number), new("unit", FeatureForm.Words), new("of", FeatureForm.Words),
        new("resolved", FeatureForm.Words));

    /// <summary>A place where somebody is named: the first of each wording.</summary>
    public static MarkLayer Actor { get; } = new("Actor",
        new("kind", FeatureForm.Choice, Words<ActorKind>()), new("name", FeatureForm.Words), new("role", FeatureForm.Words));

    /// <summary>A sentence or clause in the writer's own voice.</summary>
    public static MarkLayer Unattributed { get; } = new("Unattributed");

    /// <summary>All of them.</summary>
    public static ImmutableArray<MarkLayer> All { get; } = [Source, Cue, Content, Figure, Actor, Unattributed];

    /// <summary>The layer of this name; null where there is none.</summary>
    public static MarkLayer? Named(string name) => All.FirstOrDefault(layer => layer.Name == name);

    /// <summary>The feature of this name; null where there is none.</summary>
    public MarkFeature? Feature(string name) => Features.FirstOrDefault(feature => feature.Name == name);

    private static ImmutableArray<string> Words<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => EnumWords.Of(value)!)];
}
