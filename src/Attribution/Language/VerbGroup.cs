using Attribution.Documents;

namespace Attribution.Language;

/// <summary>
/// An unbroken verb group: auxiliaries, negation and adverbs between them, and the main verb ("has not yet said",
/// "is believed", "to be asked").
/// </summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="EndToken">The index behind its last token.</param>
/// <param name="Head">The index of the main verb, which is the last verb of the group.</param>
/// <param name="Negated">Whether "not", "n't" or "never" stands in it.</param>
/// <param name="Passive">Whether a form of "be" or "get" governs a past participle.</param>
/// <param name="Form">What begins it.</param>
internal readonly record struct VerbGroup(
    TextSpan Span, int FirstToken, int EndToken, int Head, bool Negated, bool Passive, VerbForm Form);

/// <summary>How a verb group begins.</summary>
internal enum VerbForm : byte
{
    /// <summary>With a finite verb: "said", "has said".</summary>
    Finite,

    /// <summary>With a modal: "may say".</summary>
    Modal,

    /// <summary>With "to".</summary>
    Infinitive,

    /// <summary>With a bare infinitive.</summary>
    Bare,

    /// <summary>With a form in -ing.</summary>
    Gerund,

    /// <summary>With a past participle.</summary>
    Participle,
}
