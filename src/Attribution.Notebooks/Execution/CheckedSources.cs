using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Attribution.Notebooks.Execution;

/// <summary>Finds the files of <c>#load</c> and gives them the checks of cells, so that their loops can be stopped as well.</summary>
internal sealed class CheckedSources(string folder) : SourceFileResolver(ImmutableArray<string>.Empty, baseDirectory: folder)
{
    public override Stream OpenRead(string resolvedPath)
    {
        using var reader = new StreamReader(base.OpenRead(resolvedPath), Encoding.UTF8);
        return new MemoryStream(Encoding.UTF8.GetBytes(StopChecks.Into(reader.ReadToEnd())));
    }

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(BaseDirectory!);
}
