using Attribution.Documents;

namespace Attribution.Actors;

/// <summary>One place where an actor is named.</summary>
/// <param name="Actor">The actor's id.</param>
/// <param name="Form">How it is named.</param>
/// <param name="Span">Where, in the document's text.</param>
/// <param name="Sentence">The index of the sentence.</param>
public readonly record struct Mention(string Actor, MentionForm Form, TextSpan Span, int Sentence);
