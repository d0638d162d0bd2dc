namespace Attribution.Actors.Resolution;

/// <summary>One place where an actor is named, while the document is read.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Form">How it is named.</param>
/// <param name="First">The index of the first token.</param>
/// <param name="End">The index behind the last token.</param>
/// <param name="By">Who decided so.</param>
internal sealed record Sighting(ActorDraft Actor, MentionForm Form, int First, int End, Resolver By)
{
    /// <summary>The other actors that the same words name: "they", "both men".</summary>
    public ActorDraft[] Others { get; init; } = [];

    /// <summary>How the candidates compared, where a trained ranking decided; null where a rule did.</summary>
    public Choice? Choice { get; init; }
}
