using Attribution.Notebooks.Rendering;

namespace Attribution.Notebooks.Tests.Rendering.Shapes;

public class ObjectTests
{
    private sealed record Outlet(string Name, Uri? Site, string[] Desks);

    private class Base
    {
        public string First { get; } = "base";

        public string Hidden { get; } = "of base";
    }

    private sealed class Node : Base
    {
        public new string Hidden { get; } = "of node";

        public Node? Next { get; set; }

        public string Broken => Next is null ? "" : throw new InvalidOperationException("not <yet>");

        public int Field = 5;

        public int this[int place] => place;
    }

    private sealed class Deep(int level)
    {
        public int Level => level;

        public Deep Below => new(level + 1);
    }

    private struct Maybe<T>(T value, bool hasValue)
    {
        public readonly bool HasValue => hasValue;

        public readonly T Value => hasValue ? value : throw new InvalidOperationException("nothing is there");
    }

    [Fact]
    public void An_object_is_a_table_of_its_properties()
    {
        var outlet = new Outlet("Gazette & Co", null, ["politics", "sport"]);
        Assert.Equal(["Name|Gazette & Co", "Site|null", "Desks|[politics, sport]"], Shown.Rows(outlet));
        Assert.Contains("<caption>Outlet</caption>", Shown.Html(outlet), StringComparison.Ordinal);
        Assert.Equal(["A|1", "B|two"], Shown.Rows(new { A = 1, B = "two" }));
    }

    [Fact]
    public void Base_types_come_first_circles_are_named_and_properties_that_throw_say_why()
    {
        var node = new Node();
        node.Next = node;
        string[] rows = Shown.Rows(node);
        Assert.Equal("First|base", rows[0]);
        Assert.Equal(["Broken|⚠ InvalidOperationException: not <yet>", "Field|5", "First|base", "Hidden|of node", "Next|↺ Node"],
            rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_properties_hold_is_folded_inside_to_a_limit()
    {
        string html = Shown.Html(new Deep(0))!;
        Assert.Equal(2, html.Split("<details>").Length - 1);
        Assert.Contains("{ Level = 3 }", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{ Level = 4 }", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_objects_inside_is_a_table_of_its_first_rows()
    {
        string html = Shown.Html(new { All = Enumerable.Range(0, 30).Select(n => new { N = n }).ToList() })!;
        Assert.Contains("<details><summary>30 × anonymous</summary>", html, StringComparison.Ordinal);
        Assert.Contains("Rows 1–10 of the first 10; 20 more are not shown", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_optional_value_shows_as_what_it_holds()
    {
        Assert.Equal("7", Shown.Text(new Maybe<int>(7, true)));
        Assert.Equal("null", Shown.Text(new Maybe<int>(7, false)));
        Assert.Equal(["|A:Maybe<int>", "0|7", "1|∅"], Shown.Rows(new[] { new { A = new Maybe<int>(7, true) }, new { A = new Maybe<int>(7, false) } }));
        Assert.Equal("[1, null]", Shown.Text(new[] { new Maybe<int>(1, true), new Maybe<int>(1, false) }));
    }

    [Theory]
    [InlineData("42")]
    [InlineData("\"text\"")]
    [InlineData("1.5m")]
    [InlineData("'c'")]
    [InlineData("new DateTime(2024, 3, 1)")]
    [InlineData("TimeSpan.FromSeconds(1)")]
    [InlineData("DayOfWeek.Monday")]
    [InlineData("new Uri(\"https://example.org\")")]
    [InlineData("new Version(1, 2)")]
    [InlineData("new StringBuilder(\"text\")")]
    [InlineData("typeof(string)")]
    [InlineData("new object()")]
    [InlineData("(Func<int>)(() => 1)")]
    public async Task Simple_values_are_text_alone(string source)
    {
        var rich = Assert.IsType<RichOutput>(Assert.Single(await Cells.LastAsync(source)));
        Assert.Equal("text/plain", Assert.Single(rich.Data).Key);
    }

    [Fact]
    public void An_exception_shows_its_message_its_calls_folded_and_what_caused_it()
    {
        Exception thrown = Record.Exception(() => Fail("<b>bad</b>"));
        string html = Shown.Html(new AggregateException("all", thrown, new ArgumentException("other")))!;
        Assert.Contains("<strong>AggregateException</strong>", html, StringComparison.Ordinal);
        Assert.Contains("caused by <strong>FormatException</strong>: &lt;b&gt;bad&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.Contains("caused by <strong>ArgumentException</strong>: other", html, StringComparison.Ordinal);
        Assert.Contains("<details><summary>", html, StringComparison.Ordinal);
        Assert.Contains("ObjectTests.Fail", html, StringComparison.Ordinal);
        Assert.Equal("FormatException: <b>bad</b>", Shown.Text(thrown));
    }

    [Fact]
    public async Task A_record_in_a_circle_shows_and_does_not_end_the_program()
    {
        var rich = Assert.IsType<RichOutput>(Assert.Single(await Cells.LastAsync("""
            record Link(string Name) { public Link? Next { get; set; } }
            var link = new Link("a");
            link.Next = link;
            link
            """)));
        Assert.Contains("↺ Link", rich.Data.Text(MimeBundle.Html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Display_and_HTML_are_functions_of_every_cell()
    {
        var outputs = await Cells.LastAsync("""
            var shown = display(new { A = 1 }, "text/html");
            shown.Update(HTML("<b>bold</b>"));
            HTML("<i>last</i>")
            """);
        Assert.Equal(["<b>bold</b>", "<i>last</i>"], outputs.Select(output => ((RichOutput)output).Data.Text(MimeBundle.Html)));
        Assert.Equal("text/html", Assert.Single(((RichOutput)outputs[0]).Data).Key);
    }

    [Fact]
    public async Task A_notebook_may_have_functions_of_these_names() =>
        Assert.Equal("mine 1", await Cells.TextAsync("string display(object o) => $\"mine {o}\";", "display(1)"));

    [Fact]
    public void Items_that_show_themselves_stand_below_each_other() =>
        Assert.Equal("<b>Dawn</b>\n<b>Noon</b>", Renderer.Render(new[] { new Painting("Dawn"), new Painting("Noon") }).Text(MimeBundle.Html));

    private static void Fail(string message) => throw new FormatException(message);
}
