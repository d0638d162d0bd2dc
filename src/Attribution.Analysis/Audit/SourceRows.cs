using System.Collections.Immutable;
using System.Globalization;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Claims.Grounds;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;

namespace Attribution.Audit;

/// <summary>Gathers the quotes of each source.</summary>
internal static class SourceRows
{
    /// <summary>The sources of <paramref name="corpus"/> in order of appearance, and how many words all quotes have that count, each once.</summary>
    /// <param name="corpus">The articles audited.</param>
    /// <param name="scope">What selects them in the whole corpus.</param>
    public static (ImmutableArray<AuditedSource> Rows, int Words) Of(NewsCorpus corpus, AuditScope scope)
    {
        var found = new Dictionary<(string Name, string? Document), Gathered>();
        var order = new List<Gathered>();
        var (quotes, spoken) = (0, 0);
        foreach (var article in corpus.Articles)
        {
            var words = SpokenWords.Of(article);
            for (var index = 0; index < words.Length; index++)
            {
                var passage = new QuoteRow(corpus, article, article.Quotes[index]);
                if (!passage.IsCounted || !scope.Counts(passage.Type)) continue;
                (quotes, spoken) = (quotes + 1, spoken + words[index].All);
                foreach (var (name, actor, kind, affiliation) in Voices(passage).DistinctBy(voice => voice.Name, StringComparer.Ordinal))
                {
                    var alone = actor is null && Speakers.IsKnown(name);
                    var key = (name, alone ? article.Document.Id : null);
                    if (!found.TryGetValue(key, out var source)) order.Add(found[key] = source = new Gathered(name, alone));
                    source.Add(passage, actor, kind, affiliation, words[index]);
                }
            }
        }
        return (
            [.. order.Select((source, index) => source.Row(string.Create(CultureInfo.InvariantCulture, $"s{index + 1}"), corpus, scope, quotes, spoken))],
            spoken);
    }

    /// <summary>The speakers of a quote; the quote's affiliation is that of the first alone.</summary>
    private static IEnumerable<(string Name, string? Actor, SourceKind Kind, string? Affiliation)> Voices(QuoteRow passage)
    {
        yield return (passage.Source, passage.Quote.Actor, passage.Quote.SourceKind, passage.Quote.Affiliation);
        foreach (var actor in passage.Quote.CoActors)
        {
            var kind = passage.Corpus.Actor(actor)?.Kind switch
            {
                ActorKind.Person => SourceKind.NamedPerson,
                ActorKind.Outlet => SourceKind.NewsOutlet,
                _ => SourceKind.Institution,
            };
            yield return (Speakers.NameOf(passage.Corpus, actor), actor, kind, null);
        }
    }

    private sealed class Gathered(string name, bool isOneDocuments)
    {
        private readonly Dictionary<SourceKind, int> kinds = [];
        private readonly Dictionary<Anonymity, int> anonymities = [];
        private readonly HashSet<string> carriers = new(StringComparer.Ordinal);
        private readonly List<string> through = [];
        private readonly List<Article> articles = [];
        private string? actor, affiliation;
        private int verbatim, another, relayed;

        public int Quotes { get; private set; }

        public int Words { get; private set; }

        public void Add(QuoteRow passage, string? speaker, SourceKind kind, string? body, SpokenWords words)
        {
            Quotes++;
            Words += words.All;
            verbatim += words.Verbatim;
            another += words.ByAnother;
            actor ??= speaker;
            affiliation ??= body;
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            if (speaker is null && passage.Anonymity is { } anonymity) anonymities[anonymity] = anonymities.GetValueOrDefault(anonymity) + 1;
            if (articles.Count == 0 || !ReferenceEquals(articles[^1], passage.Article)) articles.Add(passage.Article);
            if (passage.Hand == "first") return;
            relayed++;
            through.AddRange(passage.Through.Where(carriers.Add));
        }

        public AuditedSource Row(string id, NewsCorpus corpus, AuditScope scope, int allQuotes, int allWords)
        {
            var known = corpus.Actor(actor);
            var document = articles.Count == 1 ? articles[0].Document : null;
            var query = scope.Select(PassageQuery.All(Passage.Quotes.Name)).And("speaker", name).And("said", "yes");
            var kind = kinds.OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key).First().Key;
            return new()
            {
                Id = id,
                Name = name,
                Actor = actor,
                Document = document?.Id,
                Outlet = scope.Outlet ?? document?.Metadata.Outlet,
                Kind = kind,
                Anonymity = kind is SourceKind.UnnamedPerson && anonymities.Count > 0
                    ? anonymities.OrderByDescending(count => count.Value).ThenBy(count => count.Key).First().Key : null,
                Role = known?.Role,
                Affiliation = known?.Affiliation ?? affiliation,
                Quotes = Quotes,
                QuoteShare = (double)Quotes / allQuotes,
                Words = Words,
                WordShare = allWords == 0 ? 0 : (double)Words / allWords,
                VerbatimWords = verbatim,
                WordsByAnother = another,
                Relayed = relayed,
                Through = [.. through],
                Documents = articles.Count,
                Passages = isOneDocuments && scope.Document is null ? query.And("document", document!.Id) : query,
            };
        }
    }
}
