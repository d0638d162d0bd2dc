using System.Text.Json;
using Attribution.Notebooks.Rendering;
using Attribution.Notebooks.Scripting;

namespace Attribution.Notebooks.Tests.Rendering;

public class RendererTests
{
    private const string Here = "#r \"Attribution.Notebooks.Tests\"\nusing Attribution.Notebooks.Tests.Rendering;\n";

    [Theory]
    [InlineData("new Painting(\"Dawn\")", "Dawn")]
    [InlineData("new Fresco(\"Noon\")", "Noon")]
    public async Task All_formatters_that_a_type_names_become_one_bundle(string source, string title)
    {
        var rich = Assert.IsType<RichOutput>(Assert.Single(await Cells.LastAsync(Here + source)));
        Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"], rich.Data.Select(pair => pair.Key));
        Assert.Equal($"<b>{title}</b>", rich.Data.Text("text/html"));
        Assert.Equal($"Painting {title}", rich.Data.Text("text/plain"));
        Assert.True(rich.Data.TryGet(MimeBundle.Plotly, out JsonElement figure));
        Assert.Equal(title, figure.GetProperty("layout").GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_type_with_ToHtml_shows_it()
    {
        var rich = Assert.IsType<RichOutput>(Assert.Single(await Cells.LastAsync(Here + "new Sketch()")));
        Assert.Equal("<i>sketch</i>", rich.Data.Text("text/html"));
        Assert.Equal("Sketch", rich.Data.Text("text/plain"));
    }

    [Fact]
    public async Task Display_shows_at_once_and_in_the_format_asked_for()
    {
        var outputs = await Cells.LastAsync(Here + "new Painting(\"A\").Display(); new Painting(\"B\").Display(\"text/html\"); 5.Display();");
        Assert.Equal([3, 1, 1], outputs.Select(output => ((RichOutput)output).Data.Count()));
        Assert.All(outputs, output => Assert.False(((RichOutput)output).IsResult));
    }

    [Fact]
    public void Display_outside_of_a_notebook_does_not_fail() => "shown on the console".Display();

    public static TheoryData<string, object?> Texts => new()
    {
        { "null", null },
        { "text", "text" },
        { "1.5", 1.5 },
        { "True", true },
        { "2024-03-01", new DateOnly(2024, 3, 1) },
        { "(1, two)", (1, "two") },
        { "{ A = 1 }", new { A = 1 } },
        { "[1, 2, 3]", new[] { 1, 2, 3 } },
        { "[a, null]", new List<string?> { "a", null } },
        { "[[one, 1]]", new Dictionary<string, int> { ["one"] = 1 } },
        { "Row { Name = a }\nRow { Name = b }", new[] { new Row("a"), new Row("b") } },
        { "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, … 100 in all]", Enumerable.Range(0, 100).ToArray() },
        { "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, …]", Enumerable.Range(0, int.MaxValue).Select(i => i) },
        { "Silent", new Silent() },
        { "Box<Int32>", new Box<int>() },
        { "Silent", new[] { new Silent() } },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Plain_text_is_what_a_value_says_of_itself(string expected, object? value) => Assert.Equal(expected, PlainText.Of(value));

    private sealed record Row(string Name);

    private sealed class Silent
    {
        public Silent Tree => this;
    }

    private sealed class Box<T>
    {
        public T? Value { get; set; }
    }
}
