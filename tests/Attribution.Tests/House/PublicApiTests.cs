namespace Attribution.Tests.House;

public class PublicApiTests
{
    [Fact]
    public void TheLibraryOffersWhatWasReviewed() =>
        PublicApi.AssertReviewed(Libraries.Core, "tests/Attribution.Tests/PublicApi.approved.txt");

    [Fact]
    public void TheEncoderOffersWhatWasReviewed() =>
        PublicApi.AssertReviewed(Libraries.Encoder, "tests/Attribution.Tests/PublicApi.Encoder.approved.txt");

    [Fact]
    public void TheEvaluationOffersWhatWasReviewed() =>
        PublicApi.AssertReviewed(Libraries.Evaluation, "tests/Attribution.Tests/PublicApi.Evaluation.approved.txt");

    [Fact]
    public void TheFormatsOfferNothingButThemselves() => Assert.Empty(Libraries.Formats.GetExportedTypes());

    [Fact]
    public void TheAnalysisOffersWhatWasReviewed() =>
        PublicApi.AssertReviewed(Libraries.Analysis, "tests/Attribution.Tests/PublicApi.Analysis.approved.txt");
}
