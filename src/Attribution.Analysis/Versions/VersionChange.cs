using Attribution.Documents;

namespace Attribution.Versions;

/// <summary>What changed from one version of an article to the next.</summary>
internal enum ChangedPart
{
    /// <summary>Who is heard.</summary>
    Source,

    /// <summary>What a source says.</summary>
    Quote,

    /// <summary>A number or a date.</summary>
    Figure,

    /// <summary>A sentence in the writer's own voice.</summary>
    Claim,
}

/// <summary>How it changed.</summary>
internal enum ChangeKind
{
    /// <summary>Only the newer version has it.</summary>
    Added,

    /// <summary>Only the older version has it.</summary>
    Cut,

    /// <summary>Its source had a name, and has none any more.</summary>
    LostName,

    /// <summary>Its source had no name, and has one now.</summary>
    GotName,

    /// <summary>It has another source.</summary>
    OtherSource,

    /// <summary>The source is named in both, and heard in the newer one alone.</summary>
    NowQuoted,

    /// <summary>The source is named in both, and heard in the older one alone.</summary>
    NoLongerQuoted,

    /// <summary>It had a source, and is the writer's own now.</summary>
    LostSource,

    /// <summary>It was the writer's own, and has a source now.</summary>
    GotSource,

    /// <summary>Its words are others.</summary>
    Reworded,

    /// <summary>The verb that says that it was said is another: "said" became "claimed".</summary>
    OtherVerb,

    /// <summary>The number or date is another.</summary>
    OtherValue,
}

/// <summary>One change.</summary>
/// <param name="Part">What changed.</param>
/// <param name="Kind">How.</param>
/// <param name="Before">What the older version has; null where it has nothing.</param>
/// <param name="After">What the newer version has; null where it has nothing.</param>
internal sealed record VersionChange(ChangedPart Part, ChangeKind Kind, VersionPassage? Before, VersionPassage? After);

/// <summary>What one version has.</summary>
/// <param name="Source">Who says it; of what is the writer's own, empty.</param>
/// <param name="Verb">The words that say that it was said; empty where there are none.</param>
/// <param name="Text">Its words; of a source, how the version calls it.</param>
/// <param name="Span">Where in that version's text it stands; of a source, where it is first heard.</param>
internal sealed record VersionPassage(string Source, string Verb, string Text, TextSpan Span)
{
    /// <summary>Its words as they may stand alone, with the negation under which they stand.</summary>
    public string Shown { get; init; } = Text;
}
