using System.Reflection;
using System.Text.Json;
using Attribution.Charts;
using Attribution.Corpus;
using Attribution.Evaluation;
using Attribution.Notebooks.Rendering;
using Attribution.Views;

namespace Attribution.Notebooks.Tests.OtherKernels;

/// <summary>Everything in the library that shows itself does so in our engine and, through its own package, in Polyglot Notebooks.</summary>
public class LibraryDisplayTests
{
    private const string Article = """
        The harbour board will close two berths in March, its chair Ines Varga said on Tuesday.

        "We cannot repair them while ships are moored there," Varga told reporters.
        """;

    private static readonly NewsCorpus Corpus = News.Parse(Article, new DateOnly(2024, 2, 6));

    private static readonly object[] Values =
    [
        NewsChart.Of("Berths", "Two berths close.", """{"data": [{"type": "bar", "x": ["berths"], "y": [2]}], "layout": {}}"""),
        Tables.Quotes(Corpus),
        ArticleView.Of(Corpus.Articles[0]),
        Reading.Of("Two berths close.", "One speaker says so."),
        Corpus.SourceAudit(),
        ErrorView.Of(Evaluator.OnGold([Path.Combine(NotebooksFolder.Repository, "seeds", "practice")])),
    ];

    public static TheoryData<string> Displayable =>
        [.. typeof(NewsChart).Assembly.GetExportedTypes().Where(ShowsItself).Select(type => type.FullName!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Displayable))]
    public void Polyglot_Notebooks_shows_what_our_engine_shows(string type)
    {
        object value = Values.Single(value => value.GetType().FullName == type);
        MimeBundle ours = Renderer.Render(value);
        string html = ours.Text(MimeBundle.Html)!;
        Assert.StartsWith("<", html.TrimStart(), StringComparison.Ordinal);
        Assert.Equal(html, Polyglot.Render(value)[MimeBundle.Html]);
        Assert.DoesNotContain("dni-", html, StringComparison.Ordinal);
        Assert.Equal(html, value.GetType().GetMethod("ToHtml", [])!.Invoke(value, null));
        Assert.NotEqual(value.GetType().FullName, ours.Text(MimeBundle.PlainText));
    }

    [Fact]
    public void A_chart_gives_its_figure_as_json()
    {
        Assert.True(Renderer.Render(Values[0]).TryGet(MimeBundle.Plotly, out JsonElement figure));
        Assert.Equal(2, figure.GetProperty("data")[0].GetProperty("y")[0].GetInt32());
    }

    private static bool ShowsItself(Type type) => type is { IsAbstract: false, IsInterface: false }
        && (type.GetCustomAttributes(inherit: true).Any(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute")
            || type.GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, []) is not null);
}
