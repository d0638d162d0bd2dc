using Attribution.Documents;
using Attribution.Quotes.Types;
using Attribution.Training.Types;

namespace Attribution.Training.Tests.Types;

public sealed class TypeLabelsTests
{
    [Fact]
    public void LabelsAreGatheredByDocument()
    {
        var documents = Read("# head", "wikinews\tone\t3\t7\ta", "wikinews\tone\t20\t25\tb?", "polnear\ttwo\t1\t4\tex");

        Assert.Equal(["one", "two"], documents.Select(document => document.Document));
        Assert.Equal([new(new TextSpan(3, 7), 1, false), new(new TextSpan(20, 25), 2 | 1 << TypeModel.None, false)], documents[0].Labels);
        Assert.True(Assert.Single(documents[1].Labels).IsContentWrong);
    }

    [Theory]
    [InlineData("wikinews\tone\t3\t7\tq")]
    [InlineData("wikinews\tone\t7\t3\ta")]
    [InlineData("wikinews\tone\t3\ta")]
    public void AWrongLineIsNamed(string line)
    {
        var error = Assert.Throws<InvalidDataException>(() => Read("# head", line));

        Assert.Contains("line 2", error.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<LabelledDocument> Read(params string[] lines)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(path, lines);
            return LabelledDocument.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
