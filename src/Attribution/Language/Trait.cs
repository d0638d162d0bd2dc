namespace Attribution.Language;

/// <summary>What rules ask about a token; made once per document from tag, lemma and quotation marks.</summary>
[Flags]
internal enum Trait : uint
{
    None = 0,
    Noun = 1 << 0,
    Name = 1 << 1,
    Pronoun = 1 << 2,
    Possessive = 1 << 3,
    Determiner = 1 << 4,
    Number = 1 << 5,
    Adjective = 1 << 6,
    Finite = 1 << 7,
    Base = 1 << 8,
    Gerund = 1 << 9,
    Participle = 1 << 10,
    Modal = 1 << 11,
    Auxiliary = 1 << 12,
    Adverb = 1 << 13,
    Negation = 1 << 14,
    To = 1 << 15,
    Preposition = 1 << 16,
    Subordinator = 1 << 17,
    Conjunction = 1 << 18,
    Wh = 1 << 19,
    That = 1 << 20,
    Comma = 1 << 21,
    Stop = 1 << 22,
    Colon = 1 << 23,
    Semicolon = 1 << 24,
    Dash = 1 << 25,
    Open = 1 << 26,
    Close = 1 << 27,
    Bracket = 1 << 28,
    Time = 1 << 29,
    PossessiveMark = 1 << 30,

    /// <summary>Any form of a verb.</summary>
    Verb = Finite | Base | Gerund | Participle | Modal,

    /// <summary>What may begin a noun phrase.</summary>
    PhraseStart = Noun | Pronoun | Possessive | Determiner | Number | Adjective,

    /// <summary>A quotation mark.</summary>
    Mark = Open | Close,

    /// <summary>Any other punctuation.</summary>
    Punctuation = Comma | Stop | Colon | Semicolon | Dash | Bracket,
}
