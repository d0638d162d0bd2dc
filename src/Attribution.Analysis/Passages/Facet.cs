using System.Collections.Immutable;

namespace Attribution.Passages;

/// <summary>A property by which passages are counted and filtered.</summary>
/// <param name="Name">Its name, in lower case: <c>source kind</c>.</param>
/// <param name="Description">What its values say.</param>
/// <param name="Values">The values of a passage: most have one; none where the text gives none; joint speakers are several.</param>
internal sealed record Facet<T>(string Name, string Description, Func<T, ImmutableArray<string>> Values);
