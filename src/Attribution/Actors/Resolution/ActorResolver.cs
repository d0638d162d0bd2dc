using Attribution.Actors.Names;
using Attribution.Actors.Resolution.ByName;
using Attribution.Actors.Resolution.InContext;
using Attribution.Actors.Resolution.Pronouns;
using Attribution.Actors.Roles;
using Attribution.Language;

namespace Attribution.Actors.Resolution;

/// <summary>
/// Says which actor each name, role, common noun and pronoun of a document leads to. The resolvers are asked in the order
/// that stands here, and each sighting says which of them decided.
/// </summary>
internal static class ActorResolver
{
    /// <summary>The places where actors are named, in text order, and the actors.</summary>
    public static (List<Sighting> Sightings, Registry Registry, ActorDraft?[] Speakers, List<RolePhrase> Roles) Resolve(
        TokenView words, NameIndex names, IPronounGuide? guide, IPronounReader? reader)
    {
        var phrases = RoleReader.Read(words, names);
        var links = RoleLinks.Link(words, names, phrases);
        var institutions = Institution.Read(words, names);
        var named = new NamedActors(words, names, links, institutions);
        var speakers = ByName(named, institutions);
        return (InContext(named, phrases, institutions, speakers, guide, reader), named.Registry, speakers, phrases);
    }

    /// <summary>
    /// Makes actors of names, wherever they stand: full names first, then what leads back to them; and says who speaks in each turn of a
    /// transcript.
    /// </summary>
    private static ActorDraft?[] ByName(NamedActors named, List<Institution> institutions)
    {
        var nouns = new BodyNouns(named);
        var bodies = new BodyNames(named, nouns);
        var persons = new PersonNames(named);
        var shortNames = new ShortNames(named, nouns, bodies, persons, new HeadlineNames(named, persons));
        var owned = new InstitutionNames(named);
        owned.Register(institutions);
        new FullNames(named, nouns, bodies, persons).Resolve();
        owned.Resolve(institutions);
        shortNames.Resolve(inHeadlines: false);
        shortNames.Resolve(inHeadlines: true);
        foreach (var name in named.Names.Names.Where(name => named.At[name.First] is null && PlatformFirms.Acts(named.Words, name)))
            named.See(bodies.Keyed(name, ActorKind.Organization), MentionForm.Name, name, Resolver.FullName);
        return new TurnSpeakers(named).Resolve();
    }

    /// <summary>Reads the document from start to end and resolves what leads back to an actor named elsewhere.</summary>
    private static List<Sighting> InContext(NamedActors named, List<RolePhrase> phrases, List<Institution> institutions, ActorDraft?[] speakers,
        IPronounGuide? guide, IPronounReader? reader)
    {
        var discourse = new Discourse(named);
        var (words, names, at) = (discourse.Words, discourse.Names, discourse.At);
        var clauses = new ClauseMarks(words);
        var affiliations = new Affiliations(discourse);
        var antecedents = new Antecedents(words, clauses, discourse.Salience, discourse.Named, guide is null ? PronounModel.Trained : null, reader);
        var pronouns = new PronounResolver(discourse, antecedents, guide);
        var roles = new RoleResolver(discourse, affiliations, pronouns);
        var pairs = new PairResolver(discourse);
        var epithets = new EpithetResolver(discourse, clauses, new Descriptions(words, names, named.Sightings, phrases, at));
        var nounPhrases = new NounPhraseReader(discourse, epithets, phrases);
        var places = new PlaceResolver(discourse);
        var bodyNouns = new BodyNounResolver(discourse, institutions);
        var roleAt = new Dictionary<int, RolePhrase>();
        foreach (var phrase in phrases) roleAt[phrase.First] = phrase;

        for (var i = 0; i < words.Count; i++)
        {
            if (roleAt.TryGetValue(i, out var role) && !words.IsLabel(i)) roles.Resolve(role);
            if (at[i] is null && pairs.Resolve(i)) continue;
            nounPhrases.Read(i);
            if (discourse.Named.TryGetValue(i, out var sighting)) discourse.Add(sighting);
            else if (words.IsLabel(i)) continue;
            else if (at[i] is not null) continue;
            else if (bodyNouns.StartsBody(i)) bodyNouns.Resolve(i);
            else if (names.Starting(i) is { } name) places.Resolve(name);
            else if (Pronoun.At(words, i) is { } pronoun) pronouns.Resolve(pronoun);
            else if (words.IsLower(i) || words.IsAny(i, "The")) bodyNouns.Resolve(i);
        }

        // What only the whole text tells.
        foreach (var sighting in named.Sightings) affiliations.Beside(sighting);
        roles.LinkIndefinite(phrases);
        roles.LinkHeadlines(phrases);
        roles.LinkLead(phrases, named.Sightings);
        roles.LinkPronouns(phrases);
        var firstPerson = new FirstPersonResolver(discourse);
        firstPerson.Resolve();
        firstPerson.ResolveWriter();
        new TurnPronouns(discourse, speakers).Resolve();
        discourse.Registry.LinkOwners();
        foreach (var draft in discourse.Registry.Drafts.Where(draft => draft.OwnerToken >= 0)) draft.Owner ??= at[draft.OwnerToken];
        discourse.Sightings.Sort((left, right) => left.First != right.First ? left.First.CompareTo(right.First) : right.End.CompareTo(left.End));
        return discourse.Sightings;
    }
}
