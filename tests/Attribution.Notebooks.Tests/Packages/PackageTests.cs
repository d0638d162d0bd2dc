using Attribution.Notebooks.Packages;
using NuGet.Versioning;

namespace Attribution.Notebooks.Tests.Packages;

/// <summary>A package comes in the version that is asked for, or not at all.</summary>
public class PackageTests
{
    private static readonly string Own = typeof(Attribution.Documents.TextSpan).Assembly.GetName().Version!.ToString(3);

    [Theory]
    [InlineData("nuget: A", "8.1.0", true)]
    [InlineData("nuget: A, 8.1.0", "8.1.0", true)]
    [InlineData("nuget:A,8.1", "8.1.0", true)]
    [InlineData("nuget: A, 8.0.0", "8.1.0", false)]
    [InlineData("nuget: A, 8.2.0", "8.1.0", false)]
    [InlineData("nuget: A, 8.*", "8.1.0", true)]
    [InlineData("nuget: A, 7.*", "8.1.0", false)]
    [InlineData("nuget: A, *", "8.1.0", true)]
    [InlineData("nuget: A, [8.0,9.0)", "8.1.0", true)]
    [InlineData("nuget: A, [9.0,)", "8.1.0", false)]
    [InlineData("nuget: A, (,8.0]", "8.1.0", false)]
    [InlineData("nuget: A, 1.0.0-beta.2", "1.0.0-beta.2", true)]
    [InlineData("nuget: A, 1.0.0-beta.2", "1.0.0", false)]
    public void A_version_asks_for_itself_and_a_range_for_what_is_in_it(string reference, string version, bool expected) =>
        Assert.Equal(expected, PackageDirective.Of(reference)!.Accepts(NuGetVersion.Parse(version)));

    [Theory]
    [InlineData("nuget: A", "*")]
    [InlineData("nuget: A, 1.2.3", "[1.2.3]")]
    [InlineData("nuget: A, 1.*", "1.*")]
    [InlineData("nuget: A, [1.0,2.0)", "[1.0,2.0)")]
    public void A_restore_is_asked_for_exactly_that(string reference, string range) => Assert.Equal(range, PackageDirective.Of(reference)!.Range);

    [Theory]
    [InlineData("nuget:", "cannot be a package's name")]
    [InlineData("nuget: ../up, 1.0", "'../up' cannot be a package's name")]
    [InlineData("nuget: Some.Package, abc", "'abc' is no version")]
    [InlineData("nuget: Some.Package, 1.0, 2.0", "'1.0, 2.0' is no version")]
    [InlineData("nuget: Attribution, 0.0.1", "Write #r \"nuget: Attribution, ")]
    [InlineData("nuget: attribution, [7.0,8.0)", "two versions cannot be used at once")]
    [InlineData("nuget: Deedle, 1.0.0", "Deedle 8")]
    [InlineData("nuget: System.Text.Json, 6.0.0", "is part of .NET")]
    public async Task What_cannot_be_given_is_an_error_that_names_package_and_line(string reference, string expected)
    {
        NotebookFailure failure = (await Cells.RunAsync($"// first\n#r \"{reference}\"")).Failure!;
        Assert.Equal(("MissingReference", 2), (failure.Error.Name, failure.Line));
        Assert.StartsWith($"#r \"{reference}\": ", failure.Error.Value, StringComparison.Ordinal);
        Assert.Contains(expected, failure.Error.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_programs_own_packages_are_used_in_their_version()
    {
        foreach (string version in new[] { "", ", *", $", {Own}", ", [0.0.1,)" })
            Assert.Equal("TextSpan", await Cells.TextAsync($"#r \"nuget: Attribution{version}\"\ntypeof(Attribution.Documents.TextSpan).Name"));
    }

    [Fact]
    public void Of_what_a_build_has_put_there_its_list_knows_the_version()
    {
        var deedle = typeof(Deedle.Frame).Assembly;
        Assert.Equal(deedle.GetName().Version!.ToString(3), PackageVersions.Of("Deedle", deedle.Location).ToString());
        string json = typeof(System.Text.Json.JsonElement).Assembly.Location;
        Assert.Equal(Environment.Version.Major, PackageVersions.Of("System.Text.Json", json).Major);
    }
}
