namespace Attribution.Notebooks.Tests.Execution;

public class ReferenceTests
{
    [Theory]
    [InlineData("../nowhere/bin/Release/net10.0/Attribution.dll")]
    [InlineData("..\\nowhere\\Attribution.dll")]
    [InlineData("nuget: Attribution, 0.1.0")]
    [InlineData("Attribution")]
    public async Task The_hosts_copy_of_a_library_is_used_whatever_the_path(string path)
    {
        string? location = await Cells.TextAsync($"#r \"{path}\"", "typeof(Attribution.Documents.TextSpan).Assembly.Location");
        Assert.Equal(typeof(Attribution.Documents.TextSpan).Assembly.Location, location);
    }

    [Fact]
    public async Task What_a_library_depends_on_is_the_hosts_single_copy()
    {
        string? text = await Cells.TextAsync(
            "#r \"x/Attribution.Analysis.dll\"\n#r \"Deedle\"\n#r \"FSharp.Core\"",
            """
            var frame = Deedle.Frame.FromRecords(new[] { new { A = 1 }, new { A = 2 } });
            var names = frame.GetType().Assembly.Location + "|" + typeof(Microsoft.FSharp.Core.Unit).Assembly.Location;
            """,
            "names + \"|\" + AppDomain.CurrentDomain.GetAssemblies().Count(a => a.GetName().Name == \"FSharp.Core\")");
        Assert.Equal(
            $"{typeof(Deedle.Frame).Assembly.Location}|{typeof(Microsoft.FSharp.Core.Unit).Assembly.Location}|1", text);
    }
}
