using System.Text;
using System.Text.Json.Nodes;
using Attribution.Kernel.Wire;

namespace Attribution.Kernel.Tests.Wire;

public class MessageFormatTests
{
    private static readonly MessageFormat Format = new(new Signer("secret"u8.ToArray()));

    [Fact]
    public void What_is_written_is_read_again()
    {
        IReadOnlyList<byte[]> frames = Format.Write(["one"u8.ToArray(), "two"u8.ToArray()], "execute_request", null,
            new JsonObject { ["code"] = "\"ž\" + 😀" });
        Request request = Format.Read(Channel.Shell, frames)!;
        Assert.Equal(("execute_request", "\"ž\" + 😀"), (request.Type, request.Text("code")));
        Assert.Equal(["one", "two"], request.Identities.Select(Encoding.UTF8.GetString));
        Assert.Equal("5.4", request.Header.GetProperty("version").GetString());
    }

    [Fact]
    public void The_signature_is_the_one_that_the_protocol_asks_for()
    {
        // RFC 4231, test case 2, its data in four parts.
        byte[][] parts = ["what do "u8.ToArray(), "ya want "u8.ToArray(), "for "u8.ToArray(), "nothing?"u8.ToArray()];
        Assert.Equal(
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            Encoding.ASCII.GetString(new Signer("Jefe"u8.ToArray()).Sign(parts)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_change_of_any_signed_part_is_noticed(int part)
    {
        List<byte[]> frames = [.. Format.Write([], "execute_request", null, new JsonObject { ["code"] = "1" })];
        frames[2 + part] = [.. frames[2 + part], (byte)' '];
        Assert.Null(Format.Read(Channel.Shell, frames));
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    public void A_wrong_signature_is_noticed(string signature)
    {
        List<byte[]> frames = [.. Format.Write([], "execute_request", null, [])];
        frames[1] = Encoding.ASCII.GetBytes(signature);
        Assert.Null(Format.Read(Channel.Shell, frames));
    }

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("[]", "{}")]
    [InlineData("""{"msg_type": 1}""", "{}")]
    [InlineData("""{"msg_type": "execute_request"}""", "[]")]
    [InlineData("""{"msg_type": "execute_request"}""", "{")]
    [InlineData("""{"msg_type": "execute_request"}""", "")]
    public void What_is_signed_and_no_message_is_left(string header, string content)
    {
        byte[][] parts = [.. new[] { header, "{}", "{}", content }.Select(Encoding.UTF8.GetBytes)];
        Assert.Null(Format.Read(Channel.Shell, ["<IDS|MSG>"u8.ToArray(), new Signer("secret"u8.ToArray()).Sign(parts), .. parts]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    public void Frames_that_are_no_message_are_left(int count)
    {
        Assert.Null(Format.Read(Channel.Shell, [.. Enumerable.Repeat("x"u8.ToArray(), count)]));
        Assert.Null(Format.Read(Channel.Shell, [.. Enumerable.Repeat("x"u8.ToArray(), count), "<IDS|MSG>"u8.ToArray(), [], []]));
    }

    [Fact]
    public void A_message_that_comes_again_is_left_on_every_channel()
    {
        IReadOnlyList<byte[]> frames = Format.Write([], "execute_request", null, new JsonObject { ["code"] = "1" });
        Assert.NotNull(Format.Read(Channel.Shell, frames));
        Assert.Null(Format.Read(Channel.Shell, frames));
        Assert.Null(Format.Read(Channel.Control, ["another sender"u8.ToArray(), .. frames]));
        Assert.NotNull(Format.Read(Channel.Shell, Format.Write([], "execute_request", null, new JsonObject { ["code"] = "1" })));
    }

    [Fact]
    public void Of_all_signatures_the_last_ones_are_known()
    {
        var seen = new SeenSignatures();
        for (int i = 0; i <= SeenSignatures.Most; i++)
            Assert.True(seen.Add(BitConverter.GetBytes(i)));
        Assert.False(seen.Add(BitConverter.GetBytes(SeenSignatures.Most)));
        Assert.False(seen.Add(BitConverter.GetBytes(1)));
        Assert.True(seen.Add(BitConverter.GetBytes(0)));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("kernel.", true)]
    [InlineData("other", false)]
    [InlineData("kernel.00000000-0000-0000-0000-000000000000.", false)]
    public void Topics_are_the_kernel_s_own(string beginning, bool own) => Assert.Equal(own, Format.IsTopic(Encoding.UTF8.GetBytes(beginning)));

    [Fact]
    public void A_topic_has_an_end()
    {
        Assert.True(Format.IsTopic(Format.Topic("stream")));
        Assert.False(Format.IsTopic(Format.Topic(new string('x', 1000))));
    }
}
