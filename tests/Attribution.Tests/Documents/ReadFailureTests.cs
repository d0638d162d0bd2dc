using Attribution.Documents;
using Attribution.Documents.Formats;

namespace Attribution.Tests.Documents;

public sealed class ReadFailureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, byte[]> Binaries => new()
    {
        { "a PNG image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] },
        { "a PDF file", "%PDF-1.7\n"u8.ToArray() },
        { "a zip archive or an office document", [0x50, 0x4B, 3, 4, 20, 0] },
        { "a gzip archive", [0x1F, 0x8B, 8, 0] },
        { "binary data", [.. Enumerable.Range(0, 1024).Select(i => (byte)(i * 37))] },
        { "binary data", new byte[64] },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Binaries))]
    public void ABinaryFileIsNamedForWhatItIs(string what, byte[] bytes)
    {
        var file = new SourceFile("article.txt", bytes);

        Assert.Equal(
            $"article.txt: the file is {what}, not text. Save the article as plain text (.txt) or Markdown (.md) in UTF-8.",
            Assert.Throws<DocumentException>(() => DocumentFormats.Of(file, DocumentFormats.Own)).Message);
    }

    [Fact]
    public void AMissingPathAndAFolderAreToldApart()
    {
        var missing = Path.Combine(folder.Path, "nowhere", "article.txt");

        AssertFails(missing, $"{missing}: there is no such file or folder. Check the spelling, and the folder that the command runs in.");
        AssertFails("", ": there is no such file or folder. Check the spelling, and the folder that the command runs in.");
        AssertFails(folder.Path, $"{folder.Path}: this is a folder, not a file. Name the articles in it, or give the folder itself as the input.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\r\n")]
    public void AFileWithoutTextIsEmpty(string text)
    {
        var path = folder.Write("article.txt", text);

        AssertFails(path, $"{path}: the file holds no text. Put the article's text into it, or remove it.");
    }

    [Fact]
    public void AFileThatMayNotBeReadIsNamed()
    {
        var path = folder.Write("article.txt", "The mill stays.");
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(path, UnixFileMode.None);
        try
        {
            File.ReadAllBytes(path);
        }
        catch (UnauthorizedAccessException)
        {
            AssertFails(path, $"{path}: the file may not be read (permission denied). Give yourself the right to read it, or leave it out.");
        }
    }

    [Fact]
    public void AFolderThatMayNotBeReadIsNamedAsOne()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        var path = Directory.CreateDirectory(Path.Combine(folder.Path, "closed")).FullName;
        File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.StartsWith($"{path}: the folder may not be read (permission denied).", Assert.Single(News.Read(path).Problems).Message,
            StringComparison.Ordinal);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Theory]
    [InlineData("article.txt", "date 2024-02-30\nThe mill stays.",
        ", line 1: '2024-02-30' is not a calendar date. Write the header as 'date YYYY-MM-DD', such as 'date 2024-05-31'.")]
    [InlineData("article.md", "---\ntitle: Mill\ndate: some day\n---\nText.",
        ", line 3: 'some day' is not a date that can be read. Write it as YYYY-MM-DD, such as 2024-05-31.")]
    [InlineData("article.markdown", "---\nonly words\n---\nText.",
        ", line 2: the front matter between the '---' lines is not a list of 'name: value' lines. Write it so, such as 'date: 2024-05-31'.")]
    public void MetadataThatCannotBeReadNamesTheLine(string name, string text, string message)
    {
        var path = folder.Write(name, text);

        AssertFails(path, path + message);
    }

    [Theory]
    [InlineData("title: Mill\nauthor: [Ann")]
    [InlineData(": [\nate")]
    public void FrontMatterThatIsNotYamlNamesTheLine(string yaml)
    {
        var path = folder.Write("article.md", $"---\n{yaml}\n---\nText.");

        var error = Assert.Throws<DocumentException>(() => DocumentReader.Read(path));

        Assert.StartsWith($"{path}, line ", error.Message, StringComparison.Ordinal);
        Assert.Contains("the front matter between the '---' lines is not valid YAML (", error.Message, StringComparison.Ordinal);
        Assert.Equal(path, error.Path);
    }

    [Fact]
    public void FrontMatterWithoutEndOfDepthIsRefused()
    {
        var path = folder.Write("article.md", $"---\n{new string('[', 100_000)}\n---\nText.");

        AssertFails(path, DocumentMessages.FrontMatterTooLong(path, 16_384));
    }

    [Fact]
    public void WhatTheCallerKnowsGoesBeforeWhatTheFileSays()
    {
        var path = folder.Write("article.txt", "date 2024-05-31\nThe mill stays.");

        var document = DocumentReader.Read(path, new(new(2024, 6, 1), Outlet: "The Tarn Courier"), "tarn/article");

        Assert.Equal(new DocumentMetadata(new(2024, 6, 1), Outlet: "The Tarn Courier"), document.Metadata);
        Assert.Equal("tarn/article", document.Id);
        Assert.Equal(path, document.Path);
    }

    private static void AssertFails(string path, string message)
    {
        var error = Assert.Throws<DocumentException>(() => DocumentReader.Read(path));
        Assert.Equal(message, error.Message);
        Assert.Equal(path, error.Path);
    }
}
