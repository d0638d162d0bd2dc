namespace Attribution.Claims;

/// <summary>From what it was concluded which claim a denial answers; the later, the less sure.</summary>
public enum DisputeEvidence
{
    /// <summary>The denial itself quotes the claim: "dismissed claims by Z that …".</summary>
    Quoted,

    /// <summary>The two share their words.</summary>
    Words,

    /// <summary>They share no words: the claim stands near, and others deny it or it speaks of the denier. A guess.</summary>
    Context,
}
