using Attribution.Corpus;
using Attribution.Encoder;

namespace Attribution.Tests.Corpus;

public sealed class ReadingModelsTests
{
    [Fact]
    public void ModelsAreFoundByTheirNames() =>
        Assert.Equal([ReadingModel.Fast, AccurateModel.Default], ((string[])["fast", "accurate"]).Select(ReadingModels.Named));

    [Fact]
    public void WhoAsksForAnotherIsToldWhichOnesThereAre() =>
        Assert.StartsWith("There is no model 'best'. There are fast and accurate.",
            Assert.Throws<ArgumentException>(() => ReadingModels.Named("best")).Message);

    [Fact]
    public void AnAnalyzerWithoutAModelIsRefused() =>
        Assert.Contains("ReadingModel.Fast", Assert.Throws<ArgumentException>(() => new NewsAnalyzer(new() { Model = null! })).Message);
}
