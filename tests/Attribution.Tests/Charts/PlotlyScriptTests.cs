using System.Security.Cryptography;
using Attribution.Charts;
using Attribution.Tests.House;
using Mono.Cecil;

namespace Attribution.Tests.Charts;

public sealed class PlotlyScriptTests
{
    [Fact]
    public void NotebooksLoadTheSameFileThatReportsCarry()
    {
        using var script = PlotlyScript.Open();
        Assert.Equal(PlotlyScript.Integrity, "sha384-" + Convert.ToBase64String(SHA384.HashData(script)));
    }

    /// <summary>Those parts need a second copy of FSharp.Core in .NET Interactive and then fail to load.</summary>
    [Fact]
    public void ChartsDoNotTouchThePartsOfPlotlyThatWriteHtml()
    {
        using var library = AssemblyDefinition.ReadAssembly(typeof(NewsChart).Assembly.Location);
        // Those who show the charts of others are used where there are some, and that is where those parts could be loaded.
        var used = library.MainModule.GetTypes().Where(type => !Outermost(type).Namespace.EndsWith(".Values", StringComparison.Ordinal))
            .SelectMany(TypeReferences.Of).Where(type => type.Namespace.StartsWith("Plotly.NET", StringComparison.Ordinal))
            .Select(type => type.Name).Distinct();
        Assert.Equal(["ARGB", "Color", "Layout", "Trace"], used.Order());
    }

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
