namespace Attribution.Actors.Resolution;

/// <summary>Which resolver decided that an actor is named at a place, in the order in which they are asked.</summary>
internal enum Resolver : byte
{
    /// <summary>A full name, or one that the gazetteer knows.</summary>
    FullName,

    /// <summary>A common noun with a possessor: "China’s foreign ministry".</summary>
    Institution,

    /// <summary>A surname, acronym or other short name.</summary>
    ShortName,

    /// <summary>A name in a headline.</summary>
    Headline,

    /// <summary>An office or initials before a turn of speech: "THE PRESIDENT:".</summary>
    Turn,

    /// <summary>A role: "the Ukrainian president".</summary>
    Role,

    /// <summary>Two persons together: "both", "the two men".</summary>
    Pair,

    /// <summary>An epithet: "the retired neurosurgeon".</summary>
    Epithet,

    /// <summary>A capital or nationality: "Beijing said", "the Argentine".</summary>
    Capital,

    /// <summary>A pronoun of the third person.</summary>
    Pronoun,

    /// <summary>A common noun for a body or country: "the ministry".</summary>
    BodyNoun,

    /// <summary>"I" in quotation marks.</summary>
    FirstPerson,
}
