using System.Collections.Immutable;
using Attribution.Figures;

namespace Attribution.Claims;

/// <summary>A figure with who claims it.</summary>
public sealed record SourcedFigure
{
    internal SourcedFigure()
    {
    }

    /// <summary><c>f1</c>, <c>f2</c> … in text order within the document.</summary>
    public required string Id { get; init; }

    /// <summary>The number, what it counts, and where it stands.</summary>
    public required Figure Figure { get; init; }

    /// <summary>The id of the outermost quote in whose content it stands; null in the writer's own voice.</summary>
    public string? Quote { get; init; }

    /// <summary>That quote's actor.</summary>
    public string? Actor { get; init; }

    /// <summary>
    /// Who else claims it: the other speakers of that quote, then the actors of quotes inside it in whose content the figure stands, then who gave
    /// the figure to which it points back.
    /// </summary>
    public ImmutableArray<string> CoClaimants { get; init; } = [];

    /// <summary>That quote's relay.</summary>
    public string? Relay { get; init; }

    /// <summary>Outside quotes, the actor id of the outlet to which the writer attributes the whole sentence ("per X").</summary>
    public string? Outlet { get; init; }

    /// <summary>
    /// The id of the first figure of the document that gives the same value of the same thing by the same claimant, or to which this one points
    /// back; null where this is the first.
    /// </summary>
    public string? Repeats { get; init; }
}
