using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Tests.Documents;

/// <summary>What stands among files and is none is refused without being opened: nothing waits for what may never come.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void ANamedPipeIsRefused()
    {
        if (!OperatingSystem.IsLinux()) return;
        var pipe = Pipe("mill.txt");

        Assert.Equal($"{pipe}: this is a named pipe, not a regular file. Save what it gives to a file, and use that instead.", Refusal(pipe));
        Assert.Equal(DocumentMessages.NotAFile(Link("link.txt", pipe), "a named pipe"), Refusal(Path.Combine(folder.Path, "link.txt")));
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/random")]
    [InlineData("/dev/tty")]
    public void ADeviceIsRefused(string device)
    {
        if (!File.Exists(device)) return;

        Assert.Equal(DocumentMessages.NotAFile(device, "a device"), Refusal(device));
    }

    [Fact]
    public void ASocketIsRefused()
    {
        if (!OperatingSystem.IsLinux()) return;
        var path = Path.Combine(folder.Path, "mill.txt");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));

        Assert.Equal(DocumentMessages.NotAFile(path, "a socket"), Refusal(path));
    }

    [Fact]
    public void AFileWithoutSizeIsEmptyWhateverItWouldGive()
    {
        if (!File.Exists("/proc/kmsg")) return;

        Assert.Equal(DocumentMessages.Empty("/proc/kmsg"), Refusal("/proc/kmsg"));
        Assert.Equal(DocumentMessages.Empty("/proc/self/status"), Refusal("/proc/self/status"));
    }

    [Fact]
    public void ALinkThatLeadsNowhereSaysSo()
    {
        var nowhere = Link("nowhere.txt", Path.Combine(folder.Path, "gone.txt"));
        var itself = Link("itself.txt", Path.Combine(folder.Path, "itself.txt"));

        Assert.Equal(DocumentMessages.BrokenLink(nowhere), Refusal(nowhere));
        Assert.Equal(DocumentMessages.BrokenLink(itself), Refusal(itself));
        Assert.Equal([DocumentMessages.BrokenLink(nowhere)], NewsAnalyzer.Default.Read([nowhere]).Problems.Select(problem => problem.Message));
    }

    [Fact]
    public void ALinkToAnArticleIsRead()
    {
        folder.Write("mill.txt", "The mill stays.");

        Assert.Equal("The mill stays.", DocumentReader.Read(Link("first.txt", Link("second.txt", Path.Combine(folder.Path, "mill.txt")))).Text);
    }

    [Fact]
    public void TheArticlesBesideThemAreRead()
    {
        if (!OperatingSystem.IsLinux()) return;
        folder.Write("mill.txt", "The mill stays, the mayor said.");
        Pipe("pipe.txt");
        Pipe("documents.csv");
        Link("nowhere.md", "/nowhere");
        Link("zero.txt", "/dev/zero");
        folder.Write("folder.txt/inside.txt", "Text.");

        var corpus = NewsAnalyzer.Default.Read([folder.Path]);

        Assert.Equal(["mill"], corpus.Articles.Select(article => article.Document.Id));
        Assert.Equal(["documents.csv", "nowhere.md", "pipe.txt", "zero.txt"], corpus.Problems.Select(problem => Path.GetFileName(problem.Path)));
    }

    private string Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(folder.Path, name), target).FullName;

    private string Pipe(string name)
    {
        var path = Path.Combine(folder.Path, name);
        Assert.Equal(0, MakePipe(Encoding.UTF8.GetBytes(path + '\0'), 0x1B6));
        return path;
    }

    private static string Refusal(string path) => Assert.Throws<DocumentException>(() => DocumentReader.Read(path)).Message;

    [DllImport("libc", EntryPoint = "mkfifo")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MakePipe(byte[] path, uint mode);
}
