using Attribution.Documents;

namespace Attribution.Actors.Resolution;

/// <summary>Why an actor is named at a place.</summary>
/// <param name="Span">The place.</param>
/// <param name="Actor">The actor's name.</param>
/// <param name="By">The resolver that led there.</param>
/// <param name="Choice">How the candidates compared, where a trained ranking decided; null where a rule did.</param>
internal readonly record struct Decision(TextSpan Span, string Actor, Resolver By, Choice? Choice);
