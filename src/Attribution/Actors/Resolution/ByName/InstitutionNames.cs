using Attribution.Actors.Names;
using Attribution.Actors.Roles;
using Attribution.Language;

namespace Attribution.Actors.Resolution.ByName;

/// <summary>Makes bodies of common nouns with a possessor: "China’s foreign ministry", "Reed’s campaign".</summary>
internal sealed class InstitutionNames(NamedActors actors)
{
    private readonly TokenView words = actors.Words;
    private readonly Registry registry = actors.Registry;

    /// <summary>
    /// Notes the names of countries' bodies, "Peru’s National Congress", so that "the National Congress" is known everywhere, and "Leeds police".
    /// </summary>
    public void Register(List<Institution> institutions)
    {
        foreach (var institution in institutions)
        {
            if (institution.Owner is not null && institution.End - institution.CoreFirst > 1 && words.IsCapital(institution.CoreFirst)) Body(institution);
            else if (institution.Owner is null && institution.End - institution.CoreFirst > 1 && words.Is(institution.End - 1, "police"))
                registry.Body(actors.Form(institution.First, institution.End), institution.Kind);
        }
    }

    /// <summary>Resolves the institutions that have a possessor.</summary>
    public void Resolve(List<Institution> institutions)
    {
        foreach (var institution in institutions)
        {
            if (institution.Owner is null) continue;
            var draft = Body(institution);
            if (draft is null)
            {
                Array.Fill(actors.Claimed, false, institution.First, institution.End - institution.First);
                continue;
            }
            if (Apposed(institution.End) is { } proper) draft = proper;
            else if (ApposedBefore(institution.First) is { } name)
            {
                if (actors.At[name.First] is { Kind: not (ActorKind.Person or ActorKind.Country), Key: null } body) draft = body;
                else if (actors.At[name.First] is null && name.Type is NameType.Unknown or NameType.Body) registry.AddForm(draft, actors.Form(name));
            }
            actors.Sightings.Add(new Sighting(draft, MentionForm.Name, institution.First, institution.End, Resolver.Institution));
            var span = words.Span(institution.First, institution.End);
            draft.See(span, actors.Form(institution.First, institution.End));
            Array.Fill(actors.At, draft, institution.First, institution.End - institution.First);
        }
    }

    /// <summary>"the UN’s humanitarian office, OCHA,": the name that is set off behind the phrase is the body’s own.</summary>
    private ActorDraft? Apposed(int end) =>
        words[end] is "," && actors.Names.Starting(end + 1) is { Type: NameType.Body } name && words[name.End] is "," ? actors.At[name.First] : null;

    /// <summary>"UOKiK, the Polish anti-monopoly agency,": the name before the phrase is the body's own.</summary>
    private Name? ApposedBefore(int first)
    {
        var article = words.IsAny(first - 1, "the", "a", "an") ? first - 1 : first;
        return article < first && words[article - 1] is "," && words.IsCapital(article - 2) ? actors.Names.Ending(article - 1) : null;
    }

    private ActorDraft? Body(Institution institution)
    {
        var owner = institution.Owner!;
        var core = actors.Form(institution.CoreFirst, institution.End).ToLowerInvariant();
        var name = actors.Form(institution.First, institution.End);
        if (owner.Entry is { Sense: GazetteerSense.Country or GazetteerSense.Adjective or GazetteerSense.Capital, Key: var country })
        {
            // "the Argentine congress" is Argentina's National Congress, where the text names no other.
            if (!core.Contains(' ', StringComparison.Ordinal) && !registry.TryKey($"{country}-{core}", out _)
                && registry.WithNoun(core).Where(other => other.Country == country && other.Kind == institution.Kind).Take(2).ToList() is [var only])
            {
                registry.AddForm(only, name);
                return only;
            }
            var draft = registry.Keyed($"{country}-{Slug.Of(BodyNames.CountryBody(core))}", institution.Kind, name);
            draft.Country = country;
            registry.AddForm(draft, name);
            if (words.IsCapital(institution.CoreFirst)) registry.AddForm(draft, actors.Form(institution.CoreFirst, institution.End));
            return draft;
        }
        if (owner.Type is NameType.Capital or NameType.Adjective) return null;
        if (!institution.IsFree && core.Contains(' ', StringComparison.Ordinal) && institution.Kind != ActorKind.Government) return null;
        if (core is "company" or "firm" or "newspaper" or "university" or "agency") return null;
        return registry.Owned(words[owner.End - 1].ToString(), core, institution.Kind, name);
    }
}
