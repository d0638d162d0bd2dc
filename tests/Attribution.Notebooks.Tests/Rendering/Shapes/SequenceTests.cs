using System.Collections;
using System.Data;

namespace Attribution.Notebooks.Tests.Rendering.Shapes;

public class SequenceTests
{
    private sealed record Person(string? Name, int Age);

    private sealed record Pet(string Name, Person Owner);

    private sealed class Quiet
    {
        public int Size { get; } = 3;
    }

    [Fact]
    public void Records_are_a_table_with_a_column_for_each_property()
    {
        object people = new List<Person> { new("Ines", 41), new(null, 7) };
        Assert.Equal(["|Name:string|Age:int", "0|Ines|41", "1|∅|7"], Shown.Rows(people));
        Assert.Contains("<caption>List&lt;Person&gt;: 2 items</caption>", Shown.Html(people), StringComparison.Ordinal);
        Assert.Equal("List<Person>: 2 items\n   Name  Age\n0  Ines   41\n1          7", Shown.Text(people));
    }

    [Fact]
    public void What_a_cell_holds_is_said_in_a_few_words()
    {
        var pets = new object[]
        {
            new Pet("Rex", new("Ines", 41)), new { Name = "Tom", Owner = new[] { 1, 2 } }, new { Name = "Jim", Owner = new[] { new Quiet() } },
        };
        Assert.Equal(["|Name:string|Owner:Person", "0|Rex|{ Name = Ines, Age = 41 }", "1|Tom|[1, 2]", "2|Jim|1 × Quiet"], Shown.Rows(pets));
    }

    [Fact]
    public void Items_of_different_types_have_the_columns_of_all() =>
        Assert.Equal(["|Name:string|Age:int|Size:int", "0|Ines|41|∅", "1|∅|∅|3", "2|∅|∅|∅"],
            Shown.Rows(new object?[] { new Person("Ines", 41), new Quiet(), null }));

    [Fact]
    public void A_query_is_run_once_and_no_further_than_one_item_beyond_those_shown()
    {
        int made = 0, begun = 0;
        IEnumerable<Person> Endless()
        {
            begun++;
            while (true)
                yield return new($"p{++made}", made);
        }

        string html = Shown.Html(Endless())!;
        Assert.Equal((1, 201), (begun, made));
        Assert.Contains("Rows 1–10 of the first 200; there are more", html, StringComparison.Ordinal);
        Assert.Contains("IEnumerable&lt;Person&gt;", html, StringComparison.Ordinal);
        Assert.Contains("[\"199\",\"p200\",\"200\"]", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_is_capped_and_says_how_many_are_not_shown()
    {
        var many = new Counting(100_000);
        string html = Shown.Html(many)!;
        Assert.Equal(1001, many.Given);
        Assert.Contains("Rows 1–10 of the first 1,000; 99,000 more are not shown", html, StringComparison.Ordinal);
        Assert.InRange(html.Length, 10_000, 100_000);
    }

    [Theory]
    [InlineData("new[] { 1, 2, 3 }", "[1, 2, 3]")]
    [InlineData("new List<string> { \"a\", null }", "[a, null]")]
    [InlineData("Array.Empty<object>()", "[]")]
    public async Task A_short_list_of_simple_values_is_text_alone(string source, string expected)
    {
        var rich = Assert.IsType<RichOutput>(Assert.Single(await Cells.LastAsync(source)));
        Assert.Equal("text/plain", Assert.Single(rich.Data).Key);
        Assert.Equal(expected, rich.Data.Text("text/plain"));
    }

    [Fact]
    public void A_long_list_of_simple_values_is_a_table_too() =>
        Assert.Equal(["|value:int", "0|7"], Shown.Rows(Enumerable.Repeat(7, 21).ToArray())[..2]);

    [Fact]
    public void Dictionaries_are_keys_and_values()
    {
        Assert.Equal(["key|value", "one|1", "two|2"], Shown.Rows(new Dictionary<string, int> { ["one"] = 1, ["two"] = 2 }));
        Assert.Equal(["key|value", "1|a"], Shown.Rows(new Hashtable { [1] = "a" }));
        Assert.Equal(["key|Name:string|Age:int", "a|Ines|41"], Shown.Rows(new Dictionary<string, Person> { ["a"] = new("Ines", 41) }));
    }

    [Fact]
    public void Groups_are_keys_with_their_sizes() =>
        Assert.Equal(["key:int|count:int|items", "1|2|[a, b]", "2|1|[cc]"], Shown.Rows(new[] { "a", "b", "cc" }.GroupBy(word => word.Length)));

    [Fact]
    public void Arrays_of_arrays_and_of_two_dimensions_are_rows_and_columns()
    {
        Assert.Equal(["|0|1|2", "0|1|2|∅", "1|3|4|5"], Shown.Rows(new int[][] { [1, 2], [3, 4, 5] }));
        Assert.Equal(["|0|1", "0|1|2", "1|3|4"], Shown.Rows(new[,] { { 1, 2 }, { 3, 4 } }));
        Assert.Equal(["|a|b", "0|1|∅", "1|∅|2"],
            Shown.Rows(new[] { new Dictionary<string, object?> { ["a"] = 1 }, new Dictionary<string, object?> { ["b"] = 2 } }));
    }

    [Fact]
    public void Tuples_have_a_column_for_each_part() =>
        Assert.Equal(["|Item1:string|Item2:int", "0|a|1"], Shown.Rows(new[] { ("a", 1) }));

    [Fact]
    public void Tables_of_System_Data_show_their_columns_and_missing_values()
    {
        using var table = new DataTable("people") { Columns = { { "name", typeof(string) }, { "born", typeof(DateTime) } } };
        table.Rows.Add("Ines", new DateTime(1984, 5, 1));
        table.Rows.Add(DBNull.Value, DBNull.Value);
        string[] expected = ["|name:string|born:DateTime", "0|Ines|1984-05-01", "1|∅|∅"];
        Assert.Equal(expected, Shown.Rows(table));
        Assert.Equal(expected, Shown.Rows(table.DefaultView));
        Assert.Equal(expected, Shown.Rows(table.Rows));
        Assert.StartsWith("people: 2 rows × 2 columns", Shown.Text(table), StringComparison.Ordinal);
    }

    [Fact]
    public void What_text_holds_cannot_end_the_page_or_its_script()
    {
        string html = Shown.Html(new[] { new Person("</script><img src=x onerror=alert(1)>", 1) })!;
        Assert.Single(html.Split("</script>")[1..]);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Equal("0|</script><img src=x onerror=alert(1)>|1", Shown.Rows(new[] { new Person("</script><img src=x onerror=alert(1)>", 1) })[1]);
    }

    [Fact]
    public async Task An_endless_query_that_gives_nothing_is_ended_with_its_cell()
    {
        var options = NotebookRunOptions.Default with { CellTimeout = TimeSpan.FromSeconds(1) };
        NotebookRun run = await NotebookRunner.RunAsync(Cells.Notebook("""
            IEnumerable<int> Nothing() { while (true) { if (DateTime.Now.Year < 0) yield return 1; } }
            Nothing()
            """), options);
        Assert.Equal("CellTimeout", run.Failure?.Error.Name);
        Assert.DoesNotContain("still runs", run.Failure?.Error.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_that_throws_is_the_error_of_its_cell()
    {
        NotebookRun run = await Cells.RunAsync("new[] { 1, 0 }.Select(n => new { Share = 1 / n })");
        Assert.Equal(nameof(DivideByZeroException), run.Failure?.Error.Name);
    }

    /// <summary>A list that counts how many of its items are asked for.</summary>
    private sealed class Counting(int count) : IReadOnlyCollection<Person>
    {
        public int Given { get; private set; }

        public int Count => count;

        public IEnumerator<Person> GetEnumerator()
        {
            for (int i = 0; i < count; i++)
            {
                Given++;
                yield return new("x", i);
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
