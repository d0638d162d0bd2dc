using System.Collections.Immutable;
using System.Text;
using Attribution.Corpus;
using Attribution.Evaluation;
using Attribution.Evaluation.Gold;
using Attribution.Evaluation.Gold.Marked;
using Attribution.Exchange;

namespace Attribution.Tests.Exchange;

/// <summary>What was written for an annotation tool comes back as gold, and what was corrected there is all that is changed.</summary>
public sealed class MarksTests : IDisposable
{
    private const string Text =
        "Ann Lind 😀 said “the mill\nis safe.” Bo Tran of the Harbour Gazette denied that the mill is safe. "
            + "About 12% of it burned in 2019, Lind told Reuters.\n\nThe mill closed. A ministry official said Lind had said she would leave.";

    private static readonly NewsCorpus Corpus = News.Parse(Text);

    private readonly string folder = Directory.CreateTempSubdirectory("marks-").FullName;

    public static TheoryData<string> Tools => [.. MarkedFolder.Tools.Keys];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Tools))]
    public void WhatIsNotCorrectedComesBackAsItWas(string tool)
    {
        Write(tool);
        var scores = Scored();
        Assert.All(scores.Scores.Where(score => score.Gold > 0), score => Assert.Equal((score.Name, 1, 1), (score.Name, score.Precision, score.Recall)));
        Assert.All(scores.Shares.Where(share => share.Right is not null), share => Assert.Equal((share.Name, 1d), (share.Name, share.Right)));
        Assert.True(scores.Scores[0].Gold >= 4 && scores.Scores.Single(score => score.Name == "figures").Gold >= 2);
        Assert.Empty(scores.Differences);
    }

    [Theory]
    // Who says it claims the two figures in it, too.
    [InlineData("brat", "actor: Ann Lind; relay: Reuters", "actor: Bo Tran; relay: Reuters", "wrong actor", "wrong claimant", "wrong claimant")]
    [InlineData("xmi", "actor=\"Ann Lind\" relay=\"Reuters\"", "actor=\"Bo Tran\" relay=\"Reuters\"", "wrong actor", "wrong claimant", "wrong claimant")]
    [InlineData("brat", "Stance T1 asserts", "Stance T1 promises", "wrong stance")]
    [InlineData("brat", "value: 12; unit: %", "value: 21; unit: %", "wrong value")]
    [InlineData("xmi", "value=\"12\"", "value=\"21\"", "wrong value")]
    public void OneCorrectionChangesExactlyThat(string tool, string before, string after, params string[] differences)
    {
        Write(tool);
        var path = Directory.GetFiles(folder, "*" + MarkedFolder.Tools[tool]).Single();
        Assert.Contains(before, File.ReadAllText(path), StringComparison.Ordinal);
        File.WriteAllText(path, File.ReadAllText(path).Replace(before, after, StringComparison.Ordinal));
        Assert.Equal(differences, Scored().Differences.Select(difference => difference.What));
    }

    [Fact]
    public void AMarkThatAPersonAddsNeedsNoMoreThanItsWords()
    {
        Write("brat");
        var path = Directory.GetFiles(folder, "*.ann").Single();
        File.AppendAllText(path, "T90\tContent 17 25\tthe mill\n");
        var found = Read("brat");
        Assert.Empty(found.Problems);
        var quotes = found.Articles[0].Annotation.Quotes;
        var added = Assert.Single(quotes, quote => quote.Content[0].Of(Text).Trim() == "the mill");
        Assert.Equal(("direct", "asserts", "unspecified", "q1"), (added.Kind, added.Stance, added.SourceKind, added.Parent));
    }

    [Theory]
    [InlineData("T90\tContents 0 3\tAnn", "'Contents' is none of Source, Cue, Content, Figure, Actor, Unattributed")]
    [InlineData("T90\tContent 0 3\tBob", "so that this is the annotation of another text")]
    [InlineData("T90\tContent 0 9999\tAnn", "'0 9999' is no place in the text")]
    [InlineData("A90\tStance T1 asks_why", "'asks why' is no stance; it can be asserts, denies, asks, urges, promises")]
    [InlineData("A90\tKind T999 direct", "there is no entity T999")]
    [InlineData("R90\tSaidBy Arg1:T1 Arg2:T1", "SaidBy leads from a Content to a Source")]
    public void AMistakeInBratIsToldOfWithItsLine(string line, string reason)
    {
        Write("brat");
        var path = Directory.GetFiles(folder, "*.ann").Single();
        File.AppendAllText(path, line + "\n");
        Assert.Contains($"{path}, line {File.ReadAllLines(path).Length}: ", Assert.Single(Read("brat").Problems).Message, StringComparison.Ordinal);
        Assert.Contains(reason, Read("brat").Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stance=\"asserts\"", "stance=\"asks why\"", "'asks why' is no stance")]
    [InlineData("<custom:Cue ", "<custom:Clue ", "the layer 'Clue' is none of")]
    [InlineData("</xmi:XMI>", "", "this is no XMI")]
    public void AMistakeInXmiIsToldOfWithItsLine(string before, string after, string reason)
    {
        Write("xmi");
        var path = Directory.GetFiles(folder, "*.xmi").Single();
        File.WriteAllText(path, File.ReadAllText(path).Replace(before, after, StringComparison.Ordinal));
        var problem = Assert.Single(Read("xmi").Problems).Message;
        Assert.StartsWith($"{path}, line 1: ", problem, StringComparison.Ordinal);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    private void Write(string tool) => ExchangeFiles.Write(Corpus, tool, folder, overwrite: false, CancellationToken.None);

    private MarkedFolder Read(string tool) => MarkedFolder.Read(tool, folder);

    private GoldEvaluation Scored()
    {
        var read = Read(Directory.GetFiles(folder, "*.xmi").Length > 0 ? "xmi" : "brat");
        Assert.Empty(read.Problems);
        var (text, annotation, _) = Assert.Single(read.Articles);
        Assert.Equal(Text, text);
        Assert.Equal(0, read.Articles[0].Loose);
        var gold = Directory.CreateDirectory(Path.Combine(folder, "gold")).FullName;
        File.WriteAllText(Path.Combine(gold, annotation.Document + ".json"), GoldFile.Json(annotation), new UTF8Encoding(false));
        File.WriteAllText(Path.Combine(gold, annotation.Document + ".txt"), text, new UTF8Encoding(false));
        return Evaluator.OnGold([gold]);
    }
}
