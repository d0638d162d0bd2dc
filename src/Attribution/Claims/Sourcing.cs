namespace Attribution.Claims;

/// <summary>What a source does with the content of its quote.</summary>
public enum Stance
{
    /// <summary>States it.</summary>
    Asserts,

    /// <summary>Calls it false.</summary>
    Denies,

    /// <summary>Asks or proposes it.</summary>
    Asks,

    /// <summary>Presses another to do it.</summary>
    Urges,

    /// <summary>Commits itself to it.</summary>
    Promises,
}

/// <summary>In whose voice a claim is made.</summary>
public enum Voice
{
    /// <summary>The writer's own.</summary>
    Author,

    /// <summary>A source's, word for word.</summary>
    Direct,

    /// <summary>A source's, partly word for word.</summary>
    Mixed,

    /// <summary>A source's, in the writer's words.</summary>
    Indirect,
}
