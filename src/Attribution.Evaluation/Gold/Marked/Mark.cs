using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Evaluation.Gold.Marked;

/// <summary>A passage that is marked in an annotation tool, with what is said of it.</summary>
/// <param name="Layer">What it is: one of <see cref="MarkLayer.All"/>.</param>
/// <param name="Spans">Where it stands, in UTF-16 code units; broken pieces in text order.</param>
/// <param name="Features">What is said of it by the names of the layer's features; those without a value are left out.</param>
internal sealed record Mark(MarkLayer Layer, ImmutableArray<TextSpan> Spans, ImmutableDictionary<string, string> Features)
{
    /// <summary>From the first piece's start to the last one's end.</summary>
    public TextSpan Span => Spans[0].Union(Spans[^1]);

    /// <summary>The value of a feature; null where it has none.</summary>
    public string? this[string feature] => Features.GetValueOrDefault(feature);
}

/// <summary>How the value of a feature is written.</summary>
internal enum FeatureForm
{
    /// <summary>In free words.</summary>
    Words,

    /// <summary>As a number.</summary>
    Number,

    /// <summary>As one of a few words.</summary>
    Choice,

    /// <summary>As true; left out otherwise.</summary>
    Flag,

    /// <summary>As the number of a quote.</summary>
    Link,
}

/// <summary>Something that can be said of a mark.</summary>
internal sealed record MarkFeature(string Name, FeatureForm Form, params ImmutableArray<string> Choices)
{
    /// <summary>What is wrong with a value; null where nothing is.</summary>
    public string? Problem(string value) => Form switch
    {
        FeatureForm.Choice when !Choices.Contains(value) => $"'{value}' is no {Name.Replace('_', ' ')}; it can be {string.Join(", ", Choices)}",
        FeatureForm.Flag when value is not ("true" or "false") => $"'{value}' must be true or false ({Name})",
        FeatureForm.Number when !double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _) => $"'{value}' is no number ({Name})",
        _ => null,
    };
}
