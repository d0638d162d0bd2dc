namespace Attribution.Language;

/// <summary>What a cue reports; verbs of one class share their frames.</summary>
internal enum CueClass
{
    /// <summary>Speech or writing: say, tell, write, add, claim.</summary>
    Say,

    /// <summary>Denial: deny, dismiss, reject, dispute.</summary>
    Deny,

    /// <summary>A question or a request: ask, propose.</summary>
    Ask,

    /// <summary>Pressure on others: urge, demand, order.</summary>
    Urge,

    /// <summary>A commitment: promise, pledge, vow.</summary>
    Promise,

    /// <summary>A plan or a wish: plan, expect, hope, want.</summary>
    Plan,

    /// <summary>Belief and knowledge: believe, think, know, fear.</summary>
    Think,

    /// <summary>What a poll, report or fact tells: show, find, suggest, indicate.</summary>
    Show,

    /// <summary>A name or description given: call, describe, label.</summary>
    Call,

    /// <summary>Praise or blame: praise, thank, criticize, accuse.</summary>
    Judge,

    /// <summary>A stand for or against: support, oppose, back, endorse.</summary>
    Stand,

    /// <summary>Silence: decline, refuse.</summary>
    Refuse,

    /// <summary>Sounds made: shout, chant, joke.</summary>
    Utter,

    /// <summary>How things look to the writer: seem, appear.</summary>
    Seem,

    /// <summary>A word that no rule takes for a cue, though a model may.</summary>
    Other,
}
