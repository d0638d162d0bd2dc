namespace Attribution.Notebooks.Tests.Execution;

/// <summary>Code that calls itself without end is an error of its cell, whatever kind of code it is: it never ends the process.</summary>
public class EndlessRecursionTests
{
    [Theory]
    [InlineData("int F(int n) => F(n + 1) + 1; F(0)")]
    [InlineData("int F(int n)\n{\n  return F(n + 1) + 1;\n}\nF(0)")]
    [InlineData("void F() { int Local(int n) => Local(n + 1) + 1; Local(0); } F();")]
    [InlineData("Func<int, int> f = null; f = x => f(x + 1) + 1; f(0)")]
    [InlineData("Action f = null; f = () => f(); f();")]
    [InlineData("Func<int, int> f = null; f = delegate(int x) { return f(x + 1) + 1; }; f(0)")]
    [InlineData("class C { static Func<int, int> f = x => f(x + 1) + 1; public static int Go() => f(0); } C.Go()")]
    [InlineData("class C { public int X => X + 1; } new C().X")]
    [InlineData("class C { public static int X { get; set => X = value; } } C.X = 1;")]
    [InlineData("class C { public int this[int i] => this[i + 1]; } new C()[0]")]
    [InlineData("class C { public event Action A { add { A += value; } remove { } } } new C().A += () => { };")]
    [InlineData("struct S { public static S operator +(S a, S b) => a + b; } var s = new S() + new S();")]
    [InlineData("class C { public static implicit operator int(C c) => (int)c; } (int)new C()")]
    [InlineData("class C { public C() { new C(); } } new C()")]
    [InlineData("class C { C next = new C(); } new C()")]
    [InlineData("class C(int n) { C next = new C(n + 1); } new C(0)")]
    [InlineData("interface I { int M() => M(); } class C : I { } ((I)new C()).M()")]
    [InlineData("IEnumerable<int> F(int n) { foreach (var x in F(n + 1)) yield return x; } F(0).Count()")]
    [InlineData("class C { public override string ToString() => $\"{this}\"; } new C().ToString()")]
    [InlineData("class C { public override string ToString() => $\"{this}\"; } new C()")]
    [InlineData("class C { public string ToHtml() => ToHtml(); } new C()")]
    [InlineData("class C { public override int GetHashCode() => new HashSet<object> { this }.Count; } new C().GetHashCode()")]
    [InlineData("record R { public R Next { get; set; } } var r = new R(); r.Next = r; r.GetHashCode()")]
    [InlineData("record R(int A) { public R Next { get; set; } } record T(int A) : R(A); var r = new T(1); r.Next = r; r.GetHashCode()")]
    [InlineData("record R { public R Next { get; set; } } var r = new R(); r.Next = r; var s = new R(); s.Next = s; r == s")]
    [InlineData("sealed record R<T> { public R<T> Next { get; set; } } var r = new R<int>(); r.Next = r; r.ToString()")]
    public async Task It_is_an_error_of_the_cell(string source)
    {
        NotebookRun run = await Cells.RunAsync(source);
        Assert.Equal("InsufficientExecutionStackException", run.Failure!.Error.Name);
        Assert.Contains("calls itself", run.Failure.Error.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var l = new List<int> { 1, 2 }; Comparison<int> c = null; c = (a, b) => { new List<int> { 1, 2 }.Sort(c); return 0; }; l.Sort(c);")]
    [InlineData("int F(int n) { try { return F(n + 1) + 1; } catch (Exception e) when (n % 50 == 0) { throw new InvalidOperationException(\"again\", "
        + "e); } } F(0)")]
    public async Task Errors_that_are_caught_and_thrown_on_at_every_level_have_room_on_the_stack(string source)
    {
        NotebookRun run = await Cells.RunAsync(source);
        Assert.Equal("InvalidOperationException", run.Failure!.Error.Name);
        Assert.Contains("calls itself", run.Failure.Error.Traceback[^1] + string.Join('\n', run.Failure.Error.Traceback), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5000", "int Deep(int n) => n == 0 ? 0 : 1 + Deep(n - 1); Deep(5000)")]
    [InlineData("100", "int Sum() { Span<int> s = stackalloc int[100]; return s.Length; } Sum()")]
    public async Task Deep_recursion_that_ends_and_memory_on_the_stack_work(string expected, string source) =>
        Assert.Equal(expected, await Cells.TextAsync(source));

    [Fact]
    public async Task More_memory_on_the_stack_than_there_is_is_an_error()
    {
        NotebookRun run = await Cells.RunAsync("void F(int n) { Span<long> s = stackalloc long[n]; } F(1_000_000_000);");
        Assert.Equal("InsufficientExecutionStackException", run.Failure!.Error.Name);
    }

    [Theory]
    [InlineData("x => x.Trim().ToUpper()", "System.Linq.Expressions.Expression<Func<string, string>> tree = x => x.Trim().ToUpper(); tree.ToString()")]
    [InlineData("1", "new[] { \"a\", \"b\" }.AsQueryable().Where(x => new[] { 1 }.Any(y => x.StartsWith(\"a\"))).Count()")]
    [InlineData("1", "(from x in new[] { \"a\", \"b\" }.AsQueryable() where new[] { 1 }.Any(y => x.StartsWith(\"a\")) select x).Count()")]
    [InlineData("3", "Enumerable.Range(0, 3).Select(x =>\n  // of a number\n  x.ToString().Length // its length\n).Sum()")]
    [InlineData("6", "Func<int, Task<int>> f = async x => await Task.FromResult(2 * x); Func<Task> g = async () => await f(1); await g(); await f(3)")]
    [InlineData("R { A = 1 }T { A = 1, B = 2 }True", "record R(int A); record T(int A, int B) : R(A); $\"{new R(1)}{new T(1, 2)}{new R(1) == new R(1)}\"")]
    public async Task Code_with_checks_means_what_it_meant_before(string expected, string source) => Assert.Equal(expected, await Cells.TextAsync(source));
}
