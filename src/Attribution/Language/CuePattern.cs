namespace Attribution.Language;

/// <summary>What follows a verb: the frame in which it may open an attribution. The names in lower case are those of cue-chances.tsv.</summary>
internal enum CuePattern
{
    /// <summary>"that …".</summary>
    That,

    /// <summary>A clause without "that": "said the vote was rushed".</summary>
    Clause,

    /// <summary>"whether", "why", "how", "what", "who" …</summary>
    Wh,

    /// <summary>"to" and a verb.</summary>
    Infinitive,

    /// <summary>A noun phrase.</summary>
    Noun,

    /// <summary>A noun phrase and "that": a hearer, or the name of a claim.</summary>
    NounThat,

    /// <summary>A noun phrase and a question word.</summary>
    NounWh,

    /// <summary>A noun phrase and an infinitive.</summary>
    NounInfinitive,

    /// <summary>A quotation, perhaps behind a comma, a colon or a hearer.</summary>
    Quotation,

    /// <summary>A mark or the end of the sentence.</summary>
    End,

    /// <summary>The preposition "about".</summary>
    About,

    /// <summary>The preposition "for".</summary>
    For,

    /// <summary>The preposition "on".</summary>
    On,

    /// <summary>The preposition "to".</summary>
    To,

    /// <summary>The preposition "of".</summary>
    Of,

    /// <summary>The preposition "as".</summary>
    As,

    /// <summary>The preposition "against".</summary>
    Against,

    /// <summary>The preposition "with".</summary>
    With,

    /// <summary>The preposition "at".</summary>
    At,

    /// <summary>Another preposition.</summary>
    Preposition,

    /// <summary>Anything else.</summary>
    Other,

    /// <summary>The verb is passive and an infinitive follows: "is believed to have".</summary>
    PassiveInfinitive,

    /// <summary>The verb is passive and "that" or a question word follows: "it is believed that".</summary>
    PassiveThat,

    /// <summary>The verb is passive and anything else follows.</summary>
    Passive,
}
