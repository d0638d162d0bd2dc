using System.Text.RegularExpressions;
using Attribution.Notebooks;

namespace Attribution.Cli.Tests;

public sealed partial class NotebooksCopyTests : IDisposable
{
    private readonly Workplace work = new();

    [Fact]
    public async Task TheCopiesReferToThePackageAndToWhatLiesBesideThem()
    {
        var run = await Program.RunAsync("notebooks", "copy", work.At("news"));
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        var notebooks = Directory.GetFiles(work.At("news", "notebooks"), "*.ipynb").Order(StringComparer.Ordinal).Select(Notebook.Load).ToList();
        Assert.Equal("01-quickstart.ipynb", notebooks[0].Name);
        Assert.All(notebooks, notebook =>
        {
            var code = string.Concat(notebook.Cells.Where(cell => cell.Kind is CellKind.Code).Select(cell => cell.Source + "\n"));
            Assert.Contains("#r \"nuget: Attribution.Analysis, ", code);
            Assert.DoesNotContain(".dll\"", code);
            Assert.DoesNotContain("dotnet build", code);
            Assert.Contains(notebook.Cells, cell => cell.Outputs.Count > 0);
            foreach (Match link in Links().Matches(string.Concat(notebook.Cells.Where(cell => cell.Kind is CellKind.Markdown).Select(cell => cell.Source))))
                Assert.True(Path.Exists(work.At("news", "notebooks", link.Groups[1].Value)), $"{notebook.Name}: {link.Value} leads nowhere");
        });
        Assert.True(File.Exists(work.At("news", "seeds", "practice", "01_wire.txt")));
    }

    [Fact]
    public async Task WhatWasChangedIsNotOverwritten()
    {
        await Program.RunAsync("notebooks", "copy", work.At("news"));
        var mine = work.At("news", "notebooks", "01-quickstart.ipynb");
        File.AppendAllText(mine, "\n");
        var run = await Program.RunAsync("notebooks", "copy", work.At("news"));
        Assert.Equal(ExitCode.NotWritten, run.ExitCode);
        Assert.Contains("01-quickstart.ipynb", run.Error);
        Assert.EndsWith("\n\n", File.ReadAllText(mine));
        Assert.Equal(ExitCode.Success, (await Program.RunAsync("notebooks", "copy", work.At("news"), "--force")).ExitCode);
        Assert.False(File.ReadAllText(mine).EndsWith("\n\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("needs DIR: the folder to write to")]
    [InlineData("There is no option --al", "--al")]
    [InlineData("a.txt is a file, not a folder", "a.txt")]
    public async Task WhatIsNoFolderToWriteToIsRefused(string message, params string[] arguments)
    {
        work.Article("a.txt");
        var run = await Program.RunAsync(["notebooks", "copy", .. arguments.Select(word => word[0] == '-' ? word : work.At(word))]);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(message, run.Error);
    }

    public void Dispose() => work.Dispose();

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)(#[^)]*)?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Links();
}
