using Attribution.Actors.Roles;
using Attribution.Language;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>To whom persons belong: what their role, or the words beside their name, say.</summary>
internal sealed class Affiliations(Discourse discourse)
{
    private readonly TokenView words = discourse.Words;
    private readonly Registry registry = discourse.Registry;
    private readonly ActorDraft?[] at = discourse.At;

    /// <summary>"Ada Reed of the Rand Institute", "Voltra’s Ada Reed": the body or country beside a full name is that to which its bearer belongs.</summary>
    public void Beside(Sighting sighting)
    {
        var person = sighting.Actor;
        if (person is not { Kind: ActorKind.Person, Owner: null, Country: null }) return;
        var body = words.IsAny(sighting.End, "of", "at", "with", "from")
            ? at.ElementAtOrDefault(words.Is(sighting.End + 1, "the") ? sighting.End + 2 : sighting.End + 1)
            : words.IsPossessive(sighting.First - 1) && sighting.First - 1 > words.SentenceStart(sighting.First) ? at[sighting.First - 2] : null;
        if (body is null || body == person || body.Kind is ActorKind.Person or ActorKind.Group) return;
        if (body.Kind != ActorKind.Country) person.Owner = body;
        else if (!words.IsAny(sighting.End, "at", "with", "from")) person.Country = body.Key;
    }

    /// <summary>
    /// Notes the owner of a role as that to which its bearer belongs; a minister belongs to the ministry. Nobody belongs to the person whose rival,
    /// critic or supporter they are.
    /// </summary>
    public void Belong(ActorDraft person, RolePhrase phrase, ActorDraft? owner)
    {
        if (phrase.Word.Class is RoleClass.Relation && owner is { Kind: ActorKind.Person }) return;
        // Whoever is president is not of the body that somebody calls him the founder of.
        if (person.Role is { } role && Last(role) is var known && known != Last(phrase.Role)
            && words.Lexicon.Roles.Find(known) is { Class: RoleClass.Office }) return;
        if (owner is not null && owner != person) person.Owner ??= owner;
        var country = CountryOf(phrase) ?? owner?.Country;
        person.Country ??= country;
        if (phrase.Word.Role != "minister" || phrase.Role.Split(' ') is not [.., var portfolio, _] || portfolio is "prime" or "deputy") return;
        var ministry = registry.WithNoun("ministry").FirstOrDefault(draft => draft.Kind == ActorKind.Government
            && (person.Country is null || draft.Country is null || draft.Country == person.Country)
            && draft.Name.EndsWith($"{portfolio} ministry", StringComparison.OrdinalIgnoreCase));
        if (ministry is not null) person.Owner = ministry;
    }

    private static string Last(string role) => role[(role.LastIndexOf(' ') + 1)..];

    /// <summary>The key of the country that stands in the role phrase; null for none.</summary>
    public static string? CountryOf(RolePhrase phrase) =>
        phrase.Owner?.Entry is { Sense: GazetteerSense.Adjective or GazetteerSense.Country or GazetteerSense.Capital } entry ? entry.Key : null;
}
