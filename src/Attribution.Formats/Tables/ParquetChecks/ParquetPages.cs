using System.Buffers.Binary;
using Attribution.Documents;
using Attribution.Formats.Archives;
using Parquet.Meta;

namespace Attribution.Formats.Tables.ParquetChecks;

/// <summary>Looks through the heads of a column's pages, for their reader goes by what they say of sizes.</summary>
internal static class ParquetPages
{
    /// <summary>Most heads are no longer than this; those with long texts among their statistics are.</summary>
    private const int HeadLength = 512, LongestHead = HeadLength * HeadLength * HeadLength;

    /// <summary>How a page begins that is packed by Zstandard, and how many bytes its head takes up at most.</summary>
    private const uint Zstandard = 0xFD2FB528;

    private const int LongestPackedHead = 18;

    /// <summary>Where the last page ends of a column in a group of rows.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">What it is, for messages.</param>
    /// <param name="column">What the file says of the column.</param>
    /// <exception cref="InvalidDataException">A page is damaged.</exception>
    /// <exception cref="EndOfStreamException">There are fewer pages than the column's values need.</exception>
    /// <exception cref="DocumentException">A page is hundreds of times as large when it is unpacked.</exception>
    public static long End(ParquetStream file, string path, ColumnMetaData column)
    {
        file.End = file.PagesEnd;
        var at = new[] { column.DictionaryPageOffset, column.DataPageOffset, column.IndexPageOffset }.OfType<long>().Where(offset => offset != 0).Min();
        for (var left = column.NumValues; left > 0;)
        {
            var page = Head(file, at);
            if (page.Packed < 0 || page.Plain < 0 || page.Levels < 0 || page.Levels > page.Packed || page.Packed > file.PagesEnd - page.Start)
                throw new InvalidDataException("a page is longer than it can be");
            if (page.Values < 0 || page.Values > (page.IsDictionary ? page.Plain : left)) throw new InvalidDataException("a page has more values than it can");
            if (column.Codec is CompressionCodec.UNCOMPRESSED && page.Plain > page.Packed) throw new InvalidDataException("a page is shorter than it says");
            if (ArchiveEntries.IsTrap(Math.Max(page.Plain, Unpacked(file, page, column.Codec)), page.Packed))
                throw new DocumentException(path, FormatMessages.TooMuch(path, "a part of it takes up hundreds of times its packed size"));
            if (!page.IsDictionary) left -= page.Values;
            at = page.Start + page.Packed;
        }
        return at;
    }

    private static PageHead Head(ParquetStream file, long at)
    {
        for (var length = HeadLength; ; length *= HeadLength)
        {
            var bytes = Bytes(file, at, length);
            try
            {
                return Head(bytes, at);
            }
            catch (EndOfStreamException) when (bytes.Length == length && length < LongestHead)
            {
                // The head is longer than what was looked at.
            }
        }
    }

    private static PageHead Head(byte[] bytes, long at)
    {
        Dictionary<(ThriftShape Shape, int Field), long> values = [];
        var copy = new ThriftCopy(bytes, (shape, field, value) => values[(shape, field)] = value);
        copy.Struct(ParquetShapes.Page);
        if (!copy.Written.SequenceEqual(bytes.AsSpan(0, copy.Length))) throw new InvalidDataException("a page's head holds what is not known");
        var kind = (PageType)Of(ParquetShapes.Page, ParquetShapes.Kind);
        var shape = kind switch
        {
            PageType.DATA_PAGE => ParquetShapes.Data,
            PageType.DATA_PAGE_V2 => ParquetShapes.DataV2,
            _ => ParquetShapes.Dictionary,
        };
        return new(at + copy.Length, Of(ParquetShapes.Page, ParquetShapes.PackedSize), Of(ParquetShapes.Page, ParquetShapes.PlainSize),
            Of(shape, ParquetShapes.Values), kind is PageType.DICTIONARY_PAGE,
            kind is PageType.DATA_PAGE_V2 ? Of(shape, ParquetShapes.DefinitionsSize) + Of(shape, ParquetShapes.RepetitionsSize) : 0);

        long Of(ThriftShape shape, int field) => values.GetValueOrDefault((shape, field));
    }

    /// <summary>How large a page is by what its packed bytes say themselves, which some unpack them by; 0 where they do not.</summary>
    private static long Unpacked(ParquetStream file, PageHead page, CompressionCodec codec)
    {
        if (codec is not (CompressionCodec.SNAPPY or CompressionCodec.ZSTD)) return 0;
        var packed = Bytes(file, page.Start + page.Levels, LongestPackedHead);
        if (codec is CompressionCodec.SNAPPY)
        {
            var size = 0L;
            for (var i = 0; i < Math.Min(5, packed.Length); i++)
            {
                size |= (long)(packed[i] & 0x7F) << (7 * i);
                if (packed[i] < 0x80) break;
            }
            return size;
        }
        if (packed.Length < LongestPackedHead || BinaryPrimitives.ReadUInt32LittleEndian(packed) != Zstandard) return 0;
        var (sizeOf, isWhole, dictionary) = (packed[4] >> 6, (packed[4] >> 5) & 1, packed[4] & 3);
        var said = packed.AsSpan(5 + (1 - isWhole) + (dictionary == 3 ? 4 : dictionary));
        return sizeOf switch
        {
            0 => isWhole * said[0],
            1 => BinaryPrimitives.ReadUInt16LittleEndian(said) + 256,
            2 => BinaryPrimitives.ReadUInt32LittleEndian(said),
            _ => (long)Math.Min(BinaryPrimitives.ReadUInt64LittleEndian(said), long.MaxValue),
        };
    }

    private static byte[] Bytes(ParquetStream file, long at, int length)
    {
        file.Position = at;
        var bytes = new byte[(int)Math.Min(length, Math.Max(0, file.End - at))];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>What the head of a page says.</summary>
    /// <param name="Start">Where the page begins, behind it.</param>
    /// <param name="Packed">How many bytes the page takes up.</param>
    /// <param name="Plain">How many when it is unpacked.</param>
    /// <param name="Values">How many values it holds.</param>
    /// <param name="IsDictionary">Whether other pages refer to these values.</param>
    /// <param name="Levels">How many of its bytes come first and are not packed.</param>
    private readonly record struct PageHead(long Start, long Packed, long Plain, long Values, bool IsDictionary, long Levels);
}
