using Attribution.Output;

namespace Attribution.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("attribution-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void WhatWasWrittenIsReplacedAndWhatOthersWroteStays()
    {
        Put("notes.txt", "mine");
        Write(("a.csv", "one"), ("data/b.csv", "two"));
        Write(("a.csv", "three"), ("data/b.csv", "four"));
        Assert.Equal((".attribution.json a.csv data/b.csv notes.txt", "three", "four", "mine"),
            (Names(), Read("a.csv"), Read("data/b.csv"), Read("notes.txt")));
    }

    [Theory]
    [InlineData("", "not written by this program")]
    [InlineData("mine", "not written by this program")]
    public void AFileOfOthersIsRefusedAndNothingIsWritten(string content, string says)
    {
        Put("b.csv", content);
        AssertRefused(says, ("a.csv", "new"), ("b.csv", "new"));
        Assert.Equal(("b.csv", content), (Names(), Read("b.csv")));
        Write("report", overwrite: true, ("b.csv", "new"));
        Assert.Equal("new", Read("b.csv"));
        Write(("b.csv", "newer"));
        Assert.Equal("newer", Read("b.csv"));
    }

    [Fact]
    public void WhereNothingCanBeWrittenIsToldBeforeAnyWork()
    {
        var tooLong = Path.Combine(folder, "new", new string('x', 300));
        var told = Assert.Throws<OutputException>(() => OutputFolder.Check(tooLong, "report", overwrite: false, ["a.csv"]));
        Assert.StartsWith($"{tooLong} could not be written: ", told.What, StringComparison.Ordinal);
        Put("file", "mine");
        Assert.Throws<OutputException>(() => OutputFolder.Check(Path.Combine(folder, "file", "below"), "report", overwrite: true, ["a.csv"]));
        OutputFolder.Check(Path.Combine(folder, "new", "folder"), "report", overwrite: false, ["a.csv"]);
        OutputFolder.Check(folder, "report", overwrite: false, ["a.csv"]);
        Assert.Equal("file", Names());
        Assert.Empty(Directory.GetDirectories(folder));
    }

    [Fact]
    public void AFolderThatMayNotBeWrittenIsTold()
    {
        if (OperatingSystem.IsWindows()) return;
        var closed = Directory.CreateDirectory(Path.Combine(folder, "closed")).FullName;
        File.CreateSymbolicLink(Path.Combine(folder, "link"), Path.Combine(folder, "nowhere"));
        Assert.Throws<OutputException>(() => NewFiles.Try(Path.Combine(folder, "link", "below")));
        File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        // The superuser may write everywhere.
        if (Environment.IsPrivilegedProcess) return;
        foreach (var place in new[] { closed, Path.Combine(closed, "below") })
            Assert.Equal(OutputFault.NotPermitted, Assert.Throws<OutputException>(() => OutputFolder.Check(place, "report", false, [])).Fault);
    }

    [Fact]
    public void AFileThatWasChangedSinceIsRefused()
    {
        Write(("a.csv", "one"), ("b.csv", "two"));
        Put("b.csv", "TWO");
        AssertRefused("b.csv (changed since it was written)", ("a.csv", "new"), ("b.csv", "new"));
        Assert.Equal(("one", "TWO"), (Read("a.csv"), Read("b.csv")));
    }

    [Fact]
    public void AFileOfAnotherCommandIsRefused()
    {
        Write("extract", overwrite: false, ("sources.csv", "one"));
        AssertRefused("sources.csv (written by 'extract')", ("sources.csv", "new"));
        Assert.Equal("one", Read("sources.csv"));
    }

    [Fact]
    public void ALinkIsRefusedAndWhatItLeadsToIsNeverWritten()
    {
        if (OperatingSystem.IsWindows()) return;
        Put("elsewhere/target.csv", "mine");
        File.CreateSymbolicLink(Path.Combine(folder, "a.csv"), Path.Combine(folder, "elsewhere", "target.csv"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "data"), Path.Combine(folder, "elsewhere"));
        AssertRefused("a.csv (a link)", ("a.csv", "new"));
        AssertRefused("data (a link)", ("data/b.csv", "new"));
        Write("report", overwrite: true, ("a.csv", "new"));
        Assert.Equal(("new", "mine"), (Read("a.csv"), Read("elsewhere/target.csv")));
    }

    [Theory]
    [InlineData("a.csv/", "a.csv")]
    [InlineData("data", "data/b.csv")]
    [InlineData(".attribution.json/", "a.csv")]
    public void AFolderInThePlaceOfAFileOrAFileInThatOfAFolderIsToldWhateverMayBeOverwritten(string there, string name)
    {
        if (there.EndsWith('/')) Directory.CreateDirectory(Path.Combine(folder, there));
        else Put(there, "mine");
        var error = Assert.Throws<OutputException>(() => Write("report", overwrite: true, (name, "new")));
        Assert.Equal(OutputFault.Failed, error.Fault);
        Assert.Contains(Path.Combine(folder, there.TrimEnd('/')), error.Message, StringComparison.Ordinal);
        Assert.Equal(there.EndsWith('/') ? "" : there, Names());
    }

    [Fact]
    public void WhatWouldBeRefusedIsToldBeforeTheWork()
    {
        Put("a.csv", "mine");
        Assert.Throws<OutputException>(() => OutputFolder.Check(folder, "report", overwrite: false, ["a.csv"]));
        OutputFolder.Check(folder, "report", overwrite: true, ["a.csv"]);
        OutputFolder.Check(folder, "report", overwrite: false, ["b.csv"]);
        OutputFolder.Check(Path.Combine(folder, "nowhere"), "report", overwrite: false, ["a.csv"]);
    }

    [Fact]
    public void TwoDoNotWriteToOneFolderAtATime()
    {
        using (var first = new OutputFolder(folder, "report", overwrite: false))
        {
            Add(first, "a.csv", "first");
            var error = Assert.Throws<OutputException>(() => Write(("a.csv", "second")));
            Assert.Equal(OutputFault.InUse, error.Fault);
            first.Commit(removeEarlier: false, CancellationToken.None);
        }
        Assert.Equal("first", Read("a.csv"));
        Write(("a.csv", "second"));
        Assert.Equal((".attribution.json a.csv", "second"), (Names(), Read("a.csv")));
    }

    [Fact]
    public void WhatAnEndedProcessLeftIsNotInTheWayAndGoes()
    {
        Put(".attribution.lock", "");
        Put(".attribution-drafts-old/0", "half");
        Write(("a.csv", "one"));
        Assert.Equal(".attribution.json a.csv", Names());
    }

    [Fact]
    public void AProcessThatWasEndedBetweenTwoFilesLeavesNoneThatIsRefused()
    {
        Write(("a.csv", "one"), ("b.csv", "two"));
        var before = OutputManifest.Read(folder)!;
        Write(("a.csv", "three"), ("b.csv", "four"));
        // As it is between the two: the list knows both, a.csv is the new one and b.csv the old one.
        File.WriteAllBytes(Path.Combine(folder, OutputManifest.Name), new OutputManifest([.. before.Files, .. OutputManifest.Read(folder)!.Files]).ToBytes());
        Put("b.csv", "two");
        Write(("a.csv", "five"), ("b.csv", "six"));
        Assert.Equal(("five", "six"), (Read("a.csv"), Read("b.csv")));
    }

    [Fact]
    public void WhatIsNotCommittedLeavesNothingNotEvenTheFolder()
    {
        var inner = Path.Combine(folder, "new", "deep");
        using (var output = new OutputFolder(inner, "report", overwrite: false)) Add(output, "a.csv", "one");
        Assert.Empty(Directory.GetFileSystemEntries(folder));
        Assert.Throws<OperationCanceledException>(() =>
        {
            using var output = new OutputFolder(inner, "report", overwrite: false);
            Add(output, "a.csv", "one");
            output.Commit(removeEarlier: false, new CancellationToken(true));
        });
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void WhatFailsWhileItIsWrittenLeavesTheOldFiles()
    {
        Write(("a.csv", "one"), ("b.csv", "two"));
        using (var output = new OutputFolder(folder, "report", overwrite: false))
        {
            Add(output, "a.csv", "new");
            var error = Assert.Throws<OutputException>(() => output.Add("b.csv", _ => throw new IOException("No space left on device")));
            Assert.Contains("b.csv could not be written: No space left on device. ", error.Message, StringComparison.Ordinal);
        }
        Assert.Equal((".attribution.json a.csv b.csv", "one", "two"), (Names(), Read("a.csv"), Read("b.csv")));
    }

    [Fact]
    public void WhatCannotAllGoToItsPlaceGoesBack()
    {
        Put("a.csv", "old");
        var drafts = Directory.CreateDirectory(Path.Combine(folder, "drafts")).FullName;
        Put("drafts/0", "new");
        Put("drafts/1", "new");
        var step = new Replacement(drafts);
        step.Put(Path.Combine(drafts, "0"), Path.Combine(folder, "a.csv"));
        step.Put(Path.Combine(drafts, "1"), Path.Combine(folder, "data", "b.csv"));
        Assert.Equal(("new", "new"), (Read("a.csv"), Read("data/b.csv")));
        Assert.Throws<FileNotFoundException>(() => step.Put(Path.Combine(drafts, "2"), Path.Combine(folder, "c.csv")));
        step.Undo();
        Directory.Delete(drafts, recursive: true);
        Assert.Equal(("a.csv", "old"), (Names(), Read("a.csv")));
        Assert.False(Directory.Exists(Path.Combine(folder, "data")));
    }

    [Fact]
    public void FilesThatAreNoLongerWrittenGoUnlessTheyWereChangedOrAreAnothersCommands()
    {
        Write("extract", overwrite: false, ("quotes.csv", "theirs"));
        Write(("old.html", "one"), ("articles/old.html", "two"), ("kept.html", "three"));
        Put("kept.html", "annotated");
        Write(("new.html", "four"));
        Assert.Equal(".attribution.json kept.html new.html quotes.csv", Names());
        Assert.False(Directory.Exists(Path.Combine(folder, "articles")));
    }

    [Theory]
    [InlineData("../victim.txt")]
    [InlineData("articles/../../victim.txt")]
    [InlineData("/etc/victim.txt")]
    [InlineData("C:\\\\victim.txt")]
    public void AListThatWasChangedByHandRemovesNothingElsewhere(string name)
    {
        var victim = Path.Combine(folder, "victim.txt");
        File.WriteAllText(victim, "mine");
        var inside = Directory.CreateDirectory(Path.Combine(folder, "inside")).FullName;
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("mine"u8));
        File.WriteAllText(Path.Combine(inside, OutputManifest.Name),
            $$"""{"about": "", "files": [{"name": "{{name}}", "by": "report", "size": 4, "sha256": "{{hash}}"}]}""");
        using (var output = new OutputFolder(inside, "report", overwrite: false))
        {
            Add(output, "a.csv", "new");
            output.Commit(removeEarlier: true, CancellationToken.None);
        }
        Assert.Equal("mine", File.ReadAllText(victim));
        Assert.Equal(["a.csv"], OutputManifest.Read(inside)!.Files.Select(file => file.Name));
    }

    [Theory]
    [InlineData("[1, 2]")]
    [InlineData("{}")]
    [InlineData("not a list")]
    public void WhatIsNoListOfTheProgramsIsAFileOfOthers(string content)
    {
        Put(OutputManifest.Name, content);
        AssertRefused(OutputManifest.Name, ("a.csv", "new"));
        Assert.Equal(content, Read(OutputManifest.Name));
    }

    [Fact]
    public void AReplacedFileKeepsItsPermissionsAndALinkLeadsOn()
    {
        if (OperatingSystem.IsWindows()) return;
        Put("a.ipynb", "old");
        File.SetUnixFileMode(Path.Combine(folder, "a.ipynb"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(Path.Combine(folder, "link.ipynb"), "a.ipynb");
        NewFiles.Replace(Path.Combine(folder, "link.ipynb"), stream => stream.Write("new"u8));
        Assert.Equal(("a.ipynb link.ipynb", "new"), (Names(), Read("a.ipynb")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "a.ipynb")));
        Assert.NotNull(new FileInfo(Path.Combine(folder, "link.ipynb")).LinkTarget);
    }

    private void AssertRefused(string says, params (string Name, string Content)[] files)
    {
        var error = Assert.Throws<OutputException>(() => Write(files));
        Assert.Equal(OutputFault.Refused, error.Fault);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    private void Write(params (string Name, string Content)[] files) => Write("report", overwrite: false, files);

    private void Write(string by, bool overwrite, params (string Name, string Content)[] files)
    {
        using var output = new OutputFolder(folder, by, overwrite);
        foreach (var (name, content) in files) Add(output, name, content);
        output.Commit(removeEarlier: true, CancellationToken.None);
    }

    private static void Add(OutputFolder output, string name, string content) =>
        output.Add(name, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(content)));

    private void Put(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
        File.WriteAllText(Path.Combine(folder, name), content);
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(folder, name));

    private string Names() =>
        string.Join(' ',
            Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal));
}
