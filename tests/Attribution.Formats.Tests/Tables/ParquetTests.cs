using System.Buffers.Binary;
using Attribution.Documents;
using Parquet;

namespace Attribution.Formats.Tests.Tables;

/// <summary>Parquet files: whole ones, those of later programs, and those whose own account of themselves is wrong.</summary>
public sealed class ParquetTests : IDisposable
{
    private const string Text = "The mill stays, Mayor Ann Lind said on Monday, and the ferry goes.";

    private const string Broken = "news.parquet: the file cannot be read as a Parquet file (", Trap = "news.parquet: a part of it takes up hundreds of times";

    private readonly Files files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task TheRowsOfAParquetFileAreArticles()
    {
        var documents = files.Read("news.parquet",
            await Packed.ParquetAsync(("Mill", new(2024, 5, 6), ["Bo Hale", "Eve Ross"], Text), ("Ferry", null, [], Text)));

        Assert.Equal(["news/0001", "news/0002"], documents.Select(document => document.Id));
        Assert.Equal(("parquet", Text), (documents[0].Format, documents[0].Text));
        Assert.Equal(new DocumentMetadata(new(2024, 5, 6), "Mill", Author: "Bo Hale, Eve Ross"), documents[0].Metadata);
        Assert.Equal(new DocumentMetadata(Title: "Ferry"), documents[1].Metadata);
        Assert.Empty(files.Problems);
    }

    [Theory]
    [InlineData("PAR1 and no more", "news.parquet: the file cannot be read as a Parquet file (")]
    [InlineData("PARE and no more", "news.parquet: the file is locked with a password.")]
    public void AParquetFileThatIsBrokenOrLockedIsToldSo(string contents, string problem)
    {
        Assert.Empty(files.Read("news.parquet", contents));
        Assert.StartsWith(problem, Assert.Single(files.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatALaterProgramSaysOfAFileBesidesIsPassedOver()
    {
        // A field of number 40 that is a struct of a number, a list of truth values, a list of lists, a map and a struct.
        byte[] later = [0x0C, 80, 0x15, 4, 0x19, 0x21, 1, 2, 0x19, 0x19, 0x15, 2, 0x1B, 1, 0x58, 2, 1, 65, 0x1C, 0x15, 2, 0, 0];

        var documents = files.Read("news.parquet", WithList(await WholeAsync(), list => [.. list[..^1], .. later, 0]));

        Assert.Empty(files.Problems);
        Assert.Equal(["Mill", "Ferry"], documents.Select(document => document.Metadata.Title));
    }

    [Fact]
    public async Task AFileWithLockedColumnsIsToldSo()
    {
        Assert.Empty(files.Read("news.parquet", WithList(await WholeAsync(), list => [.. list[..^1], 0x0C, 16, 0x1C, 0, 0, 0])));
        Assert.StartsWith("news.parquet: the file is locked with a password.", Assert.Single(files.Problems), StringComparison.Ordinal);
    }

    private static readonly Dictionary<string, byte[]> WrongLists = new()
    {
        ["a struct that does not end"] = [0x1C],
        ["a struct whose fields do not end"] = [0x0C, 80, 0xFF],
        ["a number that does not end"] = [0x15, .. Enumerable.Repeat((byte)0xFF, 30)],
        ["a list of more than there is"] = [0x29, 0xFC, 0xFF, 0xFF, 0xFF, 0xFF, 0x07],
        ["a text of more than there is"] = [0x0C, 80, 0x18, 0xFF, 0xFF, 0xFF, 0xFF, 0x07],
        ["a number where a list should stand"] = [0x15, 2, 0x15, 4, 0],
        ["lists in lists"] = [0x09, 80, .. Enumerable.Repeat((byte)0x19, 200_000), 0x15, 0],
        ["groups in groups"] = Schema(200_000, [0x58, 1, 65, 0x15, 2, 0]),
        ["lists of nothing"] = Schema(200_000, [0x48, 1, 65, 0x6C, 0x3C, 0, 0, 0]),
        ["no columns"] = [0x15, 2, 0],
        ["nothing"] = [0],
    };

    public static TheoryData<string> Lists => [.. WrongLists.Keys];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task AListOfColumnsThatIsWrongIsAnError(string what)
    {
        Assert.Empty(files.Read("news.parquet", WithList(await WholeAsync(), _ => WrongLists[what])));
        Assert.True(Assert.Single(files.Problems).StartsWith(Broken, StringComparison.Ordinal), $"{what}: {files.Problems[0]}");
    }

    public static TheoryData<string, byte[], string> Pages
    {
        get
        {
            var length = Page(0, 0, -20, 0).Length;
            return new()
            {
                { "leads back to itself", Page(0, 0, -length, 0), Broken },
                { "leads behind the file", Page(0, 0, 1 << 30, 0), Broken },
                { "has more values than there are rows", Page(0, 8, 8, int.MaxValue), Broken },
                { "has fewer values than none", Page(0, 8, 8, -1), Broken },
                { "is a dictionary of more values than bytes", Page(2, 100, 8, int.MaxValue), Broken },
                { "is of no kind", Page(9, 0, 0, 0), Broken },
                { "has a head that does not end", [.. Page(0, 0, 0, 0)[..^1], 0x0C, 80, .. Enumerable.Repeat((byte)0xFF, 600)], Broken },
                { "holds what is not known", [.. Page(0, 0, 0, 0)[..^1], 0x1C, 0, 0], Broken },
                { "says that it is large", Page(0, int.MaxValue, 8, 0), Trap },
                { "is large by what is packed in it", [.. Page(0, 8, 8, 0), 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0, 0, 0], Trap },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task APageThatIsWrongIsAnError(string what, byte[] page, string problem)
    {
        var whole = await WholeAsync();
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(whole), leaveStreamOpen: false);
        var at = (int)reader.Metadata!.RowGroups[0].Columns[^1].MetaData!.DataPageOffset;

        Assert.Empty(files.Read("news.parquet", [.. whole[..at], .. page, .. whole[at..]]));

        Assert.True(Assert.Single(files.Problems).StartsWith(problem, StringComparison.Ordinal), $"{what}: {files.Problems[0]}");
    }

    private static Task<byte[]> WholeAsync() => Packed.ParquetAsync(("Mill", new(2024, 5, 6), ["Bo Hale"], Text), ("Ferry", null, [], Text));

    /// <summary>The file with another list of what it holds at its end.</summary>
    private static byte[] WithList(byte[] whole, Func<byte[], byte[]> change)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(whole.AsSpan(whole.Length - 8));
        var list = change(whole[^(length + 8)..^8]);
        return [.. whole[..^(length + 8)], .. list, .. BitConverter.GetBytes(list.Length), .. "PAR1"u8];
    }

    /// <summary>A list of columns in which the same one stands often.</summary>
    private static byte[] Schema(int count, byte[] column)
    {
        byte[] length = [(byte)(count | 0x80), (byte)((count >> 7) | 0x80), (byte)(count >> 14)];
        return [0x15, 2, 0x19, 0xFC, .. length, .. Enumerable.Repeat(column, count).SelectMany(bytes => bytes), 0x16, 0, 0x19, 0x0C, 0];
    }

    /// <summary>The head of a page of a kind: 0 for values, 2 for a dictionary.</summary>
    private static byte[] Page(int kind, int plain, int packed, int values) =>
    [
        0x15, .. Number(kind), 0x15, .. Number(plain), 0x15, .. Number(packed),
        .. kind == 2 ? [0x4C] : new byte[] { 0x2C }, 0x15, .. Number(values), 0x15, 0, .. kind == 2 ? [] : new byte[] { 0x15, 6, 0x15, 6 }, 0, 0,
    ];

    /// <summary>A number as Thrift's compact protocol has it, always of five bytes.</summary>
    private static byte[] Number(int value)
    {
        var left = (uint)((value << 1) ^ (value >> 31));
        return [.. Enumerable.Range(0, 5).Select(i => (byte)(((left >> (7 * i)) & 0x7F) | (i < 4 ? 0x80u : 0)))];
    }
}
