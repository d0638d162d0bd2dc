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
        { "UTF-32 LE with a mark", new UTF32Encoding(false, true), true },
        { "UTF-32 BE with a mark", new UTF32Encoding(true, true), true },
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

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("koi8-r")]
    [InlineData("shift_jis")]
    [InlineData("gb18030")]
    [InlineData("iso-8859-7")]
    public void AnotherAlphabetsEncodingIsRefused(string name)
    {
        var text = name switch
        {
            "shift_jis" => "市長は橋を開くと述べた。市民は喜んだ。",
            "gb18030" => "市长说他将开放这座桥。市民们很高兴。",
            "iso-8859-7" => "Ο δήμαρχος είπε ότι θα ανοίξει τη γέφυρα.",
            _ => "Мэр сказал, что откроет мост в понедельник.",
        };

        Assert.Contains("in an encoding that is not known", Refusal(CodePagesEncodingProvider.Instance.GetEncoding(name)!.GetBytes(text)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void TextOfManyAccentsIsRead()
    {
        const string French = "Il a été nommé à l’âge de 40 ans, a-t-il répété à l’élève français, là-bas, près du château où régnait naguère l’évêque.";

        Assert.Equal(French, Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(French)).Text);
    }

    [Theory]
    [InlineData(0xFF, 0xFE)]
    [InlineData(0xFE, 0xFF)]
    public void AMarkInFrontOfOtherThingsThanTextIsRefused(byte first, byte second) =>
        Assert.Contains("binary data", Refusal([first, second, .. Enumerable.Range(0, 4096).Select(i => (byte)(0xD8 + i % 8))]), StringComparison.Ordinal);

    [Fact]
    public void Utf32WithoutAMarkIsRefused() =>
        Assert.Contains("binary data", Refusal(new UTF32Encoding(false, false).GetBytes(Text)), StringComparison.Ordinal);

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

    private string Refusal(byte[] bytes) => Assert.Throws<DocumentException>(() => Read(bytes)).Message;

    private Document Read(byte[] bytes) => DocumentReader.Read(folder.Write("mill.txt", bytes));
}
