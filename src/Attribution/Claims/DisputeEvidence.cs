namespace Attribution.Claims;

/// <summary>From what it was concluded which claim a denial answers; the later, the less sure.</summary>
public enum DisputeEvidence
{
    /// <summary>The denial itself quotes the claim: "dismissed claims by Z that …".</summary>
    Quoted,

    /// <summary>The two share their words.</summary>
    Words,

    /// <summary>They share few words; where the two stand, who says them and of what kind they are make it sure.</summary>
    Place,

    /// <summary>The model of disputes is not sure: a guess.</summary>
    Context,
}
