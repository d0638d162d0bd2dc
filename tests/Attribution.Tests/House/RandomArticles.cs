using Attribution.Fuzz.Inputs;

namespace Attribution.Tests.House;

/// <summary>Articles of the fuzzer, made of what news is made of and of what it should not hold; the same ones in every run.</summary>
internal static class RandomArticles
{
    private const int Seed = 20240506;

    /// <summary>The first <paramref name="count"/> of them.</summary>
    public static IEnumerable<string> Take(int count) => Enumerable.Range(0, count).Select(index => OddPieces.Make(new Dice(Seed, index)));
}
