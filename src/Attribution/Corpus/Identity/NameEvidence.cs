using Attribution.Actors;
using Attribution.Actors.Names;
using Attribution.Claims;
using Attribution.Corpus.Rows;
using Attribution.Language;

namespace Attribution.Corpus.Identity;

/// <summary>
/// What documents say of who their persons are. That of several documents is added up (<see cref="Add"/>, associative and commutative), so
/// that what is concluded does not depend on their order, nor on how they were divided.
/// </summary>
internal sealed class NameEvidence
{
    private readonly SharedTexts texts = new();

    /// <summary>What is known of each full name, by the id that a document alone gives it.</summary>
    public Dictionary<string, PersonEvidence> Full { get; } = new(StringComparer.Ordinal);

    /// <summary>What is known of the names of one word, by all that tells one such person from another.</summary>
    public Dictionary<PersonTraits, PersonEvidence> Single { get; } = [];

    /// <summary>What is known of each body, by the id that a document alone gives it.</summary>
    public Dictionary<string, BodyEvidence> Bodies { get; } = new(StringComparer.Ordinal);

    /// <summary>To which persons, by the ids of their documents, bodies like "the Reed campaign" belong, by surname and noun.</summary>
    public Dictionary<string, Tally> Owned { get; } = new(StringComparer.Ordinal);

    /// <summary>Pairs of ids, in ordinal order, that one document tells apart.</summary>
    public HashSet<(string, string)> Apart { get; } = [];

    /// <summary>What <paramref name="article"/> alone says.</summary>
    public static NameEvidence Of(Article article)
    {
        var evidence = new NameEvidence();
        var quotes = article.Quotes.Where(quote => !quote.Quote.Negated).SelectMany(quote => Speakers.IdsOf(quote))
            .CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var actor in article.Actors.Where(actor => BodyClusters.IsBody(actor, article.Document.Id))) evidence.AddBody(actor, article);
        foreach (var actor in article.Actors.Where(BodyClusters.IsOwned)) At(evidence.Owned, BodyClusters.OwnedName(actor)).Add(actor.Affiliation);
        List<(string Id, string Surname)> full = [];
        foreach (var actor in article.Actors.Where(IsPerson))
        {
            var name = PersonName.Of(actor.Name);
            var traits = PersonTraits.Of(actor, article.Annotated.Lexicon);
            var own = evidence.At(actor, traits);
            own.Add(traits, name.IsSingle ? [] : actor.Aliases.Where(alias => !alias.Contains(' ', StringComparison.Ordinal)).Select(alias => Slug.Of(alias)),
                actor.IsNamedInside, quotes.GetValueOrDefault(actor.Id));
            if (!IsQuestion(actor)) full.Add((actor.Id, name.Surname));
        }
        foreach (var family in full.GroupBy(person => person.Surname, person => person.Id, StringComparer.Ordinal))
        {
            string[] ids = [.. family.Order(StringComparer.Ordinal)];
            for (var i = 0; i < ids.Length; i++)
            {
                for (var j = i + 1; j < ids.Length; j++) evidence.Apart.Add((ids[i], ids[j]));
            }
        }
        return evidence;
    }

    /// <summary>Adds what other documents say.</summary>
    public NameEvidence Add(NameEvidence other)
    {
        foreach (var (id, evidence) in other.Full) At(Full, id).Add(evidence, texts);
        foreach (var (traits, evidence) in other.Single) At(Single, traits).Add(evidence, texts);
        foreach (var (id, evidence) in other.Bodies) At(Bodies, id).Add(evidence, texts);
        foreach (var (name, owners) in other.Owned) At(Owned, name).Add(owners, texts);
        Apart.UnionWith(other.Apart);
        return this;
    }

    private void AddBody(Actor actor, Article article)
    {
        var evidence = At(Bodies, actor.Id);
        evidence.Names.Add(actor.Name);
        foreach (var form in actor.Aliases.Where(BodyClusters.IsForm)) evidence.Forms.Add(form);
        if (actor.Affiliation is { } owner && article.Annotated.Lexicon.Gazetteer.Find(owner) is { Sense: GazetteerSense.Country })
            evidence.Countries.Add(owner);
        evidence.Documents.Add(article.Document.Id);
    }

    /// <summary>Whether it is left open who <paramref name="actor"/> is: a name of one word that no table explains.</summary>
    public static bool IsQuestion(Actor actor) => !actor.IsGiven && PersonName.Of(actor.Name).IsSingle;

    /// <summary>Whether <paramref name="actor"/> is a person whose id comes from the name.</summary>
    public static bool IsPerson(Actor actor) => actor.Kind is ActorKind.Person && actor.Id.StartsWith("person-", StringComparison.Ordinal);

    private PersonEvidence At(Actor actor, in PersonTraits traits) =>
        IsQuestion(actor) ? At(Single, traits.AsQuestion()) : At(Full, actor.Id);

    private static TEvidence At<TKey, TEvidence>(Dictionary<TKey, TEvidence> all, TKey key) where TKey : notnull where TEvidence : new()
    {
        if (!all.TryGetValue(key, out var evidence)) all.Add(key, evidence = new());
        return evidence;
    }
}
