using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Encoder.Tests;

public sealed class WordMarkTests
{
    [Theory]
    [InlineData("the 7 % mayor", "0 0 0 0")]
    [InlineData("The A Łódź O'Brien", "1 1 1 1")]
    [InlineData("NATO U.S. AP", "2 2 2")]
    [InlineData("iPhone McDonald", "3 3")]
    public void AMarkSaysHowAWordIsWritten(string text, string marks) => Assert.Equal(marks, Marks(text));

    [Theory]
    [InlineData("She said \"it GOES on\" today.", "1 0 4 4 6 4 4 0 0")]
    [InlineData("“It ‘is’ so” she said.", "4 5 4 4 4 4 4 0 0 0")]
    public void AndWhetherItStandsBetweenQuotationMarks(string text, string marks) => Assert.Equal(marks, Marks(text));

    private static string Marks(string text) => string.Join(' ', WordMark.Of(Annotator.Annotate(DocumentReader.Parse(text, "text"))));
}
