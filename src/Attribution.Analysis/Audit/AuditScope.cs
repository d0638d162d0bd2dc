using System.Collections.Immutable;
using Attribution.Passages;
using Attribution.Quotes;

namespace Attribution.Audit;

/// <summary>What of a corpus is audited: all articles, those of one outlet, month, author or desk, or one; and which types of attributions.</summary>
/// <param name="Facet">What the articles have in common: <c>document</c>, <c>outlet</c>, <c>month</c> …; null for all articles.</param>
/// <param name="Value">The document, outlet, month …</param>
internal sealed record AuditScope(string? Facet = null, string? Value = null)
{
    /// <summary>The id of the one article; null for several.</summary>
    public string? Document => Facet is "document" ? Value : null;

    /// <summary>The outlet; null where articles of several may be.</summary>
    public string? Outlet => Facet is "outlet" ? Value : null;

    /// <summary>The types that count.</summary>
    public ImmutableArray<AttributionType> Types { get; init; } = AuditTypes.SaidOrKnown;

    /// <summary>Whether an attribution of <paramref name="type"/> counts; a statement of the writer's own, which has none, always does.</summary>
    public bool Counts(AttributionType? type) => type is not { } some || Types.Contains(some);

    /// <summary>Restricts <paramref name="query"/> to these articles and types.</summary>
    public PassageQuery Select(PassageQuery query) => AuditTypes.Select(Facet is not null ? query.And(Facet, Value!) : query, Types);
}
