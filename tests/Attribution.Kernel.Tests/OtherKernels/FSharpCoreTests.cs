using Attribution.Tests.House;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Attribution.Kernel.Tests.OtherKernels;

/// <summary>
/// The library in a host that does nothing for it: Roslyn's own scripting loads it by path, and this test's process has
/// an older FSharp.Core of its own, as .NET Interactive has.
/// </summary>
public class FSharpCoreTests
{
    [Fact]
    public async Task A_chart_of_Plotly_works_in_a_host_with_another_FSharpCore()
    {
        Assert.Equal(new Version(10, 0), typeof(Microsoft.FSharp.Core.Unit).Assembly.GetName().Version is { } own ? new Version(own.Major, own.Minor) : null);
        string folder = Folder();
        string[] names = ["Attribution.Analysis", "Plotly.NET", "DynamicObj", "FSharp.Core"];
        ScriptState<object> state = await CSharpScript.Create<object>(string.Join('\n', names.Select(name => $"#r \"{Path.Combine(folder, name)}.dll\"")))
            .RunAsync();
        foreach (string cell in (string[])
        [
            "var table = Attribution.Views.Tables.Quotes(Attribution.News.Parse(\"The port said that two ships had sunk.\", new System.DateOnly(2024, 1, 1)));",
            "var chart = Plotly.NET.GenericChart.ofTraceObject(false, new Plotly.NET.Trace(\"bar\"));",
            "Plotly.NET.GenericChart.toFigureJson(chart) + Plotly.NET.GenericChart.toChartHTML(chart)",
        ])
        {
            state = await state.ContinueWithAsync<object>(cell);
        }

        Assert.Contains("\"type\":\"bar\"", Assert.IsType<string>(state.ReturnValue), StringComparison.Ordinal);
        Assert.Single(AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.GetName().Name == "Plotly.NET");
    }

    /// <summary>The library's own output, made by the build that made this test.</summary>
    private static string Folder()
    {
        string[] own = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar);
        return Path.Combine(Repository.Root, "src", "Attribution.Analysis", "bin", own[^2], own[^1]);
    }
}
