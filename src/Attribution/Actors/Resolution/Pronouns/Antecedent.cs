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

    /// <summary>How many of these are subjects.</summary>
    public int Subjects { get; set; }

    /// <summary>How many of these stand in the pronoun's sentence.</summary>
    public int Here { get; set; }

    /// <summary>How many sentences back it is a subject; -1 where it is none near the pronoun.</summary>
    public int SubjectDistance { get; set; } = -1;

    /// <summary>How many sentences back it is named; -1 where it is not near the pronoun.</summary>
    public int NameDistance { get; set; } = -1;

    /// <summary>How many sentences back a pronoun like this one stands for it; -1 where none does near the pronoun.</summary>
    public int ChainDistance { get; set; } = -1;

    /// <summary>The index behind its mention as a subject next to the pronoun in the pronoun's sentence; -1 without one.</summary>
    public int SubjectEnd { get; set; } = -1;

    /// <summary>How many sentences ahead it is named next; -1 where it is not.</summary>
    public int NextNamed { get; set; } = -1;

    /// <summary>Where it is named next; null where it is not.</summary>
    public Sighting? NextNaming { get; set; }

    /// <summary>The token behind its last naming before the pronoun; -1 where it is not named near it.</summary>
    public int NameEnd { get; set; } = -1;

    /// <summary>How many words its name next to the pronoun has.</summary>
    public int NameLength { get; set; }

    /// <summary>Where it stands among the candidates of the sentence of its last mention.</summary>
    public int SentenceRank { get; set; }

    /// <summary>Whether its name stands behind the pronoun in the same sentence, so that the pronoun hardly means it.</summary>
    public bool NamedLater { get; init; }

    /// <summary>Whether it spoke last.</summary>
    public bool SpokeLast { get; init; }

    /// <summary>Whether it speaks the quotation in which the pronoun stands.</summary>
    public bool SpeaksQuotation { get; init; }
}
