using Attribution.Corpus.Corroboration;

namespace Attribution.Tests.Corpus.Corroboration;

public sealed class SeenTwiceTests
{
    [Fact]
    public void NoKeyThatCameTwiceIsMissedAndFewOthersAreTaken()
    {
        const int Keys = 20_000;
        var random = new Random(7);
        var keys = Enumerable.Range(0, Keys).Select(_ => (ulong)random.NextInt64()).ToArray();
        var seen = new SeenTwice(Keys);
        foreach (var key in keys) seen.Add(key);
        foreach (var key in keys.Take(Keys / 2)) seen.Add(key);
        Assert.All(keys.Take(Keys / 2), key => Assert.True(seen.Contains(key)));
        Assert.InRange(keys.Skip(Keys / 2).Count(seen.Contains), 0, Keys / 2 / 2);
    }

    [Fact]
    public void WithoutKeysNothingCameTwice() => Assert.False(new SeenTwice(0).Contains(3));
}
