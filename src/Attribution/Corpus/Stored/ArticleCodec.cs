using System.Buffers;
using System.IO.Compression;
using Attribution.Language;

namespace Attribution.Corpus.Stored;

/// <summary>Makes bytes of a record, such as an article with everything found in it, and the same record of the bytes. Thread-safe.</summary>
internal static class ArticleCodec
{
    private const int Quality = 1, Window = 18;

    [ThreadStatic]
    private static RecordWriter? own;

    /// <summary>The bytes of <paramref name="record"/>; the same for equal records.</summary>
    public static byte[] Encode<T>(T record)
    {
        var writer = own ??= new();
        writer.Clear();
        RecordWriting<T>.Write(writer, record);
        var plain = writer.Written;
        var packed = ArrayPool<byte>.Shared.Rent(sizeof(int) + BrotliEncoder.GetMaxCompressedLength(plain.Length));
        try
        {
            BitConverter.TryWriteBytes(packed, plain.Length);
            if (!BrotliEncoder.TryCompress(plain, packed.AsSpan(sizeof(int)), out var length, Quality, Window))
                throw new InvalidOperationException("An article could not be packed.");
            return packed[..(sizeof(int) + length)];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }

    /// <summary>The record in <paramref name="packed"/>.</summary>
    /// <param name="packed">The bytes.</param>
    /// <param name="lexicon">The words by which its documents were read.</param>
    /// <exception cref="InvalidDataException">The bytes are no such record.</exception>
    public static T Decode<T>(ReadOnlySpan<byte> packed, NewsLexicon lexicon)
    {
        var plain = new byte[BitConverter.ToInt32(packed)];
        return BrotliDecoder.TryDecompress(packed[sizeof(int)..], plain, out var length) && length == plain.Length
            ? RecordReading<T>.Read(new(plain, lexicon)) : throw new InvalidDataException("What was stored of an article is damaged.");
    }
}
