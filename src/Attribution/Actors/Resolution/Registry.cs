using System.Diagnostics.CodeAnalysis;
using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution;

/// <summary>The actors of one document so far, found by key, by full name, by surname and by acronym.</summary>
internal sealed class Registry
{
    private static readonly WordSet NameSuffixes = ActorWords.Set("name-suffixes");

    private readonly Dictionary<string, ActorDraft> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActorDraft> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<ActorDraft>> byLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ActorDraft>> byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ActorDraft>> byInnerWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ActorDraft>> byTeam = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActorDraft> byAcronym = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Owner, string Noun), ActorDraft> byOwner = [];
    private readonly List<ActorDraft> drafts = [];

    /// <summary>All actors in the order in which they were added.</summary>
    public IReadOnlyList<ActorDraft> Drafts => drafts;

    /// <summary>The actor with a gazetteer or canonical key; added where it is new.</summary>
    public ActorDraft Keyed(string key, ActorKind kind, string name)
    {
        if (byKey.TryGetValue(key, out var draft)) return draft;
        draft = new ActorDraft(kind, name) { Key = key };
        byKey.Add(key, draft);
        Index(draft, name);
        return draft;
    }

    /// <summary>The actor with key <paramref name="key"/>, if there is one already.</summary>
    public bool TryKey(string key, [NotNullWhen(true)] out ActorDraft? draft) => byKey.TryGetValue(key, out draft);

    /// <summary>The person called <paramref name="name"/>: one with the same first and last name, else a new one.</summary>
    public ActorDraft Person(string name)
    {
        if (byName.TryGetValue(name, out var draft) && draft.Kind == ActorKind.Person) return draft;
        var parts = name.Split(' ');
        if (parts.Length > 1)
        {
            var own = PersonName.Of(name);
            foreach (var other in Surnamed(Surname(parts)))
            {
                var known = other.Name.Split(' ');
                var fit = own.Fit(PersonName.Of(other.Name));
                var isShortForm = known.Length > 1 && fit is NameFit.Close;
                if (IsSuffix(parts[^1]) && !IsSuffix(known[^1]) && known.Length > 1 && !isShortForm) continue;
                if (isShortForm || known.Length == 1 || (known[0] == parts[0] && fit is not NameFit.None) || IsLonger(known[0], parts[0])
                    || EndsWith(known, parts) || EndsWith(parts, known))
                {
                    if (parts.Length > known.Length) Rename(other, name);
                    byName.TryAdd(name, other);
                    return other;
                }
            }
        }
        if (Prolonged(parts) is { } whole)
        {
            if (parts.Length > whole.Name.AsSpan().Count(' ') + 1) Rename(whole, name);
            byName.TryAdd(name, whole);
            return whole;
        }
        draft = new ActorDraft(ActorKind.Person, name) { OnlySurname = parts.Length == 1 };
        Index(draft, name);
        return draft;
    }

    /// <summary>The only person whose name of several words begins with all of these, or is their beginning: "John Luk" of "John Luk Jok".</summary>
    private ActorDraft? Prolonged(string[] parts)
    {
        if (parts.Length < 2 || !byFirstWord.TryGetValue(parts[0], out var starting)) return null;
        ActorDraft? only = null;
        foreach (var draft in starting)
        {
            var known = draft.Name.Split(' ');
            var length = Math.Min(known.Length, parts.Length);
            if (draft.Kind != ActorKind.Person || known.Length < 2 || known.Length == parts.Length || IsSuffix(known[^1]) || IsSuffix(parts[^1])
                || !known.AsSpan(0, length).SequenceEqual(parts.AsSpan(0, length), StringComparer.Ordinal)) continue;
            if (only is not null) return null;
            only = draft;
        }
        return only;
    }

    /// <summary>The body called <paramref name="name"/>, added where it is new.</summary>
    public ActorDraft Body(string name, ActorKind kind)
    {
        if (byName.TryGetValue(name, out var draft)) return draft;
        const string The = "The ";
        var other = name.StartsWith(The, StringComparison.Ordinal) ? name[The.Length..] : The + name;
        if (byName.TryGetValue(other, out draft) && draft.Kind is not ActorKind.Person)
        {
            AddForm(draft, name);
            return draft;
        }
        draft = new ActorDraft(kind, name);
        Index(draft, name);
        return draft;
    }

    /// <summary>
    /// The only body without an entry of its own that <paramref name="name"/>, of several words, is the end or the beginning of: "Court of Justice" of
    /// "European Court of Justice", "Selective Service" of "Selective Service System".
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="noun">The body noun in it, in lower case; empty for none.</param>
    public ActorDraft? Longer(string name, string noun)
    {
        var head = name.IndexOf(' ');
        if (head < 0 || byName.ContainsKey(name)) return null;
        ActorDraft? only = null;
        foreach (var body in noun.Length > 0 ? WithNoun(noun) : Starting(name[..head]))
        {
            if (body.Kind is ActorKind.Person or ActorKind.Country or ActorKind.Outlet || body.Name.Length <= name.Length
                || !(noun.Length > 0 ? IsEnd(body.Name, name) : body.Name.StartsWith(name + " ", StringComparison.Ordinal))) continue;
            if (only is not null && only != body) return null;
            only = body;
        }
        return only;
    }

    /// <summary>Whether the whole name has no more than one or two words with a capital before this end of it.</summary>
    private static bool IsEnd(string whole, string end)
    {
        if (!whole.EndsWith(" " + end, StringComparison.Ordinal)) return false;
        var rest = whole[..^(end.Length + 1)].Split(' ');
        return rest.Length <= 2 && Array.TrueForAll(rest, word => word.Length > 0 && char.IsUpper(word[0]));
    }

    /// <summary>
    /// The body that belongs to a person or body: "Reed’s campaign", "the Reed campaign" and "Ada Reed’s campaign" are one;
    /// added where it is new.
    /// </summary>
    /// <param name="owner">The owner's last word.</param>
    /// <param name="noun">What belongs to it, in lower case.</param>
    /// <param name="kind">The body's kind.</param>
    /// <param name="name">How it is written here.</param>
    public ActorDraft Owned(string owner, string noun, ActorKind kind, string name)
    {
        if (byOwner.TryGetValue((owner, noun), out var draft))
        {
            AddForm(draft, name);
            return draft;
        }
        draft = Body(name, kind);
        byOwner.Add((owner, noun), draft);
        return draft;
    }

    /// <summary>Says of the bodies that belong to a person whose they are, once all persons are known.</summary>
    public void LinkOwners()
    {
        foreach (var ((owner, _), body) in byOwner) body.Owner ??= Surnamed(owner).MaxBy(person => person.FullMentions);
    }

    /// <summary>The body called <paramref name="noun"/> that belongs to <paramref name="person"/>; null where the document names none.</summary>
    public ActorDraft? Owned(ActorDraft person, string noun) => byOwner.GetValueOrDefault((Surname(person.Name.Split(' ')), noun));

    /// <summary>The actor whose full name or noted other form is <paramref name="name"/>, in any case.</summary>
    public ActorDraft? Named(string name) => byName.GetValueOrDefault(name);

    /// <summary>The persons whose surname is <paramref name="word"/>, in the order in which they were added.</summary>
    public IReadOnlyList<ActorDraft> Surnamed(string word) =>
        byLastWord.TryGetValue(word, out var list) ? list.Where(draft => draft.Kind == ActorKind.Person).ToList() : [];

    /// <summary>The persons of whose two surnames <paramref name="word"/> is the first: "Gómez" for "Luis Gómez Arrieta".</summary>
    public IReadOnlyList<ActorDraft> FirstSurnamed(string word) => byInnerWord.TryGetValue(word, out var list) ? list : [];

    /// <summary>The actors whose name starts with <paramref name="word"/>.</summary>
    public IReadOnlyList<ActorDraft> Starting(string word) => byFirstWord.TryGetValue(word, out var list) ? list : [];

    /// <summary>The bodies whose name holds the body noun <paramref name="word"/>, in any case.</summary>
    public IReadOnlyList<ActorDraft> WithNoun(string word) =>
        byLastWord.TryGetValue(word.ToLowerInvariant(), out var list) ? list.Where(draft => draft.Kind != ActorKind.Person).ToList() : [];

    /// <summary>The bodies whose name ends in the plural <paramref name="word"/>: "Lakers" for "Los Angeles Lakers".</summary>
    public IReadOnlyList<ActorDraft> Ending(string word) => byTeam.TryGetValue(word, out var list) ? list : [];

    /// <summary>The body whose name has the initials <paramref name="acronym"/>.</summary>
    public ActorDraft? Abbreviated(string acronym) => byAcronym.GetValueOrDefault(acronym.Replace(".", "", StringComparison.Ordinal));

    /// <summary>Notes a further form of <paramref name="draft"/>.</summary>
    public void AddForm(ActorDraft draft, string form) => byName.TryAdd(form, draft);

    private void Rename(ActorDraft draft, string name)
    {
        draft.Rename(name);
        draft.OnlySurname = false;
        var parts = name.Split(' ');
        Add(byFirstWord, parts[0], draft);
        AddInner(parts, draft);
    }

    private void AddInner(string[] parts, ActorDraft draft)
    {
        if (parts.Length > 2 && parts[1].Length > 2 && !NameWords.IsParticle(parts[1]) && !RoleWords.IsGivenName(parts[1], out _))
            Add(byInnerWord, parts[1], draft);
    }

    private void Index(ActorDraft draft, string name)
    {
        drafts.Add(draft);
        byName.TryAdd(name, draft);
        var parts = name.Split(' ');
        if (draft.Kind == ActorKind.Person)
        {
            Add(byLastWord, Surname(parts), draft);
            if (parts.Length > 2 && NameWords.IsParticle(parts[^2])) Add(byLastWord, string.Join(' ', parts[^2..]), draft);
            if (parts.Length > 1) Add(byFirstWord, parts[0], draft);
            AddInner(parts, draft);
            return;
        }
        foreach (var part in parts)
        {
            if (SourceWords.IsBody(part, out _, out _)) Add(byLastWord, part.ToLowerInvariant(), draft);
        }
        Add(byFirstWord, parts[0], draft);
        if (parts.Length > 1 && parts[^1] is [>= 'A' and <= 'Z', _, _, .., 's']) Add(byTeam, parts[^1], draft);
        if (parts.Length > 1) byAcronym.TryAdd(string.Concat(parts.Where(part => part.Length > 0 && char.IsUpper(part[0])).Select(part => part[0])), draft);
    }

    /// <summary>Whether the first name <paramref name="known"/> begins with the other one: "Anne-Marie" and "Anne".</summary>
    private static bool IsLonger(string known, string given) =>
        known.Length > given.Length && known[given.Length] == '-' && known.StartsWith(given, StringComparison.Ordinal);

    /// <summary>Whether the one name is the last part of the other: "Vander Plaats" of "Bob Vander Plaats".</summary>
    private static bool EndsWith(string[] whole, string[] part) =>
        part.Length < whole.Length && whole.AsSpan(whole.Length - part.Length).SequenceEqual(part, StringComparer.OrdinalIgnoreCase);

    private static string Surname(string[] parts) =>
        parts.Length > 2 && IsSuffix(parts[^1]) ? parts[^2].TrimEnd(',') : parts[^1];

    /// <summary>Whether the word tells a son from his father.</summary>
    private static bool IsSuffix(string word) => NameSuffixes.ContainsExactly(word);

    private static void Add(Dictionary<string, List<ActorDraft>> index, string word, ActorDraft draft)
    {
        if (!index.TryGetValue(word, out var list)) index.Add(word, list = []);
        if (!list.Contains(draft)) list.Add(draft);
    }
}
