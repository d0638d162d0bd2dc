namespace Attribution.Corpus.Stored;

/// <summary>Lists of bytes, one after another: the first in memory, what does not fit there in a file that goes with the process.</summary>
internal sealed class Spill : IDisposable
{
    /// <summary>So many bytes stay in memory.</summary>
    private const long InMemory = 32 << 20;

    private readonly List<byte[]> kept = [];
    private readonly List<long> ends = [];
    private FileStream? file;
    private long count;

    /// <summary>How many there are.</summary>
    public int Count => kept.Count + ends.Count;

    /// <summary>The list that was added as the one with this index.</summary>
    public byte[] this[int index]
    {
        get
        {
            if (index < kept.Count) return kept[index];
            var place = index - kept.Count;
            var start = place == 0 ? 0 : ends[place - 1];
            var bytes = new byte[ends[place] - start];
            for (int read = 0, more; read < bytes.Length; read += more)
            {
                more = RandomAccess.Read(file!.SafeFileHandle, bytes.AsSpan(read), start + read);
                if (more == 0) throw new EndOfStreamException();
            }
            return bytes;
        }
    }

    /// <summary>Adds a list.</summary>
    /// <exception cref="IOException">The file for those that do not fit into memory cannot be written.</exception>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        count += bytes.Length;
        if (ends.Count == 0 && count <= InMemory)
        {
            kept.Add(bytes.ToArray());
            return;
        }
        file ??= new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1,
            FileOptions.DeleteOnClose);
        var start = ends.Count == 0 ? 0 : ends[^1];
        RandomAccess.Write(file.SafeFileHandle, bytes, start);
        ends.Add(start + bytes.Length);
    }

    /// <inheritdoc/>
    public void Dispose() => file?.Dispose();
}
