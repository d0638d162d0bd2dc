using System.Security.Cryptography;
using Attribution.Charts;
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
        var used = library.MainModule.GetTypeReferences().Where(type => type.Namespace.StartsWith("Plotly.NET", StringComparison.Ordinal))
            .Select(type => type.Name);
        Assert.Equal(["Layout", "Trace"], used.Order());
    }
}
