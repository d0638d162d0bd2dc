using System.Globalization;

namespace Attribution.Notebooks.Tests.Execution;

/// <summary>Cells may use any culture that the system knows. Where it knows none, they are told why.</summary>
public class CultureTests
{
    private static readonly bool HasCultures = Knows();

    [Theory]
    [InlineData("1.234,50", "1234.5.ToString(\"N2\", System.Globalization.CultureInfo.GetCultureInfo(\"de-DE\"))")]
    [InlineData("1.234,50", "1234.5.ToString(\"N2\", new System.Globalization.CultureInfo(\"de-DE\"))")]
    [InlineData("1,234.50", "1234.5.ToString(\"N2\")")]
    [InlineData("2,5", "using System.Globalization;\nCultureInfo.CurrentCulture = new(\"de-DE\");", "2.5.ToString()")]
    [InlineData("2,5", "System.Threading.Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo(\"de-DE\");", "2.5.ToString()")]
    [InlineData("2,5", "System.Globalization.CultureInfo.DefaultThreadCurrentCulture = new(\"de-DE\");", "await Task.Run(() => 2.5.ToString())")]
    [InlineData("2,5", "using System.Globalization;\nawait Task.Yield(); CultureInfo.CurrentCulture = new(\"de-DE\"); await Task.Yield();", "2.5.ToString()")]
    [InlineData("2.5", "using System.Globalization;\nCultureInfo.CurrentCulture = new(\"de-DE\");",
        "CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;", "2.5.ToString()")]
    [InlineData("2.5", "using System.Globalization;\nawait Task.Run(() => CultureInfo.CurrentCulture = new(\"de-DE\"));", "2.5.ToString()")]
    [InlineData("de-DE", "using System.Globalization;\nCultureInfo.CurrentUICulture = new(\"de-DE\");", "CultureInfo.CurrentUICulture.Name")]
    [InlineData("2.5", "using System.Globalization;\nCultureInfo.CurrentCulture = new(\"de-DE\");", "2.5")]
    public async Task A_culture_is_used_where_a_cell_asks_for_it_and_kept_for_the_next(string expected, params string[] cells)
    {
        NotebookRun run = await Cells.RunAsync(cells);
        if (HasCultures || !cells.Any(cell => cell.Contains("de-DE", StringComparison.Ordinal)))
            Assert.Equal(expected, Cells.Text(Assert.Single(run.Notebook.Cells[^1].Outputs)));
        else
            Assert.Contains("install ICU", run.Failure!.Error.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_notebook_and_the_program_itself_keep_their_own()
    {
        CultureInfo? before = CultureInfo.DefaultThreadCurrentCulture;
        await Cells.RunAsync("using System.Globalization;\nCultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = new(\"de-DE\");");
        Assert.Equal("2.5", await Cells.TextAsync("2.5.ToString()"));
        Assert.Equal(before, CultureInfo.DefaultThreadCurrentCulture);
    }

    private static bool Knows()
    {
        try
        {
            return CultureInfo.GetCultureInfo("de-DE").NumberFormat.NumberDecimalSeparator == ",";
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
