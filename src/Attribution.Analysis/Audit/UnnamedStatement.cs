using Attribution.Actors;

namespace Attribution.Audit;

/// <summary>A statement that rests on one unnamed source alone: nobody else says it, here or in another article of the corpus.</summary>
/// <param name="Document">The document.</param>
/// <param name="Claim">The claim's id in it.</param>
/// <param name="Source">The source in the text's words.</param>
/// <param name="Kind">An unnamed person, social media or unspecified.</param>
/// <param name="Relay">The name of the outlet through which the writer has it; empty for none.</param>
/// <param name="Text">The statement.</param>
/// <param name="Sentence">The sentence in which it begins.</param>
public sealed record UnnamedStatement(string Document, string Claim, string Source, SourceKind Kind, string Relay, string Text, string Sentence);
