using System.Text.Json;
using System.Text.RegularExpressions;
using Attribution.Charts;
using Attribution.Corpus.Rows;
using static Attribution.Charts.Charts;

namespace Attribution.Tests.Charts;

public sealed class ChartTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static TheoryData<string> All => [.. Samples.Charts.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void FigureIsTheReviewedOne(string name)
    {
        var chart = Samples.Charts[name](SampleCorpus.Disputed);
        using var figure = JsonDocument.Parse(chart.FigureJson);
        Snapshot.Matches($"{name}.json", JsonSerializer.Serialize(figure, Indented) + "\n");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void FigureIsTheSameEveryTime(string name) =>
        Assert.Equal(Samples.Charts[name](SampleCorpus.Disputed).ToHtml(), Samples.Charts[name](SampleCorpus.Disputed).ToHtml());

    [Theory]
    [MemberData(nameof(All))]
    public void AnEmptyCorpusGivesAChartThatSaysSo(string name)
    {
        var chart = Samples.Charts[name](SampleCorpus.Of());
        Assert.Matches("^No (quotes|claims|figures) were found", chart.AltText);
        Assert.Matches("^(Nobody is|No claim|No figure) ", chart.Title);
        Assert.Empty(chart.Numbers);
        using var figure = JsonDocument.Parse(chart.FigureJson);
        Assert.Equal(JsonValueKind.Array, figure.RootElement.GetProperty("data").ValueKind);
    }

    [Fact]
    public void WhatSomebodyDidNotSayIsNotCounted()
    {
        var says = WhoSaidWhat(SampleCorpus.Corpus).AltText;
        Assert.StartsWith("12 quotes: 2 direct, 3 mixed, 7 indirect. By speaker: Ines Okafor 5 (", says, StringComparison.Ordinal);
        Assert.EndsWith(" Left out: 1 quote of what somebody did not say.", says, StringComparison.Ordinal);
    }

    [Fact]
    public void SpeakersBeyondTheTopAreCountedInWords()
    {
        var chart = WhoSaidWhat(SampleCorpus.Corpus, top: 2);
        using var figure = JsonDocument.Parse(chart.FigureJson);
        var labels = figure.RootElement.GetProperty("layout").GetProperty("yaxis").GetProperty("ticktext").EnumerateArray().Select(label => label.GetString());
        Assert.Equal(["Ines Okafor", "Bartholomew<br>Featherstonehaugh-Quill…", "4 others", Speakers.Nobody], labels);
        Assert.Contains(chart.Numbers, number => number is { Row: "4 others", Series: "indirect", Count: 4 });
    }

    [Fact]
    public void TheSameThingHasTheSameColourInAllCharts()
    {
        var colors = new Dictionary<string, string>();
        foreach (var chart in Samples.Charts.Values)
        {
            using var figure = JsonDocument.Parse(chart(SampleCorpus.Corpus).FigureJson);
            foreach (var trace in figure.RootElement.GetProperty("data").EnumerateArray().Where(trace => trace.TryGetProperty("name", out _)))
            {
                var name = trace.GetProperty("name").GetString()!;
                var color = trace.GetProperty("marker").GetProperty("color").GetString()!;
                Assert.Equal(colors.GetValueOrDefault(name, color), color);
                colors[name] = color;
            }
        }
        Assert.Contains("direct", colors.Keys);
        Assert.Contains("named person", colors.Keys);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void TitlesBreakIntoLinesThatFitAPageOf400Pixels(string name)
    {
        using var figure = JsonDocument.Parse(Samples.Charts[name](SampleCorpus.Disputed).FigureJson);
        var layout = figure.RootElement.GetProperty("layout");
        var lines = Regex.Split(layout.GetProperty("title").GetProperty("text").GetString()!, "<br>").Select(line => Regex.Replace(line, "<[^>]*>", ""))
            .ToList();
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 60));
        Assert.All(lines.Where((_, index) => index < lines.Count - 2), line => Assert.InRange(line.Length, 1, 46));
        Assert.InRange(layout.GetProperty("margin").GetProperty("t").GetInt32(), 19 * lines.Count, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void TextOfArticlesIsNeitherTagNorTemplate(string name)
    {
        var hostile = HostileCorpus.Corpus.Articles[0];
        var claims = hostile.Claims.SetItem(1, hostile.Claims[1] with { Disputes = "c1" });
        using var figure = JsonDocument.Parse(Samples.Charts[name](SampleCorpus.Of(hostile with { Claims = claims })).FigureJson);
        var layout = figure.RootElement.GetProperty("layout");
        var shown = Texts(figure.RootElement.GetProperty("data"))
            .Concat(layout.EnumerateObject().Where(property => property.Name != "meta").SelectMany(property => Texts(property.Value))).ToList();
        var showsText = name is not ("sourcing-profile" or "sourcing-depth" or "figures-without-source");
        Assert.Equal(showsText, shown.Exists(text => text.Contains("onerror", StringComparison.Ordinal)));
        Assert.All(shown, text => Assert.DoesNotMatch("<(?!/?(b|i|br|span|extra)[ />])", text));
        Assert.All(shown, text => Assert.DoesNotContain("%{x}", text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    [Fact]
    public void AFigureThatIsNoFigureIsRefused()
    {
        Assert.Throws<ArgumentException>(() => NewsChart.Of("t", "a", "no json"));
        Assert.Throws<ArgumentException>(() => NewsChart.Of("t", "a", "[]"));
        Assert.Contains("'data'", Assert.Throws<ArgumentException>(() => NewsChart.Of("t", "a", "{}")).Message, StringComparison.Ordinal);
    }
}
