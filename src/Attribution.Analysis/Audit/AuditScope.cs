using System.Collections.Immutable;
using Attribution.Passages;
using Attribution.Quotes;

namespace Attribution.Audit;

/// <summary>What of a corpus is audited: all articles, those of one outlet, or one; and which types of attributions.</summary>
/// <param name="Document">The id of the one; null for several.</param>
/// <param name="Outlet">The outlet; null for all.</param>
internal sealed record AuditScope(string? Document = null, string? Outlet = null)
{
    /// <summary>The types that count.</summary>
    public ImmutableArray<AttributionType> Types { get; init; } = AuditTypes.SaidOrKnown;

    /// <summary>Whether an attribution of <paramref name="type"/> counts; a statement of the writer's own, which has none, always does.</summary>
    public bool Counts(AttributionType? type) => type is not { } some || Types.Contains(some);

    /// <summary>Restricts <paramref name="query"/> to these articles and types.</summary>
    public PassageQuery Select(PassageQuery query) => AuditTypes.Select(
        Document is not null ? query.And("document", Document) : Outlet is not null ? query.And("outlet", Outlet) : query, Types);
}
