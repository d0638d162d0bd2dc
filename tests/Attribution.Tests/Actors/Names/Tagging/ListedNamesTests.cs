using Attribution.Actors.Names.Tagging;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Tests.Actors.Names.Tagging;

public sealed class ListedNamesTests
{
    [Theory]
    [InlineData("Reykjavík", ListedNames.Town)]
    [InlineData("Kuala Lumpur", ListedNames.Town)]
    [InlineData("Deutsche Bank", ListedNames.Firm)]
    [InlineData("Jnfrqtz", 0)]
    public void TheLibraryKnowsTownsAndFirms(string name, byte list) => Assert.Equal(list, ListedNames.Default[Key(name)] & ~ListedNames.Begins);

    [Fact]
    public void WhatIsWrittenIsRead()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        ListedNames.Write(writer, new() { [3] = ListedNames.Town, [200] = ListedNames.Firm | ListedNames.Begins, [70_000] = ListedNames.Begins });
        writer.Flush();
        var names = ListedNames.Read(bytes.ToArray());
        Assert.Equal([1, 6, 4, 0], new uint[] { 3, 200, 70_000, 4 }.Select(key => (int)names[key]));
    }

    private static uint Key(string name)
    {
        var words = new List<TextSpan>();
        Tokenizer.Tokenize(name, new TextSpan(0, name.Length), words);
        return words.Aggregate(0u, (key, word) => ListedNames.Key(key, WordFeatures.Of(word.In(name)).Exact));
    }
}
