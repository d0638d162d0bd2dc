using Attribution.Documents;
using Attribution.Fuzz.Inputs;
using Attribution.Fuzz.Invariants;
using Attribution.Fuzz.Runs;

namespace Attribution.Fuzz.Tests;

public sealed class MinimiserTests
{
    [Fact]
    public void WhatTheBreachDoesNotNeedIsLeftOut()
    {
        var input = new FuzzInput(0, 0, "corpora",
        [
            new("a", "The bridge was shut.", DocumentMetadata.None),
            new("b", "He said: “We go on,” and the mayor denied that 40 people had left.", new(new(2024, 5, 6), "A title"), Markdown: true),
        ]);

        var small = new Minimiser(Find).Reduce(Find(input)!);

        var document = Assert.Single(small.Input.Documents);
        Assert.Equal(("“denied ", DocumentMetadata.None, false), (document.Text, document.Metadata, document.Markdown));
    }

    [Fact]
    public void ItIsAskedABoundedNumberOfTimes()
    {
        var asked = 0;
        var input = FuzzInput.Of(string.Concat(Enumerable.Repeat("said ", 500)));
        new Minimiser(one => ++asked % 2 == 0 ? Breach(one) : null, mostTries: 30).Reduce(Breach(input));
        Assert.InRange(asked, 20, 34);
    }

    private static Breach? Find(FuzzInput input) =>
        input.Documents.Any(document => document.Text.Contains('“', StringComparison.Ordinal) && document.Text.Contains("denied", StringComparison.Ordinal))
            ? Breach(input) : null;

    private static Breach Breach(FuzzInput input) => new("", "", "", input);
}
