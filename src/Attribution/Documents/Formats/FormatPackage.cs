using System.Collections.Immutable;

namespace Attribution.Documents.Formats;

/// <summary>
/// What the package Attribution.Formats adds to the library: formats that need libraries of their own to be read. It is there where its
/// assembly lies beside this one, and nothing else has to be done to use it.
/// </summary>
internal abstract class FormatPackage
{
    private const string Contents = "Attribution.Formats.FormatContents, Attribution.Formats";

    // Where a process holds this library twice, the package belongs to one of the two.
    private static readonly FormatPackage? Found = Type.GetType(Contents, throwOnError: false) is { } type
        ? Activator.CreateInstance(type, nonPublic: true) as FormatPackage : null;

    /// <summary>The formats of the package, in the order in which they are asked whether a file is theirs; none where it is not there.</summary>
    public static ImmutableArray<DocumentFormat> Formats { get; } = Found?.All ?? [];

    /// <summary>Its formats.</summary>
    protected abstract ImmutableArray<DocumentFormat> All { get; }
}
