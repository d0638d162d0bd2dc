using Attribution.Notebooks.Execution;

namespace Attribution.Notebooks.Tests.Execution;

public class StopChecksTests
{
    private const string Turn = "global::Attribution.Notebooks.Scripting.CellGuard.Turn();";
    private const string Enter = "global::Attribution.Notebooks.Scripting.CellGuard.Enter();";

    [Theory]
    [InlineData("while (x) y();", "while (x) {T;y();}")]
    [InlineData("for (;;) { y(); }", "for (;;) { T;y(); }")]
    [InlineData("for (;;)\n{\n  y();\n}", "for (;;)\n{\nT;  y();\n}")]
    [InlineData("do y(); while (x);", "do {T;y(); }while (x);")]
    [InlineData("foreach (var a in b)\n  y(a);", "foreach (var a in b)\n{T;  y(a);}")]
    [InlineData("foreach (var (a, c) in b) y(a);", "foreach (var (a, c) in b) {T;y(a);}")]
    [InlineData("again: goto again;", "again: {T;goto again;}")]
    [InlineData("int F() => 1;", "int F() { E;return 1;}")]
    [InlineData("int F() =>\n  1; // one", "int F() {\nE;return   1;} // one")]
    [InlineData("void F() => G();", "void F() { E;G();}")]
    [InlineData("async Task F() => await G();", "async Task F() { E;await G();}")]
    [InlineData("async Task<int> F() => await G();", "async Task<int> F() { E;return await G();}")]
    [InlineData("Task F() => G();", "Task F() { E;return G();}")]
    [InlineData("Action a = () => { y(); };", "Action a = () => { E;y(); };")]
    [InlineData("class C { int P { get { return 1; } } C() { } }", "class C { int P { get { E;return 1; } } C() { E;} }")]
    public void Checks_go_into_loops_jumps_and_functions(string source, string expected) => Assert.Equal(
        expected, StopChecks.Into(source).Replace(Turn, "T;", StringComparison.Ordinal).Replace(Enter, "E;", StringComparison.Ordinal));

    [Theory]
    [InlineData("var x = 1;")]
    [InlineData("ref int F() => ref a[0];")]
    [InlineData("int F() => throw new Exception();")]
    [InlineData("Func<int, int> f = x => x + 1;")]
    [InlineData("while (x)\n{\n#pragma warning disable\n  y();\n}")]
    [InlineData("while (x")]
    public void What_has_no_place_for_a_check_stays(string source) => Assert.Equal(source, StopChecks.Into(source));
}
