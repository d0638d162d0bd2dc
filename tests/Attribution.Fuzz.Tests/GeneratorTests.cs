using Attribution.Fuzz.Inputs;

namespace Attribution.Fuzz.Tests;

public sealed class GeneratorTests
{
    private const int Seed = 3, Many = 2_000, Longest = 40_000, MostOnAverage = 800;

    private static readonly FuzzInput[] Inputs = [.. Enumerable.Range(0, Many).Select(index => Generator.Make(Seed, index))];

    [Fact]
    public void AnInputIsMadeAgainFromSeedAndIndex()
    {
        for (var index = 0; index < Many; index += 7)
            Assert.Equal(Inputs[index].Documents.AsEnumerable(), Generator.Make(Seed, index).Documents.AsEnumerable());
    }

    [Fact]
    public void InputsDiffer() => Assert.True(Inputs.Select(input => input.Documents[0].Text).Distinct(StringComparer.Ordinal).Count() > Many * 9 / 10);

    [Fact]
    public void AllKindsAreMade() => Assert.Equal(Generator.Kinds.Order(), Inputs.Select(input => input.Kind).Distinct().Order());

    [Fact]
    public void AKindCanBeAskedFor() => Assert.All(Generator.Kinds, kind => Assert.Equal(kind, Generator.Make(Seed, 1, kind).Kind));

    [Fact]
    public void MostInputsAreShortAndNoneIsVeryLong()
    {
        Assert.InRange(Inputs.Average(input => input.Length), 50, MostOnAverage);
        Assert.InRange(Inputs.Max(input => input.Length), 1_000, Longest);
    }

    [Fact]
    public void TheArticlesOfACorpusHaveIdsOfTheirOwn() =>
        Assert.All(Inputs.Where(input => input.Documents.Length > 1),
            input => Assert.Equal(input.Documents.Length, input.Documents.Select(document => document.Id).Distinct(StringComparer.Ordinal).Count()));
}
