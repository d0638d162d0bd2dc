using System.IO.Compression;
using Attribution.Quotes.Tagging;

namespace Attribution.Tests.Quotes.Tagging;

public class WeightTableTests
{
    private static readonly WeightTable Table = new([3, 70_000, 4_000_000_000], [1, -2, 3, 4, -127, 127], 2, 0.25f);

    [Fact]
    public void A_table_is_read_as_it_was_written()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true)) Table.Write(writer);
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        var read = WeightTable.Read(reader);
        Assert.Equal(Table.Keys, read.Keys);
        Assert.Equal(Table.Values, read.Values);
        Assert.Equal((Table.Lanes, Table.Scale), (read.Lanes, read.Scale));
    }

    [Fact]
    public void A_model_scores_known_features_and_ignores_others()
    {
        var model = new LinearModel(new WeightTable([5, 5 + 16, 9], [10, 20, -4], 1, 0.5f));
        Assert.Equal(13, model.Score([5, 21, 9, 7]));
        Assert.Equal(0, model.Score([6]));
    }

    [Fact]
    public void The_model_of_the_library_is_read_whole_and_written_again_the_same()
    {
        var first = Written(QuoteModel.Default);
        // Compared as a whole: megabytes, one byte at a time, take the assertion a minute.
        Assert.True(first.AsSpan().SequenceEqual(Written(QuoteModel.Read(new MemoryStream(first)))));
        Assert.True(first.Length > 1_000_000);
    }

    private static byte[] Written(QuoteModel model)
    {
        using var stream = new MemoryStream();
        model.Write(stream, CompressionLevel.Fastest);
        return stream.ToArray();
    }
}
