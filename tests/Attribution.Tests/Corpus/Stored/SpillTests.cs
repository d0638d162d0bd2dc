using Attribution.Corpus.Stored;

namespace Attribution.Tests.Corpus.Stored;

public sealed class SpillTests
{
    [Fact]
    public void ListsComeBackFromMemoryAndFromTheFile()
    {
        using var spill = new Spill();
        var lists = Enumerable.Range(0, 90).Select(i => Enumerable.Range(0, i % 5 == 0 ? 0 : 480_000 + i).Select(k => (byte)(k * i)).ToArray()).ToArray();
        foreach (var list in lists) spill.Add(list);
        Assert.Equal(lists.Length, spill.Count);
        for (var i = lists.Length - 1; i >= 0; i--) Assert.True(lists[i].AsSpan().SequenceEqual(spill[i]), $"list {i}");
    }
}
