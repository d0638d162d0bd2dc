using Attribution.Tests.House;

namespace Attribution.Notebooks.Tests;

public class PublicApiTests
{
    [Fact]
    public void TheNotebookEngineOffersWhatWasReviewed() =>
        PublicApi.AssertReviewed(typeof(NotebookRunner).Assembly, "tests/Attribution.Notebooks.Tests/PublicApi.approved.txt");
}
