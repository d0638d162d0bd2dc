using Attribution.Actors;
using Attribution.Language;

namespace Attribution.Corpus.Identity;

/// <summary>What one document says of a person, as far as it tells who that is.</summary>
/// <param name="Name">The fullest name there.</param>
/// <param name="Gender">m, f, or empty.</param>
/// <param name="Role">The role.</param>
/// <param name="Affiliation">The id of the actor to which the person belongs.</param>
/// <param name="Country">The same where it is a country.</param>
/// <param name="IsGiven">Whether a user's own table says who it is.</param>
internal readonly record struct PersonTraits(string Name, string Gender, string? Role, string? Affiliation, string? Country, bool IsGiven)
{
    /// <summary>What an article says of <paramref name="actor"/>.</summary>
    public static PersonTraits Of(Actor actor, NewsLexicon lexicon) => new(
        actor.Name, actor.Gender, actor.Role, actor.Affiliation,
        actor.Affiliation is { } owner && lexicon.Gazetteer.Find(owner) is { Sense: GazetteerSense.Country } ? owner : null, actor.IsGiven);

    /// <summary>Role and country, where both are told.</summary>
    public string? Post => Role is not null && Country is not null ? $"{Country}|{Role}" : null;

    /// <summary>What persons of one word must share to be taken for one question.</summary>
    public PersonTraits AsQuestion() => this with { Name = Slug.Of(Name) };
}
