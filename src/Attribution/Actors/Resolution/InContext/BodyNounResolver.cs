using Attribution.Actors.Names;
using Attribution.Actors.Roles;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>Leads common nouns back to a body or country: "the ministry", "the software group", "the country".</summary>
internal sealed class BodyNounResolver
{
    private static readonly WordSet Forces = ActorWords.Set("forces");

    private static readonly WordSet OutletNouns = ActorWords.Set("outlet-nouns");

    private static readonly WordSet CompanyNouns = ActorWords.Set("company-nouns");

    private static readonly WordSet NamesThatDoNotTrade = ActorWords.Set("names-that-do-not-trade");

    private readonly Discourse discourse;
    private readonly TokenView words;
    private readonly NameIndex names;
    private readonly Registry registry;
    private readonly ActorDraft?[] at;
    private readonly Salience salience;

    /// <summary>The bodies without a possessor, by their first token: "the energy ministry".</summary>
    private readonly Dictionary<int, Institution> bodies = [];

    /// <summary>The bodies by the head of what they are described as: "the software group Voltra".</summary>
    private readonly Dictionary<string, List<ActorDraft>> byRole = new(StringComparer.Ordinal);

    public BodyNounResolver(Discourse discourse, List<Institution> institutions)
    {
        this.discourse = discourse;
        (words, names, registry, at, salience) = (discourse.Words, discourse.Names, discourse.Registry, discourse.At, discourse.Salience);
        foreach (var draft in registry.Drafts)
        {
            if (draft.Role is null || draft.Kind == ActorKind.Person) continue;
            var noun = draft.Role[(draft.Role.LastIndexOf(' ') + 1)..];
            if (!byRole.TryGetValue(noun, out var described)) byRole.Add(noun, described = []);
            described.Add(draft);
        }
        foreach (var institution in institutions.Where(institution => institution.Owner is null)) bodies[institution.First] = institution;
    }

    /// <summary>Whether a body that is no name begins at token <paramref name="i"/>.</summary>
    public bool StartsBody(int i) => bodies.ContainsKey(i);

    /// <summary>Common nouns behind "the" or a possessive that lead back to a body or country.</summary>
    public void Resolve(int i)
    {
        if (bodies.TryGetValue(i, out var institution))
        {
            Body(institution.First, institution.End, institution.IsFree, institution.Kind);
            return;
        }
        var possessed = words.IsAny(i - 1, "his", "her", "their", "its");
        if (!words.Is(i - 1, "the") && !possessed) return;
        if (words.IsAny(i, "country", "nation") && !Institution.IsModifier(words, i + 1))
        {
            var owner = possessed ? at[i - 1] : null;
            var country = owner is not null ? Country(owner) : salience.Best(words.Sentence(i), draft => draft.Kind == ActorKind.Country && draft.IsMentioned);
            if (possessed && owner is null) country = null;
            if (country is not null) discourse.See(country, MentionForm.Role, i - 1, i + 1, Resolver.BodyNoun);
            return;
        }
        if (possessed) return;
        if (words.Is(i, "force") && !Institution.IsModifier(words, i + 1)
            && salience.Last([.. registry.WithNoun("police"), .. registry.WithNoun("constabulary")]) is { } force)
        {
            discourse.See(force, MentionForm.Alias, i, i + 1, Resolver.BodyNoun);
            return;
        }
        if (words.IsAny(i, Forces) && !Institution.IsModifier(words, i + 1) && discourse.State.Home is { } home && Context.Speaks(words, i, i + 1))
        {
            var noun = words[i].ToString();
            var forces = salience.Last(registry.WithNoun(noun)) ?? registry.Keyed($"{home}-{noun}", ActorKind.Organization, noun);
            forces.Country ??= home;
            discourse.See(forces, MentionForm.Alias, i, i + 1, Resolver.BodyNoun);
            return;
        }
        if (words.IsAny(i, OutletNouns) && !Institution.IsModifier(words, i + 1))
        {
            Body(i, i + 1, false);
            return;
        }
        var end = i;
        while (end - i < 4 && words.IsLower(end) && words.Tag(end) is "JJ" or "NN" && !SourceWords.IsBody(words[end], out _, out _)) end++;
        if (words.IsLower(end) && SourceWords.IsBody(words[end], out _, out _) && !Institution.IsModifier(words, end + 1)) Body(i, end + 1, false);
    }

    /// <summary>"the energy ministry": the last body whose name ends so; a new one where the phrase may name one by itself.</summary>
    private void Body(int first, int end, bool free, ActorKind kind = ActorKind.Government)
    {
        var core = words.Span(first, end).Of(words.Text).ToLowerInvariant();
        var noun = words[end - 1].ToString().ToLowerInvariant();
        if (noun is "government" or "authorities" or "administration" && Seated(end) is { } seated)
        {
            discourse.See(seated, MentionForm.Alias, first, end, Resolver.BodyNoun);
            return;
        }
        var named = byRole.TryGetValue(noun, out var described) ? [.. registry.WithNoun(noun), .. described] : registry.WithNoun(noun);
        var body = named.Count == 0 ? null : salience.Last(named, draft => draft.Name.EndsWith(core, StringComparison.OrdinalIgnoreCase))
            ?? (core == noun ? salience.Last(named) : null);
        if (body is null && CompanyNouns.Contains(core)) body = salience.Best(words.Sentence(first), draft => MayBeCalled(draft, core));
        if (body is null && OutletNouns.Contains(core)) body = salience.Best(words.Sentence(first), draft => draft.Kind == ActorKind.Outlet);
        if (body is null && free && (noun is "ministry" or "prosecutors" or "office" || core != noun))
            body = core is "federal government" or "national government" or "central government" && discourse.State.Home is { } home
                ? registry.Keyed($"{home}-government", ActorKind.Government, words.Span(first, end).Of(words.Text))
                : registry.Body(words.Span(first, end).Of(words.Text), kind);
        if (body is not null) discourse.See(body, MentionForm.Alias, first, end, Resolver.BodyNoun);
    }

    /// <summary>Whether the body may be called "the company", "the group" or "the agency".</summary>
    private static bool MayBeCalled(ActorDraft body, string noun) =>
        body.Kind is ActorKind.Organization && (noun is not ("company" or "firm") || MayTrade(body))
        || noun == "agency" && body.Kind is ActorKind.Government or ActorKind.Outlet;

    /// <summary>The government of the capital or country behind "in" or "of": "the government in Beijing".</summary>
    private ActorDraft? Seated(int end)
    {
        if (!words.IsAny(end, "in", "of") || names.Starting(end + 1) is not { Type: NameType.Capital or NameType.Country } seat) return null;
        var country = seat.Entry!.Key;
        var government = registry.TryKey($"{country}-government", out var known) ? known
            : registry.Keyed($"{country}-government", ActorKind.Government, $"{words[end - 1]} {words[end]} {seat.Span.Of(words.Text)}");
        government.Country = country;
        return government;
    }

    /// <summary>Whether a body may be called "the company": no union, party or the like.</summary>
    public static bool MayTrade(ActorDraft draft)
    {
        var role = draft.Role ?? "";
        if (draft.Kind == ActorKind.Group || role.EndsWith("party", StringComparison.Ordinal) || role.EndsWith("union", StringComparison.Ordinal)) return false;
        return !NamesThatDoNotTrade.ContainsExactly(draft.Name.Split(' ')[^1]);
    }

    private ActorDraft? Country(ActorDraft actor) =>
        actor.Country is { } key && registry.TryKey(key, out var country) ? country : actor.Owner is { Kind: ActorKind.Country } owner ? owner : null;
}
