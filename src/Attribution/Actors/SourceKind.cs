namespace Attribution.Actors;

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
