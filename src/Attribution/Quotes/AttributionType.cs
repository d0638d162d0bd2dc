namespace Attribution.Quotes;

/// <summary>What kind of words or thoughts an attribution reports, in the terms of S. Pareti (2012).</summary>
public enum AttributionType
{
    /// <summary>Words: says, writes, according to, a document shows.</summary>
    Assertion,

    /// <summary>A thought: thinks, expects, hopes, fears.</summary>
    Belief,

    /// <summary>Knowledge: knows, found, learned, a study discovered.</summary>
    Fact,

    /// <summary>What is meant to be done: plans, promises, urges, orders, agrees to.</summary>
    Eventuality,
}
