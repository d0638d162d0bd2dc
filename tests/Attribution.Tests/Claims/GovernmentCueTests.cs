using Attribution.Actors;
using Attribution.Claims;

namespace Attribution.Tests.Claims;

/// <summary>Whatever verb reports it, a capital that states something is its government.</summary>
public sealed class GovernmentCueTests
{
    private static readonly string[] Verbs =
    [
        .. """
            acknowledged added admitted affirmed agreed alleged announced argued articulated asserted assessed attested averred bemoaned blogged boasted
            bragged calculated cautioned certified chronicled cited claimed clarified commented communicated complained conceded concluded concurred
            confessed confirmed contended continued conveyed countered crowed deadpanned declared decreed detailed disclosed echoed elaborated emailed
            emphasized estimated explained expressed figured forecast fumed gloated griped grumbled guessed highlighted hinted hypothesized implied
            insinuated insisted interjected intimated jested joked lamented lectured mentioned mumbled mused noted noticed objected offered opined
            outlined pontificated posited postulated preached predicted proclaimed projected propounded protested quoted railed reaffirmed rebutted
            recalled reckoned recollected recorded recounted reiterated reminded reminisced repeated replied reported restated retorted retweeted
            revealed said signaled specified speculated stated stipulated stressed summarized surmised testified texted theorized touted tweeted
            underlined vented ventured voiced volunteered warned wrote
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        "pointed out",
        "summed up",
    ];

    [Theory]
    [InlineData("Lima")]
    [InlineData("Canberra")]
    [InlineData("Ottawa")]
    [InlineData("Nairobi")]
    [InlineData("Warsaw")]
    public void EachVerbMakesAnAssertionOfTheGovernment(string capital)
    {
        Assert.Equal(128, Verbs.Distinct().Count());
        Assert.DoesNotContain(Verbs, verb => !IsAssertion(News.Parse($"{capital} {verb} that it would pay for the bridge.").Articles[0]));
    }

    private static bool IsAssertion(Article article) =>
        article.Quotes is [{ Stance: Stance.Asserts } quote]
        && article.Actors.SingleOrDefault(actor => actor.Id == quote.Actor) is { Kind: ActorKind.Government or ActorKind.Country };
}
