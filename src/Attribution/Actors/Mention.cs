using Attribution.Documents;

namespace Attribution.Actors;

/// <summary>One place where an actor is named.</summary>
public readonly record struct Mention
{
    internal Mention(string actor, MentionForm form, TextSpan span, int sentence) =>
        (Actor, Form, Span, Sentence) = (actor, form, span, sentence);

    /// <summary>The actor's id.</summary>
    public string Actor { get; init; }

    /// <summary>How it is named.</summary>
    public MentionForm Form { get; init; }

    /// <summary>Where, in the document's text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The index of the sentence.</summary>
    public int Sentence { get; init; }
}
