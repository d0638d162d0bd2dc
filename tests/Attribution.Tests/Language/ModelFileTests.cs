using System.Text;
using Attribution.Corpus;
using Attribution.Language;
using Attribution.Lists;
using Attribution.Quotes.Tagging;

namespace Attribution.Tests.Language;

/// <summary>A trained file says what it was trained with, and is told where that is not what the library holds.</summary>
public sealed class ModelFileTests
{
    private const string Stamp = "or, where the weights are meant to stay, run 'dotnet run --project src/Attribution.Training -- stamp'.";

    public static TheoryData<string> Files => [.. TrainedModels.All.Select(kind => kind.FileName)];

    /// <summary>Fails where a word list, or the version of features, is not the one that the model was trained with; the message names it.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void TheLibrarysModelsWereTrainedWithItsListsAndFeatures(string fileName)
    {
        var kind = TrainedModels.All.Single(kind => kind.FileName == fileName);
        using var file = Lexicon.Open(fileName);

        Assert.Null(Record.Exception(() => ModelFile.Check(kind, file))?.Message);
    }

    [Theory]
    [InlineData("#list irregular-verbs.tsv ",
        "quotes.model: the model was trained with another list irregular-verbs.tsv than the library holds. Train it again ('quotes', see the "
            + "README.md beside it), " + Stamp)]
    [InlineData("#model tagger.model ",
        "quotes.model: the model was trained with another tagger.model than the library holds. Train it again ('quotes', see the README.md beside it), "
            + Stamp)]
    [InlineData("#features ",
        "quotes.model: the model was trained with version 0 of its features, and the library makes version 1. Train it again ('quotes', see the "
            + "README.md beside it), " + Stamp)]
    [InlineData("#kind ", "quotes.model: the file holds '0', not 'quotes'. Restore it from the repository, or train it again ('quotes').")]
    [InlineData("#attribution-model ",
        "quotes.model: the file is of version 0 of the format of trained files, and this library reads version 1. Restore it from the repository, or "
            + "train it again ('quotes').")]
    public void WhatIsNotAsTheLibraryHasItIsNamed(string part, string message)
    {
        var lines = Encoding.ASCII.GetString(ModelFile.Header(QuoteModel.Kind)).Split('\n');
        var changed = string.Join('\n', lines.Select(line => line.StartsWith(part, StringComparison.Ordinal) ? part + "0" : line));

        Assert.Equal(message, Refusal(changed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u0001\u0002\u0003 no model\n")]
    [InlineData("#kind quotes\n#end\n")]
    public void AFileThatIsNoModelIsNamed(string text) => Assert.Equal(
        "quotes.model: the file does not begin with '#attribution-model', as trained files do. Restore it from the repository, or train it again "
            + "('quotes').", Refusal(text));

    [Fact]
    public void AHeaderThatBreaksOffIsNamed() => Assert.Equal(
        "quotes.model: the file's header has no line '#end'. Restore it from the repository, or train it again ('quotes').",
            Refusal("#attribution-model 1\n#kind quotes\n#feat"));

    [Fact]
    public void AListThatFeaturesSeeNoMoreIsNamed() => Assert.Equal(
        "quotes.model: the model was trained with the list letters.tsv, which its features see no more. Train it again ('quotes', see the README.md "
            + "beside it), " + Stamp,
        Refusal(Encoding.ASCII.GetString(ModelFile.Header(QuoteModel.Kind)).Replace("#end", "#list letters.tsv 0\n#end", StringComparison.Ordinal)));

    [Fact]
    public void TheHeaderIsSkippedWhateverItSaysAndWhereThereIsNone()
    {
        foreach (var parts in (string[][])
        [
            ["#attribution-model 9\n#kind other\n#end\n", "weights"],
            ["", "weights"],
            ["", "# Words\na\tb\n"],
        ])
        {
            var weights = parts[1];
            using var file = Stream(string.Concat(parts));
            ModelFile.SkipHeader(QuoteModel.Kind, file);
            Assert.Equal(weights, new StreamReader(file).ReadToEnd());
        }
    }

    private static string Refusal(string text)
    {
        using var file = Stream(text);
        return Assert.Throws<InvalidDataException>(() => ModelFile.Check(QuoteModel.Kind, file)).Message;
    }

    private static MemoryStream Stream(string text) => new(Encoding.Latin1.GetBytes(text));
}
