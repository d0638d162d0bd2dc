namespace Attribution.Claims;

/// <summary>From what it was concluded which claim a denial answers; the later, the less sure.</summary>
public enum DisputeEvidence
{
    /// <summary>The denial itself quotes the claim: "dismissed claims by Z that …".</summary>
    Quoted,

    /// <summary>The two share their words.</summary>
    Words,

    /// <summary>
    /// They share few words and where the two stand and who says them must do, or the model of disputes is not sure. A guess: of those that are no
    /// guesses .88 are right on news that the model does not know, of all .77.
    /// </summary>
    Context,
}
