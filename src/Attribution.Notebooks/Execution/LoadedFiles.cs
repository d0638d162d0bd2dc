using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Attribution.Notebooks.Execution;

/// <summary>Finds the files of <c>#load</c>, and gives those that have been read before with the guards and checks of cells.</summary>
/// <param name="folder">The notebook's folder.</param>
/// <param name="guarded">The texts that take the place of files, by path.</param>
internal sealed class LoadedFiles(string folder, IReadOnlyDictionary<string, string>? guarded = null)
    : SourceFileResolver(ImmutableArray<string>.Empty, baseDirectory: folder)
{
    private const long MostBytes = 50_000_000;

    public override Stream OpenRead(string resolvedPath)
    {
        if (guarded is not null && guarded.TryGetValue(resolvedPath, out string? text))
            return new MemoryStream(Encoding.UTF8.GetBytes(text));
        Stream file = base.OpenRead(resolvedPath);
        if (file.CanSeek && file.Length is > 0 and <= MostBytes)
            return file;
        file.Dispose();
        throw new IOException($"{resolvedPath} is empty, no file, or has more than {MostBytes / 1_000_000} MB.");
    }

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(BaseDirectory!);
}
