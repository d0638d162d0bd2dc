using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Actors.Names;
using Attribution.Actors.Names.Tagging;
using Attribution.Actors.Resolution;
using Attribution.Actors.Resolution.ByName;
using Attribution.Actors.Resolution.Pronouns;
using Attribution.Actors.Roles;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Actors;

/// <summary>Finds the actors of a document. Thread-safe.</summary>
internal static class ActorFinder
{
    /// <summary>Finds who <paramref name="document"/> names; a pure function of the document.</summary>
    public static ActorSet Find(AnnotatedDocument document) => Find(new TokenView(document), [], null);

    /// <summary>The same with a view of the document that others use, too.</summary>
    /// <param name="words">The view.</param>
    /// <param name="scores">What another reader than the model of names says of the tokens; null for none.</param>
    /// <param name="reader">Who is asked, too, whom pronouns mean; null for nobody.</param>
    internal static ActorSet Find(TokenView words, NameScores? scores = null, IPronounReader? reader = null) => Find(words, [], null, scores, reader);

    /// <summary>The same with <paramref name="known"/> names in place of those found there, and with another judge of pronouns.</summary>
    internal static ActorSet Find(TokenView words, IReadOnlyList<TextSpan> known, IPronounGuide? guide, NameScores? scores = null,
        IPronounReader? reader = null)
    {
        var names = Names(words, known, scores);
        var (sightings, registry, speakers, roles) = ActorResolver.Resolve(words, names, guide, reader);
        return Build(words, names, registry, sightings, speakers, roles);
    }

    /// <summary>Which resolver decided each mention, in text order: what to look at where one is wrong.</summary>
    internal static ImmutableArray<Decision> Explain(TokenView words, IPronounReader? reader = null) =>
        [.. from sighting in ActorResolver.Resolve(words, Names(words, [], null), null, reader).Sightings
            select new Decision(words.Span(sighting.First, sighting.End), sighting.Actor.Name, sighting.By, sighting.Choice)];

    /// <summary>The names of a document, the role phrases, and which names bear which.</summary>
    internal static (NameIndex Names, List<RolePhrase> Phrases, List<(Name Name, RolePhrase Phrase)> Links) ReadRoles(TokenView words)
    {
        var names = Names(words, [], null);
        var phrases = RoleReader.Read(words, names);
        return (names, phrases, RoleLinks.Link(words, names, phrases));
    }

    private static NameIndex Names(TokenView words, IReadOnlyList<TextSpan> known, NameScores? scores) =>
        new(words.Count, TurnNames.In(words, With(words, Fitted(words, scores), known)));

    private static List<Name> Fitted(TokenView words, NameScores? scores)
    {
        var found = NameFitter.Fit(words, NameScanner.Scan(words), NameTagger.Find(words, NameModel.Default, scores));
        var edged = BodyFronts.Join(words, BodyEdges.Correct(words, NameEdges.Correct(words, found)));
        return JointFirms.Join(words, MarketNames.Drop(words, LookalikeNames.Drop(words, ThingNames.Correct(words, edged))));
    }

    private static List<Name> With(TokenView words, List<Name> found, IReadOnlyList<TextSpan> known)
    {
        if (known.Count == 0) return found;
        var persons = known.Select(span => (First: words.TokenFrom(span.Start), End: words.TokenFrom(span.End)))
            .Where(person => person.End > person.First)
            .Select(person => new Name(person.First, person.End, words.Span(person.First, person.End), NameType.Person)).ToList();
        var others = found.Where(name => !persons.Exists(person => person.First < name.End && name.First < person.End));
        return [.. others.Concat(persons).OrderBy(name => name.First)];
    }

    /// <summary>Whether the words for a relative say more of a person than those for a role: "his daughter, and member of the party, Ada Reed".</summary>
    private static bool IsKin(ActorDraft draft) => draft.Role is null || (draft.Kin is not null && NamedActors.SaysLittle(draft.Role));

    private static ActorSet Build(TokenView words, NameIndex names, Registry registry, List<Sighting> sightings, ActorDraft?[] speakers,
        List<RolePhrase> roles)
    {
        var seen = sightings.Select(sighting => sighting.Actor).ToHashSet();
        var ids = new Dictionary<ActorDraft, string>();
        var taken = new Dictionary<string, ActorDraft>(StringComparer.Ordinal);
        foreach (var draft in registry.Drafts.Where(seen.Contains).OrderBy(draft => draft.Start))
        {
            var id = ActorId.Of(draft, words.Document.Document.Id);
            while (!taken.TryAdd(id, draft)) id += "-2";
            ids.Add(draft, id);
        }
        var actors = ids.Select(pair => new Actor(
            pair.Value, pair.Key.Name, pair.Key.Kind, IsKin(pair.Key) ? pair.Key.Kin : pair.Key.Role,
            pair.Key.Owner is { } owner && ids.TryGetValue(owner, out var belongs) ? belongs : pair.Key.Country, pair.Key.Aliases)
        {
            Gender = pair.Key.IsGenderGuessed || pair.Key.TakesThey ? "" : pair.Key.Gender,
            IsNamedInside = pair.Key.IsNamedInside,
            RoleText = IsKin(pair.Key) ? pair.Key.KinText : pair.Key.RoleText,
        });
        var mentions = sightings.Where(sighting => ids.ContainsKey(sighting.Actor)).Select(sighting => new Mention(
            ids[sighting.Actor], Form(sighting, words), words.Span(sighting.First, sighting.End), words.Sentence(sighting.First)));
        var joint = sightings.Where(sighting => sighting.Others.Length > 0)
            .ToFrozenDictionary(sighting => words.Span(sighting.First, sighting.End),
                sighting => sighting.Others.Select(other => ids[other]).ToImmutableArray());
        var bearers = new Dictionary<int, int>();
        foreach (var role in roles)
        {
            if (role.Bearer is not { } bearer || role.Plural) continue;
            bearers[role.HeadEnd - 1] = bearer.First;
            for (var i = role.HeadEnd - 2; i > role.CoreFirst; i--)
            {
                if (words.IsAny(i, "of", "for")) bearers[i - 1] = bearer.First; // "member" of "member of parliament"
            }
        }
        return new ActorSet(words, names, [.. actors], [.. mentions], joint, bearers,
            [.. speakers.Select(speaker => speaker is not null && ids.TryGetValue(speaker, out var id) ? id : null)]);
    }

    private static MentionForm Form(Sighting sighting, TokenView words) =>
        sighting.Form == MentionForm.Name && words.Span(sighting.First, sighting.End).Of(words.Text) != sighting.Actor.Name
        && "The " + words.Span(sighting.First, sighting.End).Of(words.Text) != sighting.Actor.Name ? MentionForm.Alias : sighting.Form;
}
