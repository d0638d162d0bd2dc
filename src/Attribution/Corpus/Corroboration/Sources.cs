using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Counts the independent sources of a group. A speaker is one source, however many outlets carry him, and who speaks for
/// a body ("spokesperson") is that body. Where no actor is named, the hand from which the writer has it is the source: the
/// outlet that relays, else the agency, else the outlet, else the document, of a copy those of the article that it copies; and what two
/// documents tell in the same words, or with the same words but for small ones, comes from one of them.
/// </summary>
internal sealed class Sources(IReadOnlyList<Article> articles, IReadOnlyList<Provenance> provenances, FrozenDictionary<string, CorpusActor> actors)
{
    private const int FewestCopiedWords = 8, FewestCopiedFeatures = 6;

    private readonly Dictionary<string, int> byId = articles.Index().ToDictionary(entry => entry.Item.Document.Id, entry => entry.Index,
        StringComparer.Ordinal);

    private static readonly char[] Blanks = [' ', '\u00A0', '\t', '\r', '\n', '.', ',', '“', '”', '"'];

    /// <summary>How many independent sources stand behind <paramref name="group"/>, one at least.</summary>
    public int Count(IEnumerable<ClaimContent> group)
    {
        var sources = new HashSet<string>(StringComparer.Ordinal);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var content in group)
        {
            var article = articles[content.Claim.Document];
            var claim = article.Claims[content.Claim.Index];
            if (claim.Actor is { } actor)
            {
                sources.Add(Voice(actor));
                foreach (var other in Quote(article, claim)?.CoActors ?? []) sources.Add(Voice(other));
                continue;
            }
            var words = claim.Span.Of(article.Text).ToLowerInvariant().Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
            var isCopy = words.Length >= FewestCopiedWords && !texts.Add(string.Join(' ', words));
            isCopy |= content.Features.Length >= FewestCopiedFeatures && !texts.Add(string.Join(',', content.Features));
            if (isCopy) continue;
            var hand = article.DuplicateOf is { } original && byId.TryGetValue(original, out var copied) ? copied : content.Claim.Document;
            sources.Add(claim.Relay ?? provenances[content.Claim.Document].Agency ?? provenances[hand].Agency ?? provenances[hand].Outlet
                ?? "document " + articles[hand].Document.Id);
        }
        return sources.Count;
    }

    /// <summary>The outlets that carried <paramref name="group"/>, in the order of its claims: who relays, whose copy it is, who published it.</summary>
    public ImmutableArray<string> Outlets(IEnumerable<ClaimContent> group) => [.. group.SelectMany(content =>
    {
        var claim = articles[content.Claim.Document].Claims[content.Claim.Index];
        var provenance = provenances[content.Claim.Document];
        var speaker = claim.SourceKind == SourceKind.NewsOutlet ? claim.Actor : null;
        return (string?[])[claim.Relay, speaker, provenance.Agency, provenance.Outlet];
    }).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The actor for whom <paramref name="actor"/> speaks, mostly itself.</summary>
    public string Voice(string actor) =>
        actors.GetValueOrDefault(actor) is { Kind: ActorKind.Person, Role: "spokesperson", Affiliation: { } body } ? body : actor;

    private static SourcedQuote? Quote(Article article, Claim claim) =>
        claim.Quote is { } id && int.TryParse(id.AsSpan(1), out var number) && number <= article.Quotes.Length ? article.Quotes[number - 1] : null;
}
