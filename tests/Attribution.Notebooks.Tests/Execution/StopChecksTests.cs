using Attribution.Notebooks.Execution;

namespace Attribution.Notebooks.Tests.Execution;

public class StopChecksTests
{
    private const string Turn = "global::Attribution.Notebooks.Scripting.CellGuard.Turn();";
    private const string Enter = "global::Attribution.Notebooks.Scripting.CellGuard.EnsureSufficientExecutionStack();";

    [Theory]
    [InlineData("while (x) y();", "while (x) {T;y();}")]
    [InlineData("for (;;) { y(); }", "for (;;) { T;y(); }")]
    [InlineData("for (;;)\n{\n  y();\n}", "for (;;)\n{\nT;  y();\n}")]
    [InlineData("do y(); while (x);", "do {T;y(); }while (x);")]
    [InlineData("foreach (var a in b)\n  y(a);", "foreach (var a in b)\n{T;  y(a);}")]
    [InlineData("foreach (var (a, c) in b) y(a);", "foreach (var (a, c) in b) {T;y(a);}")]
    [InlineData("again: goto again;", "again: {T;goto again;}")]
    [InlineData("Action a = () => { y(); };", "Action a = () => { E;y(); };")]
    [InlineData("Action a = delegate { };", "Action a = delegate { T;};")]
    [InlineData("Func<int, int> f = x => { return x + 1; };", "Func<int, int> f = x => { T;return x + 1; };")]
    public void Checks_go_into_loops_jumps_and_lambdas(string source, string expected) => Assert.Equal("T;" + expected, Checked(source));

    [Theory]
    [InlineData("var x = 1;")]
    [InlineData("ref int F() => ref a[0];")]
    [InlineData("int F() { return 1; }")]
    [InlineData("Func<int, int> f = x => x + 1;")]
    [InlineData("while (x)\n{\n#pragma warning disable\n  y();\n}")]
    public void What_has_no_place_for_a_check_stays(string source) => Assert.Equal("T;" + source, Checked(source));

    [Theory]
    [InlineData("while (x", "while (x")]
    [InlineData("", "")]
    [InlineData("// nothing\n", "// nothing\n")]
    [InlineData("#r \"a.dll\"\nusing A;\n// one\n  F();", "#r \"a.dll\"\nusing A;\n// one\n  T;F();")]
    public void A_cell_with_code_begins_with_a_check_behind_its_usings(string source, string expected) => Assert.Equal(expected, Checked(source));

    private static string Checked(string source) =>
        StopChecks.Into(source).Replace(Turn, "T;", StringComparison.Ordinal).Replace(Enter, "E;", StringComparison.Ordinal);
}
