using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Finds the files of <c>#load</c>, and gives those that have been read before with the guards and checks of cells, the
/// others as cells are compiled: without the <c>#r</c> of packages.
/// </summary>
/// <param name="folder">The notebook's folder.</param>
/// <param name="guarded">The texts that take the place of files, by path.</param>
internal sealed class LoadedFiles(string folder, IReadOnlyDictionary<string, string>? guarded = null)
    : SourceFileResolver(ImmutableArray<string>.Empty, baseDirectory: folder)
{
    private const long MostBytes = 50_000_000;

    /// <summary>Where a file lies; null where it does not exist.</summary>
    /// <param name="reference">The path in the directive.</param>
    /// <param name="from">The folder that it begins in.</param>
    internal static string? Find(string reference, string from)
    {
        try
        {
            string path = Path.GetFullPath(reference, from);
            return File.Exists(path) ? path : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A file's text; null where it cannot be read, of which the compiler tells.</summary>
    internal static string? Read(string path)
    {
        try
        {
            using var file = new StreamReader(Open(path));
            return file.ReadToEnd();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public override Stream OpenRead(string resolvedPath)
    {
        if (guarded is not null && guarded.TryGetValue(resolvedPath, out string? text))
            return new MemoryStream(Encoding.UTF8.GetBytes(text));
        Stream file = Open(resolvedPath);
        using var reader = new StreamReader(file);
        return new MemoryStream(Encoding.UTF8.GetBytes(CellDirectives.Compiled(reader.ReadToEnd())));
    }

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(BaseDirectory!);

    private static FileStream Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (file.CanSeek && file.Length is > 0 and <= MostBytes)
            return file;
        file.Dispose();
        throw new IOException($"{path} is empty, no file, or has more than {MostBytes / 1_000_000} MB.");
    }
}
