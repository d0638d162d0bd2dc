using System.Buffers.Binary;
using System.Security.Cryptography;
using Attribution.Claims;
using Attribution.Language;
using Microsoft.Win32.SafeHandles;

namespace Attribution.Corpus.Stored;

/// <summary>
/// A file of articles with everything found in them: the articles one after another, the list of them, and a seal by which a file that was
/// broken off or changed is known. Read by any number of threads.
/// </summary>
internal sealed class PartFile : IDisposable
{
    /// <summary>How the names of its files end.</summary>
    public const string Ending = ".articles";

    private const int SealLength = sizeof(long) + SHA256.HashSizeInBytes;

    private static readonly byte[] Mark = [.. "attribution articles 1\n"u8, .. typeof(Article).Module.ModuleVersionId.ToByteArray()];

    private readonly SafeFileHandle file;

    private PartFile(string path, SafeFileHandle file, PartIndex index) => (Path, this.file, Index) = (path, file, index);

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>What it holds.</summary>
    public PartIndex Index { get; }

    /// <summary>Opens the part at <paramref name="path"/> and looks through all of it.</summary>
    /// <exception cref="PartException">It is broken off, changed, or of another version of the program.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PartFile Open(string path)
    {
        var file = File.OpenHandle(path, options: FileOptions.RandomAccess);
        try
        {
            var mark = Read(file, 0, Mark.Length);
            if (!mark.AsSpan().StartsWith("attribution articles "u8)) throw new PartException(path, $"{path} is broken: it holds no articles.");
            if (!mark.AsSpan().SequenceEqual(Mark))
                throw new PartException(path, $"{path} was written by another version of this program.");
            var end = RandomAccess.GetLength(file) - SealLength;
            var seal = end > Mark.Length ? Read(file, end, SealLength) : [];
            if (seal.Length < SealLength || !Sum(file, end + sizeof(long)).AsSpan().SequenceEqual(seal.AsSpan(sizeof(long))))
                throw new PartException(path, $"{path} is broken: it was broken off, or changed since it was written.");
            var start = BinaryPrimitives.ReadInt64LittleEndian(seal);
            return new(path, file, ArticleCodec.Decode<PartIndex>(Read(file, start, (int)(end - start)), NewsLexicon.Default));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>What lies at <paramref name="entry"/>.</summary>
    /// <param name="entry">One of <see cref="Index"/>.</param>
    /// <param name="lexicon">The words by which the documents were read.</param>
    public T Read<T>(PartEntry entry, NewsLexicon lexicon) => ArticleCodec.Decode<T>(Bytes(entry), lexicon);

    /// <summary>The bytes at <paramref name="entry"/>.</summary>
    public byte[] Bytes(PartEntry entry) => Read(file, entry.Offset, entry.Length);

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    /// <summary>Writes a part to <paramref name="path"/>; it is there whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <param name="index">What it holds but for the places.</param>
    /// <param name="articles">The articles, packed, by id.</param>
    /// <param name="unanalysed">The documents that are not in English, packed.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, PartIndex index, IReadOnlyCollection<PackedArticle> articles, IReadOnlyCollection<PackedArticle> unanalysed)
    {
        var draft = path + ".writing";
        try
        {
            using (var stream = new FileStream(draft, FileMode.Create, FileAccess.ReadWrite, FileShare.Read, 1 << 16))
            {
                using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
                Put(Mark);
                index = index with { Articles = [.. InOrder(articles).Select(Place)], Unanalysed = [.. InOrder(unanalysed).Select(Place)] };
                var start = stream.Position;
                Put(ArticleCodec.Encode(index));
                var seal = new byte[sizeof(long)];
                BinaryPrimitives.WriteInt64LittleEndian(seal, start);
                Put(seal);
                stream.Write(sum.GetHashAndReset());
                stream.Flush(flushToDisk: true);

                void Put(byte[] bytes)
                {
                    stream.Write(bytes);
                    sum.AppendData(bytes);
                }

                PartEntry Place(PackedArticle one)
                {
                    var entry = new PartEntry(one.Id, one.Date, stream.Position, one.Bytes.Length);
                    Put(one.Bytes);
                    return entry;
                }
            }
            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    private static IEnumerable<PackedArticle> InOrder(IEnumerable<PackedArticle> articles) => articles.OrderBy(one => one.Id, StringComparer.Ordinal);

    private static byte[] Read(SafeFileHandle file, long offset, int length)
    {
        var bytes = new byte[length];
        var read = 0;
        for (int count; read < length && (count = RandomAccess.Read(file, bytes.AsSpan(read), offset + read)) > 0;) read += count;
        return read == length ? bytes : bytes[..read];
    }

    private static byte[] Sum(SafeFileHandle file, long end)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        for (var at = 0L; at < end;)
        {
            var count = RandomAccess.Read(file, buffer.AsSpan(0, (int)Math.Min(buffer.Length, end - at)), at);
            if (count == 0) break;
            sum.AppendData(buffer, 0, count);
            at += count;
        }
        return sum.GetHashAndReset();
    }
}

/// <summary>An article, or a document alone, as it is stored.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Date">Its day.</param>
/// <param name="Bytes">Its bytes.</param>
internal readonly record struct PackedArticle(string Id, DateOnly? Date, byte[] Bytes);

/// <summary>A part cannot be used; the message names it and says why.</summary>
internal sealed class PartException(string path, string message) : Exception(message)
{
    /// <summary>The part's file.</summary>
    public string Path { get; } = path;
}
