using Attribution.Passages;

namespace Attribution.Audit;

/// <summary>Which articles of a corpus are audited: all, those of one outlet, or one.</summary>
/// <param name="Document">The id of the one; null for several.</param>
/// <param name="Outlet">The outlet; null for all.</param>
internal sealed record AuditScope(string? Document = null, string? Outlet = null)
{
    /// <summary>Restricts <paramref name="query"/> to these articles.</summary>
    public PassageQuery Select(PassageQuery query)
    {
        if (Document is not null) return query.And("document", Document);
        return Outlet is not null ? query.And("outlet", Outlet) : query;
    }
}
