namespace Attribution.Tests.House;

public class PublicApiTests
{
    [Fact]
    public void TheLibraryOffersWhatWasReviewed() =>
        PublicApi.AssertReviewed(typeof(News).Assembly, "tests/Attribution.Tests/PublicApi.approved.txt");
}
