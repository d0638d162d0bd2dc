namespace Attribution.Actors.Resolution.InContext;

/// <summary>What kind of thing a referent is, as far as pronouns ask.</summary>
internal enum ReferentSort : byte
{
    /// <summary>One person, named or not.</summary>
    Person,

    /// <summary>Several people: "Reed and Hale", "two officials".</summary>
    People,

    /// <summary>A body or country, named or not.</summary>
    Body,

    /// <summary>A thing, or an event.</summary>
    Thing,

    /// <summary>Several things.</summary>
    Things,
}

/// <summary>Something that a pronoun may stand for: an actor, several actors named together, or a noun phrase without a name.</summary>
/// <param name="sort">What it is.</param>
/// <param name="members">The actors it stands for; empty for a noun phrase without a name.</param>
internal sealed class Referent(ReferentSort sort, params ActorDraft[] members)
{
    public ReferentSort Sort { get; } = sort;

    /// <summary>The actors it stands for, in order; empty for "a spokesman".</summary>
    public ActorDraft[] Members { get; } = members;

    /// <summary>The actor; null for several or for none.</summary>
    public ActorDraft? Actor => Members.Length == 1 ? Members[0] : null;

    /// <summary>m, f, or empty while unknown.</summary>
    public string Gender => Actor?.Gender ?? NounGender;

    /// <summary>What the noun of an unnamed person, or a pronoun for it, says of the gender.</summary>
    public string NounGender { get; set; } = "";

    /// <summary>Whether title, role or noun tell the gender, not a given name or a pronoun that was found to mean it.</summary>
    public bool IsGenderSure => Actor?.IsGenderSure ?? NounGender.Length > 0;

    /// <summary>How often its name stands in the whole document.</summary>
    public int Named { get; set; }

    /// <summary>How often its name was read so far.</summary>
    public int NamedSoFar { get; set; }

    /// <summary>How often it was mentioned so far, in any form.</summary>
    public int Mentions { get; set; }

    /// <summary>How often a pronoun stood for it so far.</summary>
    public int Pronouns { get; set; }

    /// <summary>How many others were mentioned before it.</summary>
    public int Order { get; set; }
}
