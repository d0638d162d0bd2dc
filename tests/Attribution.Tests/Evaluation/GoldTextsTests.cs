using System.Security.Cryptography;
using System.Text;
using Attribution.Evaluation;
using Attribution.Evaluation.Gold;

namespace Attribution.Tests.Evaluation;

/// <summary>Annotation that is published without its text gets exactly the text that was annotated, or none.</summary>
public sealed class GoldTextsTests : IDisposable
{
    private const string Page = "---\nmenu\n---\nMayor Lind \ud83d\ude00 said it\nrained. More follows, which nobody annotated.\n",
        Text = "Lind: Mayor Lind \ud83d\ude00 said it rained.\n";

    private readonly string folder = Directory.CreateTempSubdirectory("texts-").FullName;

    public GoldTextsTests()
    {
        Directory.CreateDirectory(At("gold", "part"));
        Directory.CreateDirectory(At("corpus", "deep"));
        Annotate("rain", Text, Page, """["Lind: ", [13, 34], " ", [35, 42], "\n"]""");
    }

    [Theory]
    [InlineData("page.md", Page)]
    [InlineData("another name.md", Page)]
    [InlineData("page.md", "\uFEFF" + Page)]
    [InlineData("rain.txt", Text)]
    public void TheTextIsMadeOfTheFileThatHoldsIt(string name, string content)
    {
        File.WriteAllText(At("corpus", "deep", name), content);
        var texts = Find();
        Assert.Equal(new GoldText("rain", At("gold", "part", "rain.txt"), Text), Assert.Single(texts.Found));
        Assert.Equal((0, 0, 0), (texts.There, texts.Missing.Length, texts.Problems.Length));
    }

    [Fact]
    public void LineEndsOfWindowsAreUndone()
    {
        File.WriteAllText(At("corpus", "page.md"), Page.ReplaceLineEndings("\r\n"));
        Assert.Equal(Text, Assert.Single(Find().Found).Text);
    }

    [Theory]
    [InlineData("page.md", "---\nmenu\n---\nMayor Lind \ud83d\ude00 said it\npoured. More follows, which nobody annotated.\n")]
    [InlineData("page.md", "too short")]
    [InlineData("elsewhere.md", "of another length, so that nothing points here")]
    public void ATextThatDiffersIsNoneAndTheReaderIsToldWhereToGetIt(string name, string content)
    {
        File.WriteAllText(At("corpus", name), content);
        var texts = Find();
        Assert.Empty(texts.Found);
        var missing = Assert.Single(texts.Missing);
        Assert.StartsWith(At("gold", "part", "rain.json"), missing.Message);
        Assert.Contains("https://example.org/rain", missing.Message);
    }

    [Fact]
    public void WhatLiesThereStays()
    {
        File.WriteAllText(At("corpus", "page.md"), Page);
        File.WriteAllText(At("gold", "part", "rain.txt"), Text);
        Assert.Equal((0, 1, 0), (Find().Found.Length, Find().There, Find().Problems.Length));
        File.WriteAllText(At("gold", "part", "rain.txt"), "mine");
        var texts = Find();
        Assert.Equal((0, 0), (texts.Found.Length, texts.There));
        Assert.Contains("SHA-256", Assert.Single(texts.Problems).Message);
        Assert.Contains("SHA-256", Assert.Single(Evaluator.OnGold([At("gold", "part")]).Problems).Message);
    }

    [Fact]
    public void AnnotationWhoseTextIsNotThereSaysHowToGetIt() =>
        Assert.Contains("gold texts --from", Assert.Single(Evaluator.OnGold([At("gold", "part")]).Problems).Message);

    [Fact]
    public void AFolderThatIsNotThereIsTold() =>
        Assert.Contains(GoldTexts.Find([At("gold")], [At("nowhere")], default).Problems, problem => problem.Path == At("nowhere"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private GoldTexts Find() => GoldTexts.Find([At("gold")], [At("corpus")], default);

    private void Annotate(string name, string text, string page, string pieces) => File.WriteAllText(At("gold", "part", name + ".json"), $$"""
        {
          "document": "{{name}}", "actors": [], "quotes": [], "figures": [], "unattributed": [],
          "source": { "url": "https://example.org/{{name}}", "file": "page.md", "bytes": {{Encoding.UTF8.GetByteCount(page)}},
                      "sha256": "{{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}}", "pieces": {{pieces}} }
        }
        """);

    private string At(params string[] parts) => Path.Combine([folder, .. parts]);
}
