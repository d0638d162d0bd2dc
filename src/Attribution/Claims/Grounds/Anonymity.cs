namespace Attribution.Claims.Grounds;

/// <summary>How a person who is quoted without a name is without one.</summary>
public enum Anonymity
{
    /// <summary>Individuals whose name is withheld or not given: "a senior official", "people familiar with the matter", "one man".</summary>
    Anonymous,

    /// <summary>Somebody who can be told without a name: "the mayor", "the company's lawyer", "a spokesman for the ministry", "his mother".</summary>
    ByOffice,

    /// <summary>Many, by what they have in common: "critics", "residents", "32 percent of voters".</summary>
    Collective,

    /// <summary>Anybody: "anyone who", "people say".</summary>
    Generic,
}
