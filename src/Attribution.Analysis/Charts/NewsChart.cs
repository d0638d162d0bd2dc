using System.Collections.Immutable;
using System.Text.Json;
using Attribution.Display;

namespace Attribution.Charts;

/// <summary>
/// A chart with its title and a sentence that says in words what it shows. It draws itself as the last expression of
/// a notebook cell. Immutable; equal figures have equal output.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class NewsChart : INotebookValue
{
    private NewsChart(string title, string altText, string figureJson)
    {
        Title = title;
        AltText = altText;
        FigureJson = figureJson;
    }

    /// <summary>What the chart says in one sentence, as plain text.</summary>
    public string Title { get; }

    /// <summary>The question that it answers, as plain text; empty for a figure of the caller's own.</summary>
    internal string Question { get; private init; } = "";

    /// <summary>What the chart says, as plain text, for readers who do not see it.</summary>
    public string AltText { get; }

    /// <summary>The Plotly figure: a JSON object with <c>data</c>, <c>layout</c> and <c>config</c>, in which no <c>&lt;</c> stands unescaped.</summary>
    public string FigureJson { get; }

    /// <summary>The numbers that it draws, in reading order; empty for a figure of the caller's own.</summary>
    internal ImmutableArray<ChartNumber> Numbers { get; private init; } = [];

    /// <summary>The same chart with the question that it answers and the numbers that it draws.</summary>
    internal NewsChart With(string question, ImmutableArray<ChartNumber> numbers) => new(Title, AltText, FigureJson) { Question = question, Numbers = numbers };

    string? INotebookValue.Figure => FigureJson;

    /// <summary>Makes a chart of a Plotly figure of your own.</summary>
    /// <param name="title">What the chart shows, as plain text.</param>
    /// <param name="altText">What the chart says, as plain text.</param>
    /// <param name="figureJson">A JSON object with <c>data</c> and <c>layout</c>. Text in it is read as Plotly reads it: a few tags format.</param>
    /// <exception cref="ArgumentException"><paramref name="figureJson"/> is not a JSON object with <c>data</c>.</exception>
    public static NewsChart Of(string title, string altText, string figureJson)
    {
        figureJson = Html.WellFormed(figureJson);
        try
        {
            using var figure = JsonDocument.Parse(figureJson);
            if (figure.RootElement.ValueKind != JsonValueKind.Object || !figure.RootElement.TryGetProperty("data", out _))
            {
                throw new ArgumentException("The figure must be a JSON object with the properties 'data' and 'layout'.", nameof(figureJson));
            }
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"The figure is no JSON: {exception.Message}", nameof(figureJson), exception);
        }
        return new(Html.WellFormed(title), Html.WellFormed(altText), Html.InScript(figureJson));
    }

    /// <summary>
    /// A fragment of HTML that draws the chart. It uses the page's Plotly where there is one, else fetches it from a
    /// public network of copies; where neither can be had, <see cref="AltText"/> stands in the chart's place.
    /// </summary>
    public string ToHtml() => ChartHtml.Fragment(this);

    /// <summary>The title and what the chart says.</summary>
    public override string ToString() => $"{Title}\n{AltText}";

    string INotebookValue.ToText() => ToString();
}
