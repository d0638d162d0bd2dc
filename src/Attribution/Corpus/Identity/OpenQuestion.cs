using System.Collections.Immutable;

namespace Attribution.Corpus.Identity;

/// <summary>A name of which a person should say whose it is.</summary>
/// <param name="Name">The name as articles write it.</param>
/// <param name="Actor">The id of the actor for whom it was taken.</param>
/// <param name="Documents">How many documents name somebody so.</param>
/// <param name="Quotes">How many quotes depend on it.</param>
/// <param name="Choices">The names of those who may be meant, the likeliest first; with no more than one, nothing tells who it is.</param>
/// <param name="IsTaken">Whether it was taken for the first of them; else for somebody of its own.</param>
internal sealed record OpenQuestion(string Name, string? Actor, int Documents, int Quotes, ImmutableArray<string> Choices, bool IsTaken);
