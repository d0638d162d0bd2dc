using System.Collections.Immutable;

namespace Attribution.Language;

/// <summary>
/// A trained file of the library, and what its weights were learned from besides the corpora. Whoever changes one of these
/// trains the model again, or says that the weights are meant to stay; see <see cref="ModelFile"/>.
/// </summary>
/// <param name="FileName">The file: <c>names.model</c>.</param>
/// <param name="Features">The version of the code that makes the features; it goes up with each change of what a feature means.</param>
/// <param name="Lists">The word lists whose rows are seen by the features.</param>
/// <param name="BuildsOn">The trained files whose results are seen by the features.</param>
internal sealed record ModelKind(string FileName, int Features, ImmutableArray<string> Lists, ImmutableArray<string> BuildsOn)
{
    /// <summary>What the file holds: <c>names</c>.</summary>
    public string Name => Path.GetFileNameWithoutExtension(FileName);
}
