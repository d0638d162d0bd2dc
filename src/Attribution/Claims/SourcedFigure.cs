using Attribution.Figures;

namespace Attribution.Claims;

/// <summary>A figure with who claims it.</summary>
/// <param name="Id"><c>f1</c>, <c>f2</c> … in text order within the document.</param>
/// <param name="Figure">The number, what it counts, and where it stands.</param>
/// <param name="Quote">The id of the outermost quote in whose content it stands; null in the writer's own voice.</param>
/// <param name="Actor">That quote's actor.</param>
/// <param name="Relay">That quote's relay.</param>
/// <param name="Outlet">Outside quotes, the actor id of the outlet to which the writer attributes the whole sentence ("per X").</param>
public sealed record SourcedFigure(string Id, Figure Figure, string? Quote, string? Actor, string? Relay, string? Outlet = null);
