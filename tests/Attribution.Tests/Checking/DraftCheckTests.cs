using Attribution.Checking;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Tests.House;

namespace Attribution.Tests.Checking;

/// <summary>The drafts of <c>drafts.spec.md</c>, checked against the practice articles.</summary>
public sealed class DraftCheckTests
{
    /// <summary>How many of the drafts may be judged otherwise.</summary>
    private const int MostWrong = 0;

    [Fact]
    public void DraftsAreJudgedAsTheyShouldBe()
    {
        var articles = News.Read(Path.Combine(Repository.Root, "seeds", "practice"));
        var drafts = Specification.Cases("drafts.spec.md").Select(row => (Draft: row.Text, Expected: row.Row[0])).ToList();
        Assert.True(drafts.Count >= 60, "there are fewer drafts than were promised");
        var wrong = drafts.Select(draft => (draft.Draft, draft.Expected, Found: Verdict(draft.Draft, articles)))
            .Where(draft => draft.Expected != draft.Found).Select(draft => $"{draft.Draft} expected {draft.Expected}, found {draft.Found}").ToList();
        Assert.True(wrong.Count <= MostWrong, string.Join('\n', wrong));
    }

    private static string Verdict(string text, NewsCorpus articles)
    {
        var draft = NewsAnalyzer.Default.Analyze(DocumentReader.Parse(text, "draft"));
        var findings = DraftCheck.Of(draft, articles);
        return findings.FirstOrDefault(finding => !finding.IsHeld) is { } not ? EnumWords.Of(not.Is)! : findings.IsEmpty ? "nothing" : "held";
    }
}
