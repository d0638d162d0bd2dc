using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;

namespace Attribution.Exchange;

/// <summary>That somebody agrees with a concept, or disagrees.</summary>
/// <param name="Claim">Where it is said; a claim or, where that stands inside another, a quote.</param>
/// <param name="Source">Who says it.</param>
/// <param name="Concept">With what: the first words of a statement.</param>
/// <param name="Agrees">Whether the source agrees.</param>
internal sealed record DiscourseStatement(ClaimRow Claim, string Source, string Concept, bool Agrees)
{
    /// <summary>Whether the source is a person, and no body.</summary>
    public bool IsPerson => Claim.SourceKind is SourceKind.NamedPerson or SourceKind.UnnamedPerson;

    /// <summary>The body to which the source belongs; empty for none.</summary>
    public string Affiliation => Claim.Quote is null ? "" : Claim.Corpus.NameOf(Claim.Quote.Affiliation ?? Claim.Corpus.Actor(Claim.Quote.Actor)?.Affiliation);
}

/// <summary>
/// The statements of a corpus as a discourse network has them: who (person, organization) agrees with what (concept). A denial is a statement on the
/// concept of the claim that it denies, without agreement, and so stands opposite those who make that claim; who denies a denial agrees with what that
/// denies. A denial of which it was not found what it answers disagrees with the words that its cue denies, or agrees with its own: "said that the claims
/// are unfounded" is never a statement against itself.
/// </summary>
internal sealed class DiscourseStatements
{
    private const int Longest = 80;

    private readonly Dictionary<string, ClaimRow> rows;
    private readonly Dictionary<(string, string), ClaimRow> places;
    private readonly Dictionary<string, ClaimRow> groups;

    private DiscourseStatements(NewsCorpus corpus)
    {
        rows = new(StringComparer.Ordinal);
        foreach (var row in CorpusRows.Of(corpus).ClaimsAndInner)
        {
            rows.TryAdd($"{row.Document}:{row.Id}", row);
            if (row.QuoteId.Length > 0) rows.TryAdd($"{row.Document}:{row.QuoteId}", row);
        }
        places = rows.Values.Distinct().GroupBy(First)
            .ToDictionary(same => same.Key, same => same.MinBy(row => row is { IsInner: false, IsCounted: true } ? 0 : row.IsCounted ? 1 : 2)!);
        groups = rows.Values.Where(row => row.Group.Length > 0 && row.IsCounted).DistinctBy(row => row.Group)
            .ToDictionary(row => row.Group, StringComparer.Ordinal);
    }

    /// <summary>The statements of <paramref name="corpus"/> in text order, each once in an article; denials that are a guess are left out.</summary>
    public static IEnumerable<DiscourseStatement> Of(NewsCorpus corpus)
    {
        var all = new DiscourseStatements(corpus);
        var said = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus).Rows.Where(claim => claim.Quote is not null && !claim.IsGuess).ToList();
        var listed = said.Select(Key).ToHashSet(StringComparer.Ordinal);

        // What is denied has a row, also where it stands only inside the denial or is the writer's own.
        var denied = said.Select(all.Answered).OfType<ClaimRow>().Where(row => listed.Add(Key(row))).ToList();
        var order = corpus.Articles.Index().ToDictionary(article => article.Item.Document.Id, article => article.Index, StringComparer.Ordinal);
        return said.Concat(denied).OrderBy(row => order[row.Document]).ThenBy(row => row.Span.Start)
            .SelectMany(row => all.Stand(row) is var (concept, agrees)
                ? row.Sources.Where(Speakers.IsKnown).Select(source => new DiscourseStatement(row, source, concept, agrees)) : []);
    }

    /// <summary>On which concept <paramref name="row"/> is a statement, and whether it agrees.</summary>
    private (string Concept, bool Agrees) Stand(ClaimRow row)
    {
        var (at, agrees, seen) = (row, true, new HashSet<string>(StringComparer.Ordinal));
        while (seen.Add(Key(at)) && Answered(at) is { } other) (at, agrees) = (other, !agrees);

        // Two who deny one another each agree with themselves.
        if (Answered(at) is not null) (at, agrees) = (row, true);
        return (Words(groups.GetValueOrDefault(at.Group) ?? places[First(at)]), agrees != (at.AsQuote is { IsDeniedByCue: true }));
    }

    /// <summary>The claim that <paramref name="row"/> denies, at the place where it counts; null for none, or a guess.</summary>
    private ClaimRow? Answered(ClaimRow row) => row is { Stance: Stance.Denies, IsGuess: false, Disputes.Length: > 0 }
        && rows.GetValueOrDefault(row.Disputes) is { Negated: false } denied ? places[First(denied)] : null;

    /// <summary>The first place in the article where the same source says the same.</summary>
    private static (string Document, string Id) First(ClaimRow row) => (row.Document,
        row.Quote is not { } quote ? row.Repeats.Length > 0 ? row.Repeats : row.Id : quote.Repeats ?? quote.Id);

    /// <summary>The first words of a statement.</summary>
    private static string Words(ClaimRow claim)
    {
        var text = (claim.AsQuote is not { } quote ? claim.Text : quote.IsNegatedByCue ? Passages.Words.Said(quote) : quote.Content).ReplaceLineEndings(" ");
        return text.Length <= Longest ? text : text[..text.LastIndexOf(' ', Longest)] + " …";
    }

    private static string Key(ClaimRow row) => $"{row.Document}:{row.Id}";
}
