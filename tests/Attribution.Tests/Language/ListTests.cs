using Attribution.Claims;
using Attribution.Language;
using Attribution.Lists;
using Attribution.Tests.House;

namespace Attribution.Tests.Language;

/// <summary>What the word lists may not say: a thing twice, out of order, or to nobody.</summary>
public sealed class ListTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "Attribution", "Languages", "en");

    public static TheoryData<string> All => [.. Directory.GetFiles(Folder, "*.tsv").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void NoLineIsThereTwice(string list)
    {
        var twice = Lexicon.Rows(list).CountBy(row => string.Join(", ", row.Take(2))).Where(pair => pair.Value > 1).Select(pair => pair.Key);

        Assert.Empty(twice);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void CellsHaveNoBlanksAround(string list) =>
        Assert.All(Lexicon.Rows(list), row => Assert.All(row, cell => Assert.Equal(cell.Trim(' '), cell)));

    [Fact]
    public void EveryListIsReadAndNoOtherIsAskedFor()
    {
        var sources = string.Concat(Repository.Sources(Path.Combine("src", "Attribution")).Select(File.ReadAllText));
        var unread = typeof(Lexicon).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".tsv", StringComparison.Ordinal) && !sources.Contains($"\"{name}\"", StringComparison.Ordinal));

        Assert.Empty(unread);
    }

    [Theory]
    [InlineData("acts.tsv")]
    [InlineData("cues.tsv")]
    [InlineData("doubling-verbs.tsv")]
    [InlineData("irregular-verbs.tsv")]
    public void TheListsOfVerbsAreInOrder(string list)
    {
        var lemmas = Lexicon.Rows(list).Select(row => row[0]).ToList();

        Assert.Equal(lemmas.Order(StringComparer.Ordinal), lemmas);
    }

    [Theory]
    [InlineData("acts.tsv")]
    [InlineData("doubling-verbs.tsv")]
    [InlineData("irregular-verbs.tsv")]
    [InlineData("level-verbs.tsv")]
    [InlineData("setting-verbs.tsv")]
    [InlineData("present-for-future.tsv")]
    public void VerbsStandUnderTheirLemmas(string list) =>
        Assert.All(Lexicon.Rows(list), row => Assert.Equal(row[0], Lemmatizer.Lemma(row[0], "VB")));

    [Fact]
    public void CuesStandUnderTheirLemmas() =>
        Assert.All(CueRow.All, row => Assert.Equal(row.Lemma.Split(' ')[0], Lemmatizer.Lemma(row.Lemma.Split(' ')[0], row.Part == "noun" ? "NN" : "VB")));

    [Fact]
    public void StancesAreKnown() => Assert.All(CueRow.All, row =>
    {
        var words = row.Stance.Split(' ', 2);
        Assert.True(Enum.TryParse<Stance>(words[0], ignoreCase: true, out _), row.Stance);
        Assert.Contains(words.Length > 1 ? words[1] : "", new[] { "", "infinitive", "object infinitive", "noun" });
    });

    /// <summary>A cell that only repeats what follows from the class would hide that it does.</summary>
    [Fact]
    public void NoLineSaysWhatFollowsFromItsClass() => Assert.All(Lexicon.Rows("cues.tsv"), cells =>
    {
        var plain = CueRow.Of([.. cells.Take(3)]);
        Assert.NotEqual(plain.Framing, cells.ElementAtOrDefault(3));
        Assert.NotEqual(plain.Stance, cells.ElementAtOrDefault(4));
    });

    [Fact]
    public void ChancesAreThoseOfClassesAndCues()
    {
        var chances = Lexicon.Rows("cue-chances.tsv").ToLookup(row => row[0], row => row[1]);
        var verbs = CueRow.Verbs.Where(row => row.Class != CueClass.Other).ToList();

        Assert.Equal(verbs.Select(row => row.Class.ToString().ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal), chances["class"]);
        Assert.Empty(chances["verb"].Except(verbs.Select(row => row.Lemma)));
    }

    [Fact]
    public void ACueIsOneVerbOfActingLess() =>
        Assert.Empty(Lexicon.Rows("acts.tsv").Select(row => row[0])
            .Intersect(CueRow.Verbs.Where(row => row.Class != CueClass.Other).Select(row => row.Lemma)));
}
