using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>Resolves capitals that stand for a government, and adjectives that stand for a country or one person of it.</summary>
internal sealed class PlaceResolver
{
    private static readonly WordSet WhatGovernmentsHave = ActorWords.Set("what-governments-have");

    private static readonly WordSet DoneToGovernments = ActorWords.Set("done-to-governments");

    /// <summary>The keys of seats whose word is the government's: the Kremlin, not the Pentagon.</summary>
    private static readonly WordSet SeatsOfGovernments = ActorWords.Set("seats-of-governments");

    private readonly Discourse discourse;
    private readonly TokenView words;
    private readonly NameIndex names;
    private readonly Registry registry;
    private readonly ActorDraft?[] at;
    private readonly Salience salience;

    /// <summary>The seats of governments that the document names, by country: "the Kremlin".</summary>
    private readonly Dictionary<string, ActorDraft> seats = new(StringComparer.Ordinal);

    public PlaceResolver(Discourse discourse)
    {
        this.discourse = discourse;
        (words, names, registry, at, salience) = (discourse.Words, discourse.Names, discourse.Registry, discourse.At, discourse.Salience);
        foreach (var draft in registry.Drafts)
        {
            if (draft is { Country: { } country, Key: { } key } && SeatsOfGovernments.Contains(key))
                seats.TryAdd(country, draft);
        }
    }

    /// <summary>A capital is its government where it speaks, acts or is blamed; "the Chinese" behind no noun is the country.</summary>
    public void Resolve(Name name)
    {
        if (name.Type == NameType.Capital && IsMetonym(name))
        {
            var country = name.Entry!.Key;
            discourse.See(Union(country) ?? Government(country, name), MentionForm.Metonym, name.First, name.End, Resolver.Capital);
        }
        else if (name.Type == NameType.Adjective && words.Is(name.First - 1, "the") && IsPerson(name)
            && salience.OnlySubject(words.Sentence(name.First), EpithetResolver.Reach, ReferentSort.Person) is { } native)
        {
            discourse.See(native, MentionForm.Role, name.First, name.End, Resolver.Capital);
        }
        else if (name.Type == NameType.Adjective && words.Is(name.First - 1, "the") && Context.Verb(words, name.End) >= 0
            && registry.TryKey(name.Entry!.Key, out var people))
        {
            discourse.See(people, MentionForm.Alias, name.First, name.End, Resolver.Capital);
        }
    }

    /// <summary>The body of many countries for which the capital stands, where the document names it: "Brussels".</summary>
    private ActorDraft? Union(string country)
    {
        foreach (var key in CapitalBodies.Of(country))
        {
            if (registry.TryKey(key, out var union)) return union;
        }
        return null;
    }

    private ActorDraft Government(string country, Name name)
    {
        var government = registry.TryKey($"{country}-government", out var known) ? known
            : seats.GetValueOrDefault(country) ?? registry.Keyed($"{country}-government", ActorKind.Government, name.Span.Of(words.Text));
        government.Country = country;
        return government;
    }

    /// <summary>Whether "the" and the adjective name one person, who acts: "the Argentine said", not "the French said".</summary>
    private bool IsPerson(Name name)
    {
        var word = words[name.End - 1];
        if (!name.IsSingle || word.EndsWith("ese", StringComparison.Ordinal) || word[^1] is 'h' or 's' || word.EndsWith("men", StringComparison.Ordinal))
            return false;
        return Context.Verb(words, name.End) is >= 0 and var verb && words.Tag(verb) is "VBD" or "VBZ" && !words.IsAny(name.End, "are", "were", "have");
    }

    private bool IsMetonym(Name name)
    {
        if (words[name.End] is "," && words.Is(name.End + 1, "which") && Context.Verb(words, name.End + 2) is >= 0 and var verb
            && ActorVerbs.Contains(words, verb))
            return true;
        if (words[name.End] is "," && words.IsCapital(name.End + 1) && Context.IsLocated(words, name.First)) return false;
        if (Context.IsLocated(words, name.First)) return false;
        if (words.Is(name.First - 1, "the") || (words.IsCapital(name.End) && !words.StartsSentence(name.End))) return false;
        if (words.IsPossessive(name.End))
            return words.IsAny(name.End + 1, WhatGovernmentsHave);
        if (Context.Acts(words, name.First, name.End)) return true;
        if (words.Is(name.End, "and") && names.Starting(name.End + 1) is { Type: NameType.Capital or NameType.Country } other
            && Context.Acts(words, other.First, other.End))
            return true;
        return (words.Lexicon.CueForms.Addresses(words[name.First - 1]) || words.IsAny(name.First - 1, DoneToGovernments))
            && (!words.Is(name.First - 1, "and") || at[Math.Max(0, name.First - 2)] is { Kind: ActorKind.Government });
    }
}
