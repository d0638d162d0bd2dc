using Attribution.Actors;
using Attribution.Lists;

namespace Attribution.Corpus.Identity;

/// <summary>
/// Decides which bodies of a corpus are one: those of one name, whatever one document took them for; an acronym and the only body that any
/// document calls so; a short name and the only body that it is one of; and the campaigns of one person. Bodies that one document tells apart,
/// or that belong to different countries, stay apart. A function of the evidence alone.
/// </summary>
internal sealed class BodyClusters
{
    private static readonly WordSet LegalLetters = ActorWords.Set("legal-letters");

    private static readonly WordSet OwnedNouns = ActorWords.Set("bodies-of-persons");

    /// <summary>Of two persons of one surname, how many times more documents must speak of the one's campaign.</summary>
    private const int Dominance = 3;

    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BodyEvidence> clusters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> joined = new(StringComparer.Ordinal);

    private BodyClusters()
    {
    }

    /// <summary>Decides by what all documents say of each body.</summary>
    /// <param name="names">What they say.</param>
    /// <param name="personOf">The corpus's id of a person, by the one that a document alone gives.</param>
    public static BodyClusters Of(NameEvidence names, Func<string, string> personOf)
    {
        var decided = new BodyClusters();
        var evidence = names.Bodies;
        foreach (var (name, tally) in names.Owned)
        {
            var ranked = tally.Values.GroupBy(personOf, StringComparer.Ordinal).Select(same => (Person: same.Key, Documents: same.Sum(id => tally[id])))
                .OrderByDescending(owner => owner.Documents).ThenBy(owner => owner.Person, StringComparer.Ordinal).ToList();
            if (ranked.Count == 1 || ranked[0].Documents >= Dominance * ranked[1].Documents) decided.owners.Add(name, ranked[0].Person);
        }
        // A gazetteer's entry goes before a name that only looks like it, and a name in many documents before one in few.
        var ordered = evidence.OrderBy(pair => IsFromName(pair.Key)).ThenByDescending(pair => pair.Value.Documents.Count)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        foreach (var (id, own) in ordered) decided.Add(id, own);
        foreach (var (id, own) in ordered.Where(pair => IsFromName(pair.Key) && decided.ids[pair.Key] == pair.Key)) decided.Explain(id, own);
        decided.Forget();
        return decided;
    }

    /// <summary>The id that the corpus gives to an actor of a document, whose person a name leads to by <paramref name="personOf"/>.</summary>
    public string Find(Actor actor, Func<string, string> personOf)
    {
        if (IsOwned(actor))
        {
            // "the Reed campaign", in a document that names only another of the family in full, is that of the well-known one.
            var owner = actor.Name.AsSpan().Count(' ') == 1 ? owners.GetValueOrDefault(OwnedName(actor)) : null;
            return $"organization-{(owner ?? personOf(actor.Affiliation!))["person-".Length..]}-{Slug.Of(LastWord(actor.Name))}";
        }
        return ids.GetValueOrDefault(actor.Id, actor.Id);
    }

    /// <summary>Whether the corpus may say who <paramref name="actor"/>, of the document <paramref name="document"/>, is.</summary>
    public static bool IsBody(Actor actor, string document) => actor.Kind is not (ActorKind.Person or ActorKind.Country) && !actor.IsGiven
        && !IsOwned(actor) && !actor.Id.EndsWith($"-{Slug.Of(document)}", StringComparison.Ordinal);

    /// <summary>Whether the body is a person's: "the Reed campaign".</summary>
    public static bool IsOwned(Actor actor) => actor is { Kind: ActorKind.Organization, Affiliation: { } owner }
        && owner.StartsWith("person-", StringComparison.Ordinal) && OwnedNouns.Contains(LastWord(actor.Name));

    /// <summary>The surname and the noun of such a body: "reed-campaign" of "Ada Reed’s campaign".</summary>
    public static string OwnedName(Actor actor)
    {
        var words = actor.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var surname = words.Length > 1 ? words[^2] : "";
        foreach (var possessive in (ReadOnlySpan<string>)["’s", "'s", "’", "'"])
        {
            if (surname.EndsWith(possessive, StringComparison.Ordinal)) surname = surname[..^possessive.Length];
        }
        return Slug.Of($"{surname} {words[^1]}");
    }

    /// <summary>Of what was told by very many documents only the conclusions are kept.</summary>
    private void Forget()
    {
        foreach (var id in ids.Where(pair => pair.Key == pair.Value).Select(pair => pair.Key).ToList()) ids.Remove(id);
        ids.TrimExcess();
        clusters.Clear();
        clusters.TrimExcess();
        foreach (var index in (ReadOnlySpan<Dictionary<string, List<string>>>)[byName, byForm, joined])
        {
            index.Clear();
            index.TrimExcess();
        }
    }

    private void Add(string id, BodyEvidence own)
    {
        var name = Normal(own.Names.Most!);
        var home = !IsFromName(id) ? id : byName.GetValueOrDefault(name)?.Find(other => MayBe(clusters[other], own)) ?? id;
        ids.Add(id, home);
        if (home == id)
        {
            clusters.Add(id, own);
            Index(byName, name, id);
        }
        else
        {
            clusters[home] = clusters[home].With(own);
            Index(joined, home, id);
        }
        foreach (var form in own.Forms.Values) Index(byForm, form, home);
    }

    /// <summary>Leads an acronym or a short name of several words to the only body that documents call so.</summary>
    private void Explain(string id, BodyEvidence own)
    {
        var name = own.Names.Most!;
        if (!IsAcronym(name) && !name.Contains(' ', StringComparison.Ordinal)) return;
        var called = (byForm.GetValueOrDefault(name) ?? []).Select(other => ids[other]).Where(other => other != id).Distinct(StringComparer.Ordinal).ToList();
        if (called is not [var only] || !MayBe(clusters[only], own)) return;
        clusters[only] = clusters[only].With(own);
        ids[id] = only;
        Index(joined, only, id);
        foreach (var other in joined.GetValueOrDefault(id) ?? [])
        {
            ids[other] = only;
            Index(joined, only, other);
        }
    }

    private static bool MayBe(BodyEvidence one, BodyEvidence other) => !one.Documents.Overlaps(other.Documents)
        && (one.Countries.IsEmpty || other.Countries.IsEmpty || one.Countries.Most == other.Countries.Most);

    private static bool IsFromName(string id) => id.StartsWith("organization-", StringComparison.Ordinal)
        || id.StartsWith("government-", StringComparison.Ordinal) || id.StartsWith("outlet-", StringComparison.Ordinal)
        || id.StartsWith("group-", StringComparison.Ordinal);

    /// <summary>Whether the form may stand for a body by itself: an acronym, or several words that begin with capitals.</summary>
    public static bool IsForm(string form) => IsAcronym(form) || (form.Contains(' ', StringComparison.Ordinal) && char.IsUpper(form[0])
        && char.IsUpper(form[form.LastIndexOf(' ') + 1]));

    private static bool IsAcronym(string form) => form.Length is > 1 and < 7 && form.All(char.IsAsciiLetterUpper);

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>One wording for one name: "The U.S. Harlow &amp; Lind Inc." and "United States Harlow and Lind".</summary>
    private static string Normal(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 1 && words[0] is "The" or "the") words.RemoveAt(0);
        while (words.Count > 1 && LegalLetters.ContainsExactly(words[^1])) words.RemoveAt(words.Count - 1);
        var slug = Slug.Of(string.Join(' ', words.Where(word => word is not ("and" or "&"))));
        foreach (var prefix in (ReadOnlySpan<string>)["united-states-", "u-s-", "usa-"])
        {
            if (slug.StartsWith(prefix, StringComparison.Ordinal)) return $"us-{slug[prefix.Length..]}";
        }
        return slug;
    }

    private static void Index(Dictionary<string, List<string>> index, string key, string id)
    {
        if (!index.TryGetValue(key, out var list)) index.Add(key, list = []);
        list.Add(id);
    }
}
