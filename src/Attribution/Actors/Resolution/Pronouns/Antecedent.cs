using Attribution.Actors.Resolution.InContext;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>A possible antecedent of a pronoun, with what its mentions near the pronoun say.</summary>
internal sealed class Antecedent
{
    public required Referent Referent { get; init; }

    /// <summary>Its mention next to the pronoun.</summary>
    public required Trace Last { get; init; }

    /// <summary>How many sentences back that mention stands.</summary>
    public int Distance { get; init; }

    /// <summary>How many candidates were mentioned behind it.</summary>
    public int Rank { get; init; }

    /// <summary>Whether its mention comes behind the pronoun: "In his speech, Reed …".</summary>
    public bool IsBehind { get; init; }

    /// <summary>How many mentions it has near the pronoun.</summary>
    public int Count { get; set; }

    /// <summary>Whether it is a subject in the pronoun's sentence, before the pronoun.</summary>
    public bool SubjectHere { get; set; }

    /// <summary>Whether it is a subject in the sentence before.</summary>
    public bool SubjectBefore { get; set; }

    /// <summary>Whether it is the first mention of the sentence before.</summary>
    public bool OpensBefore { get; set; }

    /// <summary>Whether its name stands behind the pronoun in the same sentence, so that the pronoun hardly means it.</summary>
    public bool NamedLater { get; init; }

    /// <summary>Whether it spoke last.</summary>
    public bool SpokeLast { get; init; }

    /// <summary>Whether it speaks the quotation in which the pronoun stands.</summary>
    public bool SpeaksQuotation { get; init; }
}
