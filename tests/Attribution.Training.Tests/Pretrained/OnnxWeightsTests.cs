using System.Runtime.InteropServices;
using System.Text;
using Attribution.Training.Pretrained;

namespace Attribution.Training.Tests.Pretrained;

public sealed class OnnxWeightsTests
{
    // A matrix "9" that x is multiplied with, to which "query.bias" is added.
    private static readonly byte[] Model = Field(7,
    [
        .. Field(1, [.. Field(1, "x"), .. Field(1, "9"), .. Field(2, "product"), .. Field(4, "MatMul")]),
        .. Field(1, [.. Field(1, "query.bias"), .. Field(1, "product"), .. Field(2, "y"), .. Field(4, "Add")]),
        .. Field(1, [.. Field(1, "y"), .. Field(2, "z"), .. Field(4, "Erf")]),
        .. Field(5, [0x08, 2, 0x08, 2, 0x10, 1, .. Field(8, "9"), .. Field(9, MemoryMarshal.AsBytes<float>([1, 2, 3, 4]))]),
        .. Field(5, [0x08, 2, 0x10, 1, .. Field(8, "query.bias"), .. Field(9, MemoryMarshal.AsBytes<float>([5, 6]))]),
    ]);

    [Fact]
    public void TensorsAreFoundByTheirNames() => Assert.Equal([5, 6], OnnxWeights.Read(Model)["query.bias", 2]);

    [Fact]
    public void AMatrixIsCalledForTheBiasBehindIt() => Assert.Equal([1, 2, 3, 4], OnnxWeights.Read(Model)["query.weight", 4]);

    [Theory]
    [InlineData("query.bias", 3)]
    [InlineData("key.bias", 2)]
    public void WhatIsNotThereIsNamed(string name, int count)
    {
        var error = Assert.Throws<InvalidDataException>(() => OnnxWeights.Read(Model)[name, count]);
        Assert.Contains($"'{name}' of {count} numbers", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AModelThatIsCutOffIsRefused() => Assert.Throws<InvalidDataException>(() => OnnxWeights.Read(Model.AsMemory(..^1)));

    private static byte[] Field(int number, string text) => Field(number, Encoding.UTF8.GetBytes(text));

    private static byte[] Field(int number, ReadOnlySpan<byte> content)
    {
        using var output = new MemoryStream();
        using var writer = new BinaryWriter(output);
        writer.Write7BitEncodedInt((number << 3) | 2);
        writer.Write7BitEncodedInt(content.Length);
        writer.Write(content);
        writer.Flush();
        return output.ToArray();
    }
}
