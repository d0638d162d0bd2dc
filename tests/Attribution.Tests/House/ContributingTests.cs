using System.Text.RegularExpressions;

namespace Attribution.Tests.House;

public sealed partial class ContributingTests
{
    /// <summary>Where the paths of CONTRIBUTING.md begin.</summary>
    private static readonly string[] Roots =
        ["", "src/Attribution", "src/Attribution/Figures/Dates", "src/Attribution/Figures/Quantities", "src/Attribution/Documents/Formats"];

    [Fact]
    public void EveryPathThatContributorsAreSentToExists()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md"));
        var paths = Paths().Matches(text).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.True(paths.Count > 60, $"only {paths.Count} paths were found");
        var missing = paths.Where(path => !Roots.Any(root => Path.Exists(Path.Combine(Repository.Root, root, path))));
        Assert.Empty(missing);
    }

    [GeneratedRegex(@"[`(]([A-Za-z][\w./-]*(?:\.(?:cs|md|tsv|txt|sln)|/))[`)]")]
    private static partial Regex Paths();
}
