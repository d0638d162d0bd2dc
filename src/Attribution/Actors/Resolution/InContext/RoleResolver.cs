using Attribution.Actors.Names;
using Attribution.Actors.Resolution.ByName;
using Attribution.Actors.Resolution.Pronouns;
using Attribution.Actors.Roles;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>Leads roles that stand alone ("the Ukrainian president") back to who holds them, and learns from those beside a name.</summary>
internal sealed class RoleResolver
{
    /// <summary>The sentences before this one are headline and lead.</summary>
    private const int LastOfLead = 4;

    /// <summary>How many sentences behind it the person is named.</summary>
    private const int Introduction = 4;

    private readonly Discourse discourse;
    private readonly Affiliations affiliations;
    private readonly PronounResolver pronouns;
    private readonly TokenView words;
    private readonly Registry registry;
    private readonly ActorDraft?[] at;
    private readonly Salience salience;
    private readonly HashSet<RolePhrase> resolved = [];

    /// <summary>The persons by each word of their role.</summary>
    private readonly Dictionary<string, List<ActorDraft>> byRoleWord = new(StringComparer.Ordinal);

    public RoleResolver(Discourse discourse, Affiliations affiliations, PronounResolver pronouns)
    {
        (this.discourse, this.affiliations, this.pronouns) = (discourse, affiliations, pronouns);
        (words, registry, at, salience) = (discourse.Words, discourse.Registry, discourse.At, discourse.Salience);
        foreach (var draft in registry.Drafts)
        {
            if (draft.Role is null || draft.Kind != ActorKind.Person) continue;
            foreach (var word in draft.Role.Split(' ').Distinct())
            {
                if (!byRoleWord.TryGetValue(word, out var holders)) byRoleWord.Add(word, holders = []);
                holders.Add(draft);
            }
        }
    }

    /// <summary>A role phrase beside its bearer's name says to whom the bearer belongs; one that stands alone leads to a person.</summary>
    public void Resolve(RolePhrase phrase)
    {
        if (phrase.Word.Class == RoleClass.Kin)
        {
            Relative(phrase);
            return;
        }
        var ownerToken = phrase.OwnerToken;
        if (ownerToken >= 0 && at[ownerToken] is null && Pronoun.At(words, ownerToken) is { } pronoun) pronouns.Resolve(pronoun);
        var owner = Owner(phrase);
        if (phrase.Bearer is { } bearer)
        {
            if (at[bearer.First] is { } person && person.Kind == ActorKind.Person)
            {
                affiliations.Belong(person, phrase, owner);
                if (phrase.Word.Role == "counterpart" && ownerToken >= 0 && at[ownerToken] is { Kind: ActorKind.Person } other && other != person)
                {
                    person.Role ??= other.Role;
                    if (person.Owner == other) person.Owner = null;
                }
                if (phrase.Determiner is Determiner.Possessive or Determiner.Definite && bearer.First != phrase.HeadEnd) SeeRole(person, phrase);
            }
            return;
        }
        if (phrase.Plural || phrase.Determiner == Determiner.Indefinite) return;
        var capital = words.IsCapital(phrase.HeadEnd - 1) && !words.StartsSentence(phrase.HeadEnd - 1);
        if (phrase.Determiner == Determiner.None && !capital && phrase.Owner is null) return;
        if (salience.Last(Holders(phrase), draft => Fits(draft, phrase, owner)) is { } known)
        {
            SeeRole(known, phrase);
        }
        else if (Affiliations.CountryOf(phrase) is { } country
            && salience.Last(Holders(phrase), draft => draft is { Country: null, Owner: null } && draft.Role == phrase.Role) is { } holder)
        {
            holder.Country = country;
            SeeRole(holder, phrase);
        }
        else if (Spoken(phrase, owner) is { } speaker)
        {
            speaker.Role = phrase.Role;
            SeeRole(speaker, phrase);
        }
    }

    /// <summary>"His father", "the mother": the only person whom the document calls so beside their name, once that was read.</summary>
    private void Relative(RolePhrase phrase)
    {
        if (phrase.Bearer is not null || phrase.Plural || phrase.Determiner is Determiner.None or Determiner.Indefinite) return;
        var called = registry.Drafts.Where(draft => draft.Kin == phrase.Word.Role).Take(2).ToList();
        if (called is [var only] && salience.LastToken(only) >= 0) SeeRole(only, phrase);
    }

    /// <summary>
    /// "Obama’s former strategist said", where nobody of that role is named: the one person of whom the sentence before spoke, whose role the
    /// document does not give elsewhere.
    /// </summary>
    private ActorDraft? Spoken(RolePhrase phrase, ActorDraft? owner) =>
        phrase.Determiner is Determiner.Possessive && owner is not null && phrase.Word.Class <= RoleClass.Job
        && Context.Speaks(words, phrase.First, phrase.HeadEnd)
        && salience.OnlySubject(words.Sentence(phrase.First), EpithetResolver.Reach, ReferentSort.Person) is { Role: null } only && only != owner
        && PersonNames.Agrees(only, phrase.Word.Gender)
            ? only
            : null;

    /// <summary>"an engineer warned" further up, where "Ada Reed, the engineer," comes later: the same person.</summary>
    public void LinkIndefinite(List<RolePhrase> phrases)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            if (phrase.Determiner != Determiner.Indefinite || phrase.Plural || phrase.Bearer is not null
                || resolved.Contains(phrase) || !words.IsAny(phrase.First, "a", "an"))
                continue;
            var later = phrases.Skip(i + 1).Take(40).FirstOrDefault(other => other.Determiner == Determiner.Definite
                && other.Bearer is not null && other.Role == phrase.Role);
            if (later is not null && at[later.Bearer!.First] is { Kind: ActorKind.Person } person
                && person.Start > words.Document.Tokens[phrase.First].Span.Start)
                SeeRole(person, phrase);
        }
    }

    /// <summary>
    /// "A former party chairman says", in the headline or the lead, where the text then quotes the first person whom it names: that one.
    /// </summary>
    /// <param name="phrases">The role phrases.</param>
    /// <param name="named">Where actors are named, in any order.</param>
    public void LinkLead(List<RolePhrase> phrases, List<Sighting> named)
    {
        var lead = phrases.TakeWhile(phrase => words.Sentence(phrase.First) < LastOfLead).Where(IsLead).ToList();
        if (lead.Count == 0) return;
        var speaking = named.Where(sighting => sighting.Actor.Kind is ActorKind.Person && words.Sentence(sighting.First) < LastOfLead + Introduction
            && sighting.Actor.Start == words.Document.Tokens[sighting.First].Span.Start && Context.Speaks(words, sighting.First, sighting.End))
            .OrderBy(sighting => sighting.First).ToList();
        foreach (var phrase in lead)
        {
            var from = words.Sentence(phrase.First);
            if (speaking.Find(sighting => sighting.First > phrase.HeadEnd) is { } first && words.Sentence(first.First) <= from + Introduction
                && PersonNames.Agrees(first.Actor, phrase.Word.Gender)
                && (first.Actor.Role is not { } role || role.Split(' ')[^1] == phrase.Role.Split(' ')[^1]))
            {
                first.Actor.Role ??= phrase.Role;
                SeeRole(first.Actor, phrase);
            }
        }
    }

    /// <summary>"Larnmouth mayor says" in a headline, where the lead names one person of that post: "Ada Reed, the mayor of Larnmouth".</summary>
    public void LinkHeadlines(List<RolePhrase> phrases)
    {
        foreach (var phrase in phrases.TakeWhile(phrase => words.Sentence(phrase.First) < LastOfLead))
        {
            if (phrase.Determiner is not Determiner.None || !IsLead(phrase)) continue;
            var first = words.SentenceEnd(phrase.First);
            var end = Math.Min(words.Sentence(phrase.First) + Introduction, words.Document.Sentences.Length - 1);
            var lead = new TextSpan(words.Span(phrase.First, first).End, words.Document.Sentences[end].Span.End);
            var holders = registry.Drafts.Where(draft => draft.Start >= lead.Start && draft.Start < lead.End && HeadlinePost.Is(words, draft, phrase));
            if (holders.Take(2).ToList() is [var only]) SeeRole(only, phrase);
        }
    }

    /// <summary>"She is a nurse", "he served as mayor": the role of somebody whom nothing beside the name gives one, once all pronouns are read.</summary>
    public void LinkPronouns(List<RolePhrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Bearer is not null || phrase.Plural || phrase.Word.Class > RoleClass.Job) continue;
            var subject = RoleClauses.SubjectEnd(words, phrase) - 1;
            if (subject < 0 || !words.IsAny(subject, "he", "she") || words.Sentence(subject) != words.Sentence(phrase.First)
                || at[subject] is not { Kind: ActorKind.Person, Role: null } person || !PersonNames.Agrees(person, phrase.Word.Gender)) continue;
            (person.Role, person.RoleText) = (phrase.Role, words.Span(phrase.CoreFirst, phrase.End).Of(words.Text));
        }
    }

    /// <summary>Whether the phrase brings a single, unnamed person who speaks: "A former chairman says", and in a headline "Former chairman calls".</summary>
    private bool IsLead(RolePhrase phrase) => !phrase.Plural && phrase.Bearer is null && !resolved.Contains(phrase) && phrase.Word.Class <= RoleClass.Job
        && (phrase.Determiner is Determiner.Indefinite ? words.IsAny(phrase.First, "a", "an")
            : phrase.Determiner is Determiner.None && words.StartsSentence(phrase.First) && words.IsCapital(phrase.First))
        && Context.Speaks(words, phrase.First, phrase.HeadEnd);

    /// <summary>The persons whose role has a word in common with the head of <paramref name="phrase"/>.</summary>
    private List<ActorDraft> Holders(RolePhrase phrase) => byRoleWord.GetValueOrDefault(phrase.Role.Split(' ')[^1]) ?? [];

    private void SeeRole(ActorDraft person, RolePhrase phrase)
    {
        resolved.Add(phrase);
        person.See(phrase.Span(words), phrase.Span(words).Of(words.Text));
        discourse.Sightings.Add(new Sighting(person, MentionForm.Role, phrase.First, phrase.HeadEnd, Resolver.Role));
        var part = SentenceParts.Of(words, phrase.First, phrase.End, out var speaks);
        discourse.Note(salience.Of(person), phrase.First, phrase.HeadEnd, part, TraceForm.Role, speaks);
        for (var i = phrase.CoreFirst; i < phrase.HeadEnd; i++) at[i] ??= person;
    }

    private ActorDraft? Owner(RolePhrase phrase)
    {
        if (phrase.Owner is { } name)
        {
            if (at[name.First] is { } named) return named;
            return name.Entry is { Sense: GazetteerSense.Adjective or GazetteerSense.Capital or GazetteerSense.Country } entry
                && registry.TryKey(entry.Key, out var country)
                ? country
                : null;
        }
        if (phrase.OwnerToken < 0) return Acronym(phrase);
        if (at[phrase.OwnerToken] is { } owner) return owner;
        var noun = words.Is(phrase.OwnerToken, "the") ? phrase.OwnerToken + 1 : phrase.OwnerToken;
        if (at[noun] is { } body) return body;
        for (var end = noun; end < Math.Min(noun + 4, words.SentenceEnd(noun)) && words.IsLower(end); end++)
        {
            if (SourceWords.IsBody(words[end], out _, out _) && registry.WithNoun(words[end].ToString().ToLowerInvariant()) is { Count: > 0 } bodies)
                return salience.Last(bodies);
        }
        return null;
    }

    /// <summary>The body in capitals that stands among the modifiers: "AFT president".</summary>
    private ActorDraft? Acronym(RolePhrase phrase)
    {
        for (var i = phrase.CoreFirst; i < phrase.HeadEnd - 1; i++)
        {
            if (words.IsAllCapitals(i)
                && (registry.Abbreviated(words[i].ToString()) ?? registry.Named(words[i].ToString())) is { Kind: not ActorKind.Person } body)
                return body;
        }
        return null;
    }

    /// <summary>Whether a person may be meant: the role's words are among those of the person's, and the owners agree.</summary>
    private bool Fits(ActorDraft draft, RolePhrase phrase, ActorDraft? owner)
    {
        if (draft.Kind != ActorKind.Person || draft.Role is null) return false;
        if (phrase.Word.Gender.Length > 0 && draft.Gender.Length > 0 && phrase.Word.Gender != draft.Gender) return false;
        var have = draft.Role.Split(' ');
        if (have[^1] != phrase.Role.Split(' ')[^1] && !draft.Role.StartsWith(phrase.Role + " of", StringComparison.Ordinal)) return false;
        if (phrase.Role.Split(' ').Any(word => !have.Contains(word)) || IsElsewhere(draft, phrase)) return false;
        var country = Affiliations.CountryOf(phrase);
        if (country is not null) return draft.Country == country;
        return owner is null
            ? phrase.Owner is null && phrase.Determiner != Determiner.Possessive
            : draft.Owner == owner || (owner.Kind == ActorKind.Country && draft.Country == owner.Key);
    }

    /// <summary>
    /// Whether the phrase names a state or town and the text calls the person by another: not "the Ohio senator" for "Utah senator Ada Reed".
    /// </summary>
    private bool IsElsewhere(ActorDraft draft, RolePhrase phrase)
    {
        if (draft.RoleText is not { } text) return false;
        for (var i = phrase.CoreFirst; i < phrase.HeadEnd; i++)
        {
            if (discourse.Names.At(i) is not { Type: NameType.Other, Entry.Sense: GazetteerSense.Place } place || place.First != i) continue;
            if (text.Contains(words.Span(place.First, place.End).Of(words.Text), StringComparison.Ordinal)) return false;
            for (var at = 0; at < text.Length; at = text.IndexOf(' ', at) is >= 0 and var blank ? blank + 1 : text.Length)
            {
                if (words.Lexicon.Gazetteer.Match(text, at, GazetteerSense.Place) is not null) return true;
            }
        }
        return false;
    }
}
