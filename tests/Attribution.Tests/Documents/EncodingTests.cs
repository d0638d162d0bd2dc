using System.Security.Cryptography;
using System.Text;
using Attribution.Documents;

namespace Attribution.Tests.Documents;

public sealed class EncodingTests : IDisposable
{
    private const string Text = "Zoë said: “Déjà vu.”\r\n\r\nNo more.";

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, Encoding, bool> Encodings => new()
    {
        { "UTF-8", new UTF8Encoding(false), false },
        { "UTF-8 with a mark", new UTF8Encoding(true), true },
        { "UTF-16 LE with a mark", new UnicodeEncoding(false, true), true },
        { "UTF-16 BE with a mark", new UnicodeEncoding(true, true), true },
        { "UTF-16 LE without a mark", new UnicodeEncoding(false, false), false },
        { "UTF-16 BE without a mark", new UnicodeEncoding(true, false), false },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!, false },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public void TheTextIsTheSameInEveryEncoding(string name, Encoding encoding, bool mark)
    {
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];

        var document = DocumentReader.Read(folder.Write(name + ".txt", bytes));

        Assert.Equal(Text, document.Text);
        Assert.Equal(name, document.Id);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), document.Sha256);
    }

    [Fact]
    public void Latin1IsRead() =>
        Assert.Equal("Déjà vu at the café.", Read(Encoding.Latin1.GetBytes("Déjà vu at the café.")).Text);

    [Fact]
    public void OneBrokenByteDoesNotSpoilUtf8() =>
        Assert.Equal("“Zoë” said\uFFFD no.", Read([.. Encoding.UTF8.GetBytes("“Zoë” said"), 0xFF, .. " no."u8]).Text);

    [Fact]
    public void OnlyTheMarkAtTheVeryBeginningIsDropped() =>
        Assert.Equal("\uFEFFOne\uFEFF two.", Read(Encoding.UTF8.GetBytes("\uFEFF\uFEFFOne\uFEFF two.")).Text);

    [Fact]
    public void NulCharactersStay()
    {
        var document = Read("The mill\0 stays.\0"u8.ToArray());

        Assert.Equal("The mill\0 stays.\0", document.Text);
        Assert.Equal(new TextSpan(0, 17), Assert.Single(document.Paragraphs).Span);
    }

    [Fact]
    public void AnArticleOfFiftyMegabytesIsRead()
    {
        var paragraph = "The mill stays, the mayor said.\n\n"u8;
        var bytes = new byte[paragraph.Length * 1_515_152];
        for (var i = 0; i < bytes.Length; i += paragraph.Length) paragraph.CopyTo(bytes.AsSpan(i));

        var document = Read(bytes);

        Assert.Equal(1_515_152, document.Paragraphs.Length);
        Assert.Equal("The mill stays, the mayor said.", document.Paragraphs[^1].Span.Of(document.Text));
    }

    private Document Read(byte[] bytes) => DocumentReader.Read(folder.Write("mill.txt", bytes));
}
