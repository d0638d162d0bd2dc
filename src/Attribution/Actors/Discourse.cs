using Attribution.Language;

namespace Attribution.Actors;

/// <summary>
/// Reads the document from start to end and resolves what leads back to an actor named elsewhere: roles ("the Ukrainian
/// president"), common nouns ("the ministry"), capitals that stand for a government, "the country", and pronouns.
/// </summary>
internal sealed partial class Discourse
{
    private readonly TokenView words;
    private readonly NameIndex names;
    private readonly Registry registry;
    private readonly ActorDraft?[] at;
    private readonly Dictionary<int, Sighting> named = [];
    private readonly Dictionary<int, RolePhrase> roles = [];
    private readonly Dictionary<int, Institution> bodies = [];
    private readonly List<Sighting> sightings = [];
    private readonly Salience salience = new();
    private readonly ClauseMarks clauses;
    private readonly Antecedents antecedents;
    private readonly IPronounGuide? guide;
    private readonly Descriptions descriptions;

    /// <summary>The bodies by the head of what they are described as: "the software group Voltra".</summary>
    private readonly Dictionary<string, List<ActorDraft>> byBodyRole = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ActorDraft> seats = new(StringComparer.Ordinal);

    private Discourse(TokenView words, NameIndex names, Registry registry, List<Sighting> found, ActorDraft?[] at, List<RolePhrase> phrases, List<Institution> institutions, IPronounGuide? guide)
    {
        this.words = words;
        this.names = names;
        this.registry = registry;
        this.at = at;
        this.guide = guide;
        clauses = new ClauseMarks(words);
        antecedents = new Antecedents(words, clauses, salience, named, PronounModel.Trained);
        foreach (var sighting in found)
        {
            named[sighting.First] = sighting;
            salience.Of(sighting.Actor).Named++;
        }
        foreach (var phrase in phrases)
        {
            roles[phrase.First] = phrase;
            if (phrase.Bearer is not null) borne.Add(phrase.HeadEnd - 1);
        }
        descriptions = new Descriptions(words, names, found, phrases, at);
        foreach (var draft in registry.Drafts)
        {
            if (draft is { Country: { } country, Key: { } key } && words.Lexicon.Gazetteer.Find(key)?.Sense == GazetteerSense.Seat) seats.TryAdd(country, draft);
            if (draft.Role is null) continue;
            if (draft.Kind != ActorKind.Person)
            {
                var noun = draft.Role[(draft.Role.LastIndexOf(' ') + 1)..];
                if (!byBodyRole.TryGetValue(noun, out var bodies)) byBodyRole.Add(noun, bodies = []);
                bodies.Add(draft);
                continue;
            }
            foreach (var word in draft.Role.Split(' ').Distinct())
            {
                if (!byRoleWord.TryGetValue(word, out var holders)) byRoleWord.Add(word, holders = []);
                holders.Add(draft);
            }
        }
        foreach (var institution in institutions.Where(institution => institution.Owner is null)) bodies[institution.First] = institution;
    }

    /// <summary>All places where actors are named, in text order.</summary>
    public static List<Sighting> Read(
        TokenView words, NameIndex names, Registry registry, List<Sighting> found, ActorDraft?[] at, List<RolePhrase> phrases, List<Institution> institutions, IPronounGuide? guide = null)
    {
        var discourse = new Discourse(words, names, registry, found, at, phrases, institutions, guide);
        for (var i = 0; i < words.Count; i++) discourse.Token(i);
        foreach (var sighting in found) discourse.Beside(sighting);
        discourse.LinkIndefinite(phrases);
        discourse.FirstPerson();
        foreach (var draft in registry.Drafts.Where(draft => draft.OwnerToken >= 0)) draft.Owner ??= at[draft.OwnerToken];
        discourse.sightings.Sort((left, right) => left.First != right.First ? left.First.CompareTo(right.First) : right.End.CompareTo(left.End));
        return discourse.sightings;
    }

    private void Token(int i)
    {
        if (roles.TryGetValue(i, out var phrase)) Role(phrase);
        if (at[i] is null && Pair(i)) return;
        Noun(i);
        if (named.TryGetValue(i, out var sighting)) Add(sighting);
        else if (at[i] is not null) return;
        else if (bodies.ContainsKey(i)) Common(i);
        else if (names.Starting(i) is { } name) Place(name);
        else if (Actors.Pronoun.At(words, i) is { } pronoun) Resolve(pronoun);
        else if (words.IsLower(i) || words.IsAny(i, "The")) Common(i);
    }

    /// <summary>A capital is its government where it speaks, acts or is blamed; "the Chinese" behind no noun is the country.</summary>
    private void Place(Name name)
    {
        if (name.Type == NameType.Capital && IsMetonym(name))
        {
            var country = name.Entry!.Key;
            if (CapitalBodies.Of(country).Select(key => registry.TryKey(key, out var union) ? union : null).FirstOrDefault(union => union is not null) is { } body)
            {
                See(body, MentionForm.Metonym, name.First, name.End);
                return;
            }
            var government = registry.TryKey($"{country}-government", out var known) ? known
                : seats.GetValueOrDefault(country) ?? registry.Keyed($"{country}-government", ActorKind.Government, name.Span.Of(words.Text));
            government.Country = country;
            See(government, MentionForm.Metonym, name.First, name.End);
        }
        else if (name.Type == NameType.Adjective && words.Is(name.First - 1, "the") && IsPerson(name) && salience.OnlySubject(words.Sentence(name.First), EpithetReach, ReferentSort.Person) is { } native)
        {
            See(native, MentionForm.Role, name.First, name.End);
        }
        else if (name.Type == NameType.Adjective && words.Is(name.First - 1, "the") && Context.Verb(words, name.End) >= 0 && registry.TryKey(name.Entry!.Key, out var people))
        {
            See(people, MentionForm.Alias, name.First, name.End);
        }
    }

    /// <summary>Whether "the" and the adjective name one person, who acts: "the Argentine said", not "the French said".</summary>
    private bool IsPerson(Name name)
    {
        var word = words[name.End - 1];
        if (!name.IsSingle || word.EndsWith("ese", StringComparison.Ordinal) || word[^1] is 'h' or 's' || word.EndsWith("men", StringComparison.Ordinal)) return false;
        return Context.Verb(words, name.End) is >= 0 and var verb && words.Tag(verb) is "VBD" or "VBZ" && !words.IsAny(name.End, "are", "were", "have");
    }

    private bool IsMetonym(Name name)
    {
        if (words[name.End] is "," && words.Is(name.End + 1, "which") && Context.Verb(words, name.End + 2) is >= 0 and var verb && ActorVerbs.Contains(words, verb)) return true;
        if (words[name.End] is "," && words.IsCapital(name.End + 1) && Context.IsLocated(words, name.First)) return false;
        if (Context.IsLocated(words, name.First)) return false;
        if (words.Is(name.First - 1, "the") || (words.IsCapital(name.End) && !words.StartsSentence(name.End))) return false;
        if (words.IsPossessive(name.End))
            return words.IsAny(name.End + 1, "military", "army", "forces", "troops", "government", "ministry", "foreign", "defense", "defence", "ambassador", "envoy", "decision", "stance", "position", "demands", "claims", "claim", "invasion", "attack", "war", "allies", "ally", "policy", "intentions", "leaders", "leadership", "response", "support", "role", "help", "bid", "move", "push");
        if (Context.Acts(words, name.First, name.End)) return true;
        if (words.Is(name.End, "and") && names.Starting(name.End + 1) is { Type: NameType.Capital or NameType.Country } other && Context.Acts(words, other.First, other.End)) return true;
        return (words.Lexicon.CueForms.Addresses(words[name.First - 1]) || words.IsAny(name.First - 1, "against", "with", "sanction", "sanctioned", "by", "between", "and"))
            && (!words.Is(name.First - 1, "and") || at[Math.Max(0, name.First - 2)] is { Kind: ActorKind.Government });
    }

    /// <summary>Common nouns behind "the" or a possessive that lead back to a body or country.</summary>
    private void Common(int i)
    {
        if (bodies.TryGetValue(i, out var institution))
        {
            Body(institution.First, institution.End, institution.IsFree);
            return;
        }
        var possessed = words.IsAny(i - 1, "his", "her", "their", "its");
        if (!words.Is(i - 1, "the") && !possessed) return;
        if (words.IsAny(i, "country", "nation") && !IsModifier(i + 1))
        {
            var owner = possessed ? at[i - 1] : null;
            var country = owner is not null ? Country(owner) : salience.Best(words.Sentence(i), draft => draft.Kind == ActorKind.Country && draft.IsMentioned);
            if (possessed && owner is null) country = null;
            if (country is not null) See(country, MentionForm.Role, i - 1, i + 1);
            return;
        }
        if (possessed) return;
        if (words.Is(i, "force") && !IsModifier(i + 1) && salience.Last([.. registry.WithNoun("police"), .. registry.WithNoun("constabulary")]) is { } force)
        {
            See(force, MentionForm.Alias, i, i + 1);
            return;
        }
        if (words.IsAny(i, "paper", "newspaper", "outlet", "network", "broadcaster", "magazine", "station", "channel", "website") && !IsModifier(i + 1))
        {
            Body(i, i + 1, false);
            return;
        }
        var end = i;
        while (end - i < 4 && words.IsLower(end) && words.Tag(end) is "JJ" or "NN" && !SourceWords.IsBody(words[end], out _, out _)) end++;
        if (words.IsLower(end) && SourceWords.IsBody(words[end], out _, out _) && !IsModifier(end + 1)) Body(i, end + 1, false);
    }

    private bool IsModifier(int end) =>
        words.IsLower(end) && words.Tag(end) is "NN" or "NNS" && !ActorVerbs.Contains(words, end);

    /// <summary>"the energy ministry": the last body whose name ends so; a new one where the phrase may name one by itself.</summary>
    private void Body(int first, int end, bool free)
    {
        var core = words.Span(first, end).Of(words.Text).ToLowerInvariant();
        var noun = words[end - 1].ToString().ToLowerInvariant();
        if (noun is "government" or "authorities" or "administration" && Seated(end) is { } seated)
        {
            See(seated, MentionForm.Alias, first, end);
            return;
        }
        var candidates = byBodyRole.TryGetValue(noun, out var described) ? [.. registry.WithNoun(noun), .. described] : registry.WithNoun(noun);
        var body = candidates.Count == 0 ? null : salience.Last(candidates, draft => draft.Name.EndsWith(core, StringComparison.OrdinalIgnoreCase))
            ?? (core == noun ? salience.Last(candidates) : null);
        if (body is null && core is "company" or "firm" or "organization" or "organisation" or "group" or "agency")
            body = salience.Best(words.Sentence(first), draft => (draft.Kind is ActorKind.Organization && (core is not ("company" or "firm") || MayTrade(draft))) || (core == "agency" && draft.Kind is ActorKind.Government or ActorKind.Outlet));
        if (body is null && core is "newspaper" or "paper" or "outlet" or "network" or "broadcaster" or "magazine" or "station" or "channel" or "website")
            body = salience.Best(words.Sentence(first), draft => draft.Kind == ActorKind.Outlet);
        if (body is null && free && noun is "ministry" or "prosecutors" or "office") body = registry.Body(words.Span(first, end).Of(words.Text), ActorKind.Government);
        if (body is not null) See(body, MentionForm.Alias, first, end);
    }

    /// <summary>The government of the capital or country behind "in" or "of": "the government in Beijing".</summary>
    private ActorDraft? Seated(int end)
    {
        if (!words.IsAny(end, "in", "of") || names.Starting(end + 1) is not { Type: NameType.Capital or NameType.Country } seat) return null;
        var country = seat.Entry!.Key;
        var government = registry.TryKey($"{country}-government", out var known) ? known : registry.Keyed($"{country}-government", ActorKind.Government, $"{words[end - 1]} {words[end]} {seat.Span.Of(words.Text)}");
        government.Country = country;
        return government;
    }

    /// <summary>Whether a body may be called "the company": no union, party or the like.</summary>
    private static bool MayTrade(ActorDraft draft)
    {
        var role = draft.Role ?? "";
        if (draft.Kind == ActorKind.Group || role.EndsWith("party", StringComparison.Ordinal) || role.EndsWith("union", StringComparison.Ordinal)) return false;
        return draft.Name.Split(' ')[^1] is not ("Union" or "Party" or "Institute" or "University" or "Association" or "Committee" or "Foundation" or "Front" or "Council" or "Society" or "League" or "Army" or "Nations" or "Brigade" or "Guard" or "NATO" or "EU" or "UN");
    }

    private ActorDraft? Country(ActorDraft actor) =>
        actor.Country is { } key && registry.TryKey(key, out var country) ? country : actor.Owner is { Kind: ActorKind.Country } owner ? owner : null;

    private void See(ActorDraft actor, MentionForm form, int first, int end)
    {
        if (form != MentionForm.Pronoun) actor.See(words.Span(first, end), words.Span(first, end).Of(words.Text));
        Add(new Sighting(actor, form, first, end));
        for (var i = first; i < end; i++) at[i] ??= actor;
    }

    private void Add(Sighting sighting)
    {
        sightings.Add(sighting);
        var (actor, form, first, end) = sighting;
        var part = SentenceParts.Of(words, first, end, out var speaks);
        Note(salience.Of(actor), first, end, part, (TraceForm)form, speaks);
        if (form is MentionForm.Name or MentionForm.Alias) Join(sighting, part, speaks);
    }

    private void Note(Referent referent, int first, int end, Part part, TraceForm form, bool speaks) =>
        salience.Note(referent, first, end, words.Sentence(first), part, form, speaks, words.IsQuoted(first));
}
