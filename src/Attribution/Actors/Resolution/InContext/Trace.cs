namespace Attribution.Actors.Resolution.InContext;

/// <summary>The part that a phrase plays in its sentence, as far as the words around it tell.</summary>
internal enum Part : byte
{
    Subject,
    Object,
    Possessive,
    Prepositional,
    Other,
}

/// <summary>How a referent was named at one place, as pronouns ask.</summary>
internal enum TraceForm : byte
{
    Name,
    Alias,
    Role,
    Metonym,
    Pronoun,
    Noun,
}

/// <summary>One mention that a reader has passed.</summary>
/// <param name="Referent">What is mentioned.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Part">Its part in the sentence.</param>
/// <param name="Form">How it is named.</param>
/// <param name="Speaks">Whether it is the subject of a verb of saying.</param>
/// <param name="Quoted">Whether it stands in quotation marks.</param>
/// <param name="Opens">Whether it is the first mention of its sentence.</param>
internal readonly record struct Trace(
    Referent Referent, int First, int End, int Sentence, Part Part, TraceForm Form, bool Speaks, bool Quoted, bool Opens);
