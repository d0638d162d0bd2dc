using System.Runtime.InteropServices;

namespace Attribution.Corpus.Corroboration;

/// <summary>Lists of numbers, one after another: those of few articles in memory, of more in a file that goes with the process.</summary>
internal sealed class SpilledRuns : IDisposable
{
    /// <summary>So many numbers stay in memory.</summary>
    private const int InMemory = 4_000_000;

    private readonly List<ulong[]?> kept = [];
    private readonly List<(long Offset, int Length)> places = [];
    private FileStream? file;
    private long count;

    /// <summary>The list that was added as the one with this index.</summary>
    public ulong[] this[int index]
    {
        get
        {
            if (kept[index] is { } own) return own;
            var (offset, length) = places[index];
            var numbers = new ulong[length];
            var bytes = MemoryMarshal.AsBytes(numbers.AsSpan());
            for (int read = 0, more; read < bytes.Length; read += more)
            {
                more = RandomAccess.Read(file!.SafeFileHandle, bytes[read..], offset + read);
                if (more == 0) throw new EndOfStreamException();
            }
            return numbers;
        }
    }

    /// <summary>Adds a list.</summary>
    /// <exception cref="IOException">The file for those that do not fit into memory cannot be written.</exception>
    public void Add(ulong[] numbers)
    {
        count += numbers.Length;
        if (count <= InMemory)
        {
            kept.Add(numbers);
            places.Add(default);
            return;
        }
        file ??= new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1,
            FileOptions.DeleteOnClose);
        var offset = places.Count == 0 ? 0 : places[^1].Offset + ((long)places[^1].Length * sizeof(ulong));
        RandomAccess.Write(file.SafeFileHandle, MemoryMarshal.AsBytes(numbers.AsSpan()), offset);
        kept.Add(null);
        places.Add((offset, numbers.Length));
    }

    /// <inheritdoc/>
    public void Dispose() => file?.Dispose();
}
