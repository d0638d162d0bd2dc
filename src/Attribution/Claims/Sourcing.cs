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

/// <summary>On what kind of source a statement rests.</summary>
public enum SourceKind
{
    /// <summary>On no source at all.</summary>
    None,

    /// <summary>On a person with a name.</summary>
    NamedPerson,

    /// <summary>On a person or people without a name.</summary>
    UnnamedPerson,

    /// <summary>On a government, ministry, company, country or other body.</summary>
    Institution,

    /// <summary>On a news outlet alone.</summary>
    NewsOutlet,

    /// <summary>On a report, poll, filing, study or photo credit.</summary>
    Document,

    /// <summary>On posts in social media.</summary>
    SocialMedia,

    /// <summary>On a source of which nothing is said.</summary>
    Unspecified,
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
