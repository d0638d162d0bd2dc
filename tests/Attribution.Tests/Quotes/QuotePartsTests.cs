using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Tests.Quotes;

public sealed class QuotePartsTests
{
    [Theory]
    [InlineData(2, 4, 5, 7, 2, 10, 4, 5, 7, 10)] // source and cue stood inside the content
    [InlineData(2, 6, 5, 7, 7, 10, 7, 10)] // the source ran into the cue
    public void NoTokenBelongsToTwoParts(int source, int sourceEnd, int cue, int cueEnd, int content, int contentEnd, params int[] expected)
    {
        var draft = Make(new(source, sourceEnd), new(cue, cueEnd), new(content, contentEnd));
        Assert.True(QuoteParts.Separate(draft));
        Assert.Equal(expected, draft.Content.SelectMany(piece => new[] { piece.First, piece.End }));
        Assert.False(draft.Source!.Value.Overlaps(draft.Cue!.Value));
    }

    [Fact]
    public void WhatWouldLeaveNoContentIsNoSource()
    {
        var draft = Make(new(2, 4), new(4, 5), new(2, 4));
        Assert.True(QuoteParts.Separate(draft));
        Assert.Null(draft.Source);
        Assert.Equal(new TokenRange(2, 4), draft.Content[0]);
    }

    [Fact]
    public void ASourceInsideTheCueIsNone()
    {
        var draft = Make(new(3, 4), new(2, 6), new(6, 9));
        Assert.True(QuoteParts.Separate(draft));
        Assert.Null(draft.Source);
    }

    [Fact]
    public void AContentInsideTheCueMakesNoQuote() => Assert.False(QuoteParts.Separate(Make(null, new(2, 6), new(3, 5))));

    private static QuoteDraft Make(TokenRange? source, TokenRange cue, TokenRange content)
    {
        var draft = new QuoteDraft { Cue = cue, Lemma = "say", Source = source };
        draft.Content.Add(content);
        return draft;
    }
}
