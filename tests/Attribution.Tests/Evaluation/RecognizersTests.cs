using Attribution.Documents;
using Attribution.Evaluation;
using Attribution.Tests.Documents;

namespace Attribution.Tests.Evaluation;

/// <summary>Specifications in the format of Recognizers-Text, scored with invented cases.</summary>
public sealed class RecognizersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("NumberModel", "number", "She owns two boats.", "two", """{"value": "2"}""", true)]
    [InlineData("NumberModel", "number", "She owns two boats.", "two", """{"value": "3"}""", false)]
    [InlineData("PercentModel", "percentage", "About 40% stayed.", "40%", """{"value": "40%"}""", true)]
    [InlineData("CurrencyModel", "currency", "It cost £3 million.", "£3 million", """{"value": "3000000", "unit": "Pound"}""", true)]
    [InlineData("CurrencyModel", "currency", "It cost £3 million.", "£3 million",
        """{"value": "3000000", "unit": "Canadian dollar", "isoCurrency": "CAD"}""", false)]
    [InlineData("CurrencyModel", "currency", "It cost 40 cents.", "40 cents", """{"value": "40", "unit": "Cent"}""", true)]
    [InlineData("AgeModel", "age", "The bridge is 30 years old.", "30 years old", """{"value": "30", "unit": "Year"}""", true)]
    [InlineData("DateTimeModel", "datetimeV2.date", "They met yesterday.", "yesterday", """{"values": [{"timex": "2024-06-11", "value": "2024-06-11"}]}""",
        true)]
    [InlineData("DateTimeModel", "datetimeV2.date", "They met yesterday.", "yesterday", """{"values": [{"timex": "2024-06-12", "value": "2024-06-12"}]}""",
        false)]
    [InlineData("DateTimeModel", "datetimeV2.daterange", "It has rained since May 2021.", "since May 2021",
        """{"values": [{"timex": "2021-05", "Mod": "since", "start": "2021-05-01"}]}""", true)]
    [InlineData("DateTimeModel", "datetimeV2.daterange", "It rained in May 2021.", "in May 2021",
        """{"values": [{"timex": "2021-05", "start": "2021-05-01", "end": "2021-06-01"}]}""", true)]
    [InlineData("DateTimeModel", "datetimeV2.daterange", "It rained in May 2021.", "in May 2021",
        """{"values": [{"timex": "2021-05", "start": "2021-05-01", "end": "2021-07-01"}]}""", false)]
    [InlineData("DateTimeModel", "datetimeV2.date", "They met two weeks ago.", "two weeks ago",
        """{"values": [{"timex": "2024-05-29", "value": "2024-05-29"}]}""", true)]
    [InlineData("DateTimeModel", "datetimeV2.duration", "They talked for two hours.", "two hours", """{"values": [{"timex": "PT2H", "value": "7200"}]}""",
        true)]
    [InlineData("DateTimeModel", "datetimeV2.duration", "They talked for two hours.", "two hours", """{"values": [{"timex": "PT2H", "value": "7201.5"}]}""",
        false)]
    public void ACasePassesWhenAFigureCoversTheTextAndHasItsValue(string model, string type, string input, string text, string resolution, bool passes)
    {
        var start = input.IndexOf(text, StringComparison.Ordinal);
        Write(model,
            $$"""[{"Input": "{{input}}", "Context": {"ReferenceDateTime": "2024-06-12T08:00:00"}, "Results": [{"Text": "{{text}}", "TypeName": "{{type}}", "Start": {{start}}, "End": {{start + text.Length - 1}}, "Resolution": {{resolution}}}]}]""");
        Assert.Equal(passes ? 1 : 0, Assert.Single(Evaluator.OnRecognizers(folder.Path).Scores).Passed);
    }

    [Fact]
    public void WhereNothingIsExpectedNothingMayBeFound()
    {
        Write("NumberModel", """[{"Input": "She owns boats.", "Results": []}, {"Input": "She owns two boats.", "Results": []}]""");
        var found = Evaluator.OnRecognizers(folder.Path);
        Assert.Equal((2, 1), (found.Scores[0].Cases, found.Scores[0].Passed));
        Assert.Contains("She owns two boats.", Assert.Single(found.Differences).Gold);
    }

    [Fact]
    public void AFileThatIsNoSpecificationIsAProblemAndAnEmptyFolderAnError()
    {
        Assert.Throws<DocumentException>(() => Evaluator.OnRecognizers(folder.Path));
        Write("AgeModel", "[{}]");
        Assert.Contains("AgeModel.json", Assert.Single(Evaluator.OnRecognizers(folder.Path).Problems).Message);
    }

    public void Dispose() => folder.Dispose();

    private void Write(string model, string json) => folder.Write($"Number/English/{model}.json", "\uFEFF" + json);
}
