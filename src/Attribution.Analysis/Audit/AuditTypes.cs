using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Passages;
using Attribution.Quotes;

namespace Attribution.Audit;

/// <summary>Which types of attributions an audit counts.</summary>
internal static class AuditTypes
{
    /// <summary>What somebody says or knows, and neither what is thought nor what is planned or asked for.</summary>
    public static ImmutableArray<AttributionType> SaidOrKnown { get; } = [AttributionType.Assertion, AttributionType.Fact];

    /// <summary>All.</summary>
    public static ImmutableArray<AttributionType> All { get; } = [.. Enum.GetValues<AttributionType>()];

    /// <summary>Restricts <paramref name="query"/> to <paramref name="types"/>; the writer's own claims stay.</summary>
    public static PassageQuery Select(PassageQuery query, ImmutableArray<AttributionType> types) =>
        query.Without("type", All.Except(types).Select(type => EnumWords.Of(type)!));

    /// <summary>What is counted, in words.</summary>
    public static string InWords(ImmutableArray<AttributionType> types) => types.Length == All.Length ? "Attributions of all types are counted."
        : $"Counted is {string.Join(" and ", types.Select(Plain))}, not {string.Join(" or ", All.Except(types).Select(Plain))}.";

    /// <summary>What attributions of <paramref name="type"/> tell: "what is said".</summary>
    public static string Plain(AttributionType type) => type switch
    {
        AttributionType.Belief => "what is thought",
        AttributionType.Fact => "what is known",
        AttributionType.Eventuality => "what is planned or asked for",
        _ => "what is said",
    };
}
