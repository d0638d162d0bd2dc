using System.Text.Json;
using System.Text.RegularExpressions;

namespace Attribution.Cli.Tests;

public sealed partial class NoticeTests
{
    [Fact]
    public void EveryPackageThatTheProgramHoldsIsNamedWithItsLicence()
    {
        var named = Rows().Matches(File.ReadAllText(Path.Combine(Project(), "NOTICE.md"))).SelectMany(row => row.Groups[1].Value.Split(", ")).ToList();
        using var dependencies = JsonDocument.Parse(File.ReadAllBytes(Path.ChangeExtension(typeof(CommandLine).Assembly.Location, ".deps.json")));
        var held = dependencies.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
            .Where(library => library.Value.TryGetProperty("runtime", out _)).Select(library => library.Name.Split('/')[0])
            .Where(name => name != "Attribution" && !name.StartsWith("Attribution.", StringComparison.Ordinal)).ToList();
        Assert.Contains("Deedle", held);
        Assert.All(held, name => Assert.Contains(named, one => Names(one, name)));
        Assert.All(named, one => Assert.Contains(held, name => Names(one, name)));
    }

    private static bool Names(string one, string package) =>
        one.EndsWith('*') ? package.StartsWith(one[..^1], StringComparison.Ordinal) : one == package;

    private static string Project()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Analysis.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "src", "Attribution.Cli");
    }

    [GeneratedRegex(@"^\| ([A-Z][^|]*?) \| (?:MIT|BSD|MPL|LGPL|Apache)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Rows();
}
