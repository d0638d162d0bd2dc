namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>
/// What the ranking of antecedents looks at; the values are small whole numbers. The first belong to the pronoun, so that all candidates
/// share them; the others to a candidate.
/// </summary>
internal enum Clue : byte
{
    /// <summary>Whether the row stands for none of the candidates.</summary>
    NoneOfThem,

    /// <summary>The pronoun's part in its sentence; 4 for a reflexive.</summary>
    Part,
    Quoted,
    Speaks,
    Opens,
    Aside,
    Fronted,
    WordBefore,

    /// <summary>How many finite verbs stand before it in its sentence.</summary>
    VerbsBefore,
    Place,

    /// <summary>The kind of noun that it possesses.</summary>
    Owned,
    PronounBefore,
    VerbGoverning,
    Candidates,
    CandidatesHere,

    /// <summary>How many sentences back the nearest candidate stands.</summary>
    Nearest,
    Paragraph,

    /// <summary>How many sentences back the candidate’s last mention stands.</summary>
    Distance,
    Words,

    /// <summary>How many candidates were mentioned behind it, and how many before it.</summary>
    Rank,
    RankFromStart,

    /// <summary>Of its last mention: its part, its form, and so on.</summary>
    LastPart,
    LastForm,
    LastQuoted,
    LastOpens,
    LastSpeaks,
    LastVerb,
    SamePart,

    /// <summary>How many sentences back it was a subject, and was named.</summary>
    SubjectDistance,
    NameDistance,

    /// <summary>How many words its name has there: who is new is named in full.</summary>
    NameLength,
    MentionsNear,
    SubjectsNear,
    MentionsHere,
    NamedInAll,
    NamedRank,
    NamedAhead,
    Mentions,
    MentionShare,
    Pronouns,

    /// <summary>How many were mentioned in the document before it was for the first time.</summary>
    Order,

    /// <summary>How many sentences back the same pronoun stood for it, and for the nearest other.</summary>
    ChainDistance,
    ChainOfOther,
    VerbsBetween,
    JointsBetween,
    CommasBetween,

    /// <summary>How many verbs, and whether a conjunction, stand between it as a subject of the sentence and the pronoun.</summary>
    SubjectClause,
    OthersBetween,
    SubjectsBetween,
    Preposition,
    Coordinated,
    RelativeClause,

    /// <summary>Whether the pronoun stands in the phrase that names it: "her husband Tom".</summary>
    OwnPhrase,

    /// <summary>Whether its name stands behind the pronoun in the same sentence.</summary>
    NamedLater,
    SpokeLast,
    SpeaksQuotation,
    SameParagraph,
    Gender,
    GenderOfOthers,
    Sort,
    Kind,

    /// <summary>How many actors it stands for.</summary>
    Together,

    /// <summary>Whether a relative's noun stands before its name: "his sister Ann".</summary>
    BehindKin,

    /// <summary>The commas or brackets around it.</summary>
    Set,
    SentenceRank,

    /// <summary>Whether it is named behind the pronoun alone.</summary>
    Behind,
    SameVerb,

    /// <summary>Whether it is the subject of the very verb whose object the pronoun is, and so on.</summary>
    Binding,
    LaterSubject,

    /// <summary>Whether the document's title names it.</summary>
    Title,

    /// <summary>Whether it is the last subject before the pronoun in the sentence.</summary>
    LocalSubject,

    /// <summary>The best that any other candidate with a name has to say for itself.</summary>
    RivalDistance,
    RivalSubject,
    RivalMentions,
    RivalNear,
    RivalTitle,
    RivalHere,

    /// <summary>How many sentences ahead it is named next, and the nearest of its rivals.</summary>
    NextNamed,
    RivalNextNamed,

    /// <summary>How many pronouns of the kind stand between its last naming and the pronoun.</summary>
    LikeBetween,

    /// <summary>How it compares with the best of its rivals: 0 behind, 1 level, 2 ahead; as a subject, in mentions near by and in all, in distance.</summary>
    SubjectAhead,
    NearAhead,
    MentionsAhead,
    DistanceAhead,
    NextNamedAhead,

    /// <summary>Its part where it is named next, and how many pronouns of the kind stand before that.</summary>
    NextPart,
    LikeAhead,

    /// <summary>The number of clues that the trees see.</summary>
    Count,

    /// <summary>What <see cref="IPronounReader"/> says: no clue of the trees.</summary>
    Reading,
}
