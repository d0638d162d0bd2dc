using System.Collections.Immutable;
using Attribution.Actors;

namespace Attribution.Claims;

/// <summary>For whom the speakers of a document speak: themselves, whom they belong to, and whom a campaign, an office or a ministry serves.</summary>
internal sealed class Sides(ImmutableArray<Actor> actors)
{
    private const string Person = "person-";

    private readonly Dictionary<string, string> affiliations = actors.Where(actor => actor.Affiliation is not null)
        .ToDictionary(actor => actor.Id, actor => actor.Affiliation!, StringComparer.Ordinal);

    /// <summary>Who says <paramref name="quote"/>, and for whom he speaks; none where nobody is known to.</summary>
    public ImmutableArray<string> Of(SourcedQuote quote)
    {
        if (quote.Actor is not { } actor) return quote.Affiliation is { } only ? [only] : [];
        if (quote.Affiliation is not { } side) return Served(actor) is { } own ? [actor, own] : [actor];
        return Served(side) is { } served ? [actor, side, served] : [actor, side];
    }

    /// <summary>The person whose campaign or office <paramref name="body"/> is, or the country whose ministry.</summary>
    private string? Served(string body) => affiliations.GetValueOrDefault(body) is { } served
        && (served.StartsWith(Person, StringComparison.Ordinal) || body.StartsWith($"{served}-", StringComparison.Ordinal)) ? served : null;
}
