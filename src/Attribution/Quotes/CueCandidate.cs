using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Where a cue stands towards its content, and how it comes by its source.</summary>
internal enum CuePlace
{
    /// <summary>Source and cue stand before the content: "Lin said that …".</summary>
    Before,

    /// <summary>They stand behind the content or interrupt it: "…, Lin said", "…, said Lin".</summary>
    Behind,

    /// <summary>"As Lin said, …": the content is the main clause that follows.</summary>
    AsClause,
}

/// <summary>A verb group that opens an attribution. Indices are tokens.</summary>
/// <param name="Verb">The verb group.</param>
/// <param name="Complement">What follows it.</param>
/// <param name="Entry">The lexicon's entry; null for a verb known only by the quotation before it.</param>
/// <param name="Place">Where it stands towards the content.</param>
/// <param name="Source">Its source; null where it has none.</param>
/// <param name="Bracket">For a cue behind or inside its content: source and cue with what follows them, up to the next mark; else where
/// this attribution begins and its cue ends.</param>
/// <param name="Quotation">The outermost quotation in which it stands; -1 outside all.</param>
/// <param name="Chance">How likely it is an attribution, from 0 to 1.</param>
/// <param name="Shared">Whether the source stands in an earlier clause of the sentence.</param>
internal sealed record CueCandidate(
    VerbGroup Verb,
    Complement Complement,
    CueEntry? Entry,
    CuePlace Place,
    TokenRange? Source,
    TokenRange Bracket,
    int Quotation,
    float Chance,
    bool Shared)
{
    /// <summary>Whether it stands in a clause that opens its sentence with "while", "after" and the like.</summary>
    public bool InSubordinate { get; init; }

    /// <summary>Whether it interrupts its content: "The outreach, they said, raised new worries."</summary>
    public bool Resumes { get; init; }

    /// <summary>The cue: verb group with particle, manner and preposition, and the "it" of "it is believed".</summary>
    public TokenRange Cue => new(Verb.FirstToken - (Expletive ? 1 : 0), Complement.CueEnd);

    /// <summary>Whether "it" stands before a passive verb that only names what is thought.</summary>
    public bool Expletive { get; init; }
}
