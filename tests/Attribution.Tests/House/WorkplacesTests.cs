using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Attribution.Tests.House;

/// <summary>The files by which editors and services set up a place to work in; each of them is read by another program than the next.</summary>
public sealed partial class WorkplacesTests
{
    [Theory]
    [InlineData(".devcontainer/devcontainer.json")]
    [InlineData(".vscode/extensions.json")]
    [InlineData(".vscode/tasks.json")]
    [InlineData("global.json")]
    public void WhatIsJsonCanBeRead(string path)
    {
        using var json = JsonDocument.Parse(Text(path));
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Fact]
    public void AContainerHasTheExtensionsThatAreRecommended()
    {
        using var container = JsonDocument.Parse(Text(".devcontainer/devcontainer.json"));
        using var editor = JsonDocument.Parse(Text(".vscode/extensions.json"));
        Assert.Equal(
            Names(editor.RootElement.GetProperty("recommendations")),
            Names(container.RootElement.GetProperty("customizations").GetProperty("vscode").GetProperty("extensions")));
        Assert.All(Names(container.RootElement.GetProperty("customizations").GetProperty("codespaces").GetProperty("openFiles")),
            file => Assert.True(File.Exists(Path.Combine(Repository.Root, file)), file));
    }

    [Theory]
    [InlineData(".devcontainer/devcontainer.json")]
    [InlineData(".binder/Dockerfile")]
    public void AContainerBuildsTheLibraryAndInstallsTheKernel(string path)
    {
        var text = Text(path);
        Assert.Matches(@"dotnet build (Analysis\.sln|src/Attribution\.Cli) -c Release", text);
        Assert.Contains("dotnet run --project src/Attribution.Cli -c Release --no-build -- kernel install", text);
        Assert.All(Projects().Matches(text), project => Assert.True(Path.Exists(Path.Combine(Repository.Root, project.Value)), project.Value));
    }

    [Fact]
    public void TheChecksRunOnEveryPushAndOnceAMonth()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Text(".github/workflows/checks.yml")));
        var root = Assert.IsType<YamlMappingNode>(Assert.Single(yaml.Documents).RootNode);
        var on = Assert.IsType<YamlMappingNode>(root["on"]);
        Assert.True(on.Children.ContainsKey("push"));
        Assert.Matches(@"^\d+ \d+ \d+ \* \*$", (string?)on["schedule"][0]["cron"]);
        var steps = Assert.IsType<YamlSequenceNode>(root["jobs"]["checks"]["steps"]).OfType<YamlMappingNode>().ToList();
        Assert.Contains(steps, step => step.Children.TryGetValue("run", out var command) && (string?)command == ".ci/run");
        var uses = steps.Where(step => step.Children.ContainsKey("uses")).Select(step => (string?)step["uses"]).ToList();
        Assert.NotEmpty(uses);
        Assert.All(uses, action => Assert.Matches(@"^actions/[a-z-]+@v\d+$", action));
    }

    private static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    private static string[] Names(JsonElement list) => [.. list.EnumerateArray().Select(name => name.GetString()!)];

    [GeneratedRegex(@"src/Attribution\.Cli|Analysis\.sln", RegexOptions.CultureInvariant)]
    private static partial Regex Projects();
}
