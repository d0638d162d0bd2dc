using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus.Rows;

namespace Attribution.Corpus;

/// <summary>
/// Makes one actor of those that share an id in several documents. Name, kind, role and affiliation are the most
/// frequent ones, one vote per document; ties go to the first document in the order given. A person's full name goes before a surname.
/// </summary>
internal sealed class ActorMerger
{
    private readonly Dictionary<string, Gathered> actors = new(StringComparer.Ordinal);
    private readonly SharedTexts texts = new();

    /// <summary>The actors of <paramref name="articles"/>, which stand in ordinal order of their ids, by id.</summary>
    public static ImmutableArray<CorpusActor> Merge(IEnumerable<Article> articles)
    {
        var merger = new ActorMerger();
        foreach (var article in articles) merger.Add(article);
        return merger.Merge();
    }

    /// <summary>Takes the actors of a further article.</summary>
    public void Add(Article article)
    {
        foreach (var actor in article.Actors) At(actor.Id).Add(actor, texts);
        foreach (var mention in article.Mentions) At(mention.Actor).Mentions++;
        HashSet<string> negated = new(StringComparer.Ordinal);
        foreach (var quote in article.Quotes)
        {
            if (quote.Quote.Negated) negated.Add(quote.Id);
            else if (quote is { Repeats: null, IsQuestion: false }) foreach (var id in Speakers.IdsOf(quote)) At(id).Quotes++;
        }
        foreach (var figure in article.Figures)
        {
            if (figure.Repeats is not null || (figure.Quote is not null && negated.Contains(figure.Quote))) continue;
            foreach (var id in Claimants(figure)) At(id).Figures++;
        }
    }

    /// <summary>All who claim a figure, each once.</summary>
    private static IEnumerable<string> Claimants(SourcedFigure figure) =>
        (figure.Actor is null ? figure.CoClaimants : figure.CoClaimants.Prepend(figure.Actor)).Distinct(StringComparer.Ordinal);

    /// <summary>The actors so far, by id.</summary>
    public ImmutableArray<CorpusActor> Merge()
    {
        var roles = new RoleNames();
        foreach (var gathered in actors.Values) gathered.Note(roles);
        return [.. actors.Where(pair => pair.Value.Documents > 0).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Value.Merge(pair.Key, roles))];
    }

    private Gathered At(string id)
    {
        if (!actors.TryGetValue(id, out var gathered)) actors.Add(texts.Of(id), gathered = new());
        return gathered;
    }

    /// <summary>What the documents say of one actor.</summary>
    private sealed class Gathered
    {
        private Votes<string> names, fullNames, roles, affiliations, aliases;
        private Votes<ActorKind> kinds;

        public int Documents { get; private set; }

        public int Mentions { get; set; }

        public int Quotes { get; set; }

        public int Figures { get; set; }

        public void Add(Actor actor, SharedTexts texts)
        {
            Documents++;
            var name = texts.Of(actor.Name);
            names.Add(name);

            // A person's surname alone is no name where any document gives the full one.
            if (actor.Kind is ActorKind.Person && name.Contains(' ', StringComparison.Ordinal)) fullNames.Add(name);
            kinds.Add(actor.Kind);
            if (actor.Role is { } role) roles.Add(texts.Of(role));
            if (actor.Affiliation is { } owner) affiliations.Add(texts.Of(owner));
            aliases.Add(name);
            foreach (var alias in actor.Aliases) aliases.Add(texts.Of(alias));
        }

        /// <summary>Says by which roles a person is called in how many articles.</summary>
        public void Note(RoleNames called)
        {
            if (Documents == 0 || kinds.Most is not ActorKind.Person) return;
            foreach (var (alias, documents) in aliases.Counts) called.Add(alias, documents);
        }

        public CorpusActor Merge(string id, RoleNames called)
        {
            var name = (fullNames.IsEmpty ? names : fullNames).Most!;
            var isShared = Documents > 1 && kinds.Most is ActorKind.Person;
            return new(id, name, kinds.Most, roles.Most, affiliations.Most,
                [.. aliases.Counts.Where(one => one.Value != name && (!isShared || called.IsName(one.Value, one.Count))).Select(one => one.Value)],
                Documents, Mentions, Quotes, Figures);
        }
    }

    /// <summary>How often each of several values was seen, in the order of first appearance.</summary>
    private struct Votes<T> where T : notnull
    {
        /// <summary>More values than this are looked up.</summary>
        private const int Few = 12;

        private (T Value, int Count)[]? seen;
        private int length;
        private Dictionary<T, int>? places;

        public readonly bool IsEmpty => length == 0;

        /// <summary>The values with how often each was seen.</summary>
        public readonly IEnumerable<(T Value, int Count)> Counts => (seen ?? []).Take(length);

        /// <summary>The value seen most often, of equals the first; null where nothing was seen.</summary>
        public readonly T? Most => length == 0 ? default : seen!.Take(length).MaxBy(one => one.Count).Value;

        public void Add(T value)
        {
            var place = Find(value);
            if (place >= 0)
            {
                seen![place].Count++;
                return;
            }
            if (seen is null) seen = new (T, int)[1];
            else if (length == seen.Length) Array.Resize(ref seen, length * 2);
            seen[length] = (value, 1);
            if (places is not null) places.Add(value, length);
            else if (length == Few) places = seen.Take(length + 1).Select((one, index) => (one.Value, index)).ToDictionary();
            length++;
        }

        private readonly int Find(T value)
        {
            if (places is not null) return places.GetValueOrDefault(value, -1);
            for (var i = 0; i < length; i++)
            {
                if (EqualityComparer<T>.Default.Equals(seen![i].Value, value)) return i;
            }
            return -1;
        }
    }
}
