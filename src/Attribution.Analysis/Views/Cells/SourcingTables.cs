using Attribution.Actors;
using Attribution.Audit;
using Attribution.Charts;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;

namespace Attribution.Views.Cells;

/// <summary>The tables of who is heard and what rests on whom.</summary>
internal static class SourcingTables
{
    public static Table Disputes(NewsCorpus corpus)
    {
        var claims = Passage.Claims.Of(corpus);
        var known = claims.Select(claim => (Key: $"{claim.Article.Document.Id}:{claim.Id}", claim.Source,
            Text: Words.Said(claim)))
            .Concat(Passage.Quotes.Of(corpus)
                .Select(quote => (Key: $"{quote.Article.Document.Id}:{quote.Id}", Source: quote.Source,
                    Text: Words.Said(quote))))
            .ToDictionary(passage => passage.Key, StringComparer.Ordinal);
        return Table.Of(
            claims.Where(claim => claim.Disputes.Length > 0 && claim.IsCounted).OrderBy(claim => claim.IsGuess),
            "Denials and the claims that they deny",
            ("who denies", claim => Reading.List(claim.Sources)),
            ("what is denied, in the denial's words", claim => claim.Span.Of(claim.Article.Text)),
            ("whose claim", claim => known.GetValueOrDefault(claim.Disputes).Source),
            ("the claim", claim => known.GetValueOrDefault(claim.Disputes).Text),
            ("paired by", claim => claim.Claim.DisputeEvidence switch
            {
                DisputeEvidence.Quoted => "the denial, which quotes the claim",
                DisputeEvidence.Words => "the words that they share",
                DisputeEvidence.Place => "where the two stand and who says them",
                DisputeEvidence.Context => Terms.Guess,
                _ => null,
            }),
            ("document", claim => claim.Article.Document.Id)).For(corpus);
    }

    public static Table Corroboration(NewsCorpus corpus)
    {
        var claims = Passage.Claims.Of(corpus);
        var sources = claims.ToDictionary(claim => $"{claim.Article.Document.Id}:{claim.Id}", claim => claim.Source, StringComparer.Ordinal);
        return Table.Of(
            claims.Where(claim => claim.Claim is { Group: not null, Negated: false })
                .GroupBy(claim => claim.Claim.Group!, StringComparer.Ordinal)
                .OrderByDescending(group => group.First().Claim.Sources).ThenByDescending(group => group.Count()),
            "Claims that more than one article makes",
            ("claim", group => $"{(group.First().Claim.Stance == Stance.Denies ? "denied: " : "")}{group.First().Claim.Span.Of(group.First().Article.Text)}"),
            ("independent sources", group => group.First().Claim.Sources),
            ("who says it",
                group => Reading.List(
                group.SelectMany(claim => claim.Sources.Select(name => name == Speakers.Writer ? $"the writer of {claim.Article.Document.Id}" : name))
                    .Distinct(StringComparer.Ordinal))),
            ("articles", group => Reading.List(group.Select(claim => claim.Article.Document.Id).Distinct(StringComparer.Ordinal))),
            ("denied by",
                group => Reading.List(group.SelectMany(claim => claim.DisputedBy).Select(denial => sources[denial]).Distinct(StringComparer.Ordinal))));
    }

    public static Table WhoIsHeardWhere(NewsCorpus corpus)
    {
        var quotes = PassageSelection<QuoteRow>.Of(Passage.Quotes, corpus).Rows
            .SelectMany(quote => quote.Sources.Select(name => (Name: name, Document: quote.Article.Document.Id)))
            .ToLookup(quote => quote.Name, quote => quote.Document, StringComparer.Ordinal);
        return Table.Of(
            SourceAudit.Of(corpus, AuditTypes.All).Sources.OrderByDescending(source => source.Documents).ThenByDescending(source => source.Quotes)
                .ThenBy(source => source.Name, StringComparer.Ordinal),
            "In which articles each source is heard",
            ("source", source => source.Name),
            ("articles", source => source.Documents),
            ("quotes", source => source.Quotes),
            ("quotes by article", source => Reading.List(quotes[source.Name].Where(document => source.Document is null || document == source.Document)
                .CountBy(document => document, StringComparer.Ordinal).Select(document => $"{document.Key} ({document.Value})"))));
    }

    public static Table NamedButNotQuoted(NewsCorpus corpus)
    {
        var speakers = Passage.Quotes.Of(corpus).Where(quote => !quote.Quote.Quote.Negated)
            .SelectMany(quote => quote.Sources.Where(Speakers.IsKnown)
                .Select((name, index) => (Name: name, Of: index == 0 ? quote.Quote.Affiliation : null)))
            .Distinct().ToList();
        var quoted = speakers.Select(speaker => speaker.Name).ToHashSet(StringComparer.Ordinal);
        var actors = corpus.Actors.Select(actor => (Actor: actor, Name: Speakers.NameOf(corpus, actor.Id))).ToList();
        var voices = actors.Where(row => quoted.Contains(row.Name)).Select(row => (row.Name, Of: row.Actor.Affiliation)).Concat(speakers)
            .SelectMany(row => Bodies(corpus, row.Of).Select(body => (row.Name, Body: body))).Distinct().ToLookup(row => row.Body, row => row.Name,
                StringComparer.Ordinal);
        return Table.Of(
            actors.Where(row => row.Actor.Kind != ActorKind.Outlet && !quoted.Contains(row.Name))
                .OrderByDescending(row => row.Actor.Mentions).ThenBy(row => row.Name, StringComparer.Ordinal),
            "Named, but not quoted",
            ("name", row => row.Name),
            ("kind", row => EnumWords.Of(row.Actor.Kind)),
            ("mentions", row => row.Actor.Mentions),
            ("speaks through", row => Reading.List(voices[row.Actor.Id].Order(StringComparer.Ordinal)))).WithoutEmptyColumns();
    }

    public static Table SourceAudits(NewsCorpus corpus) => Table.Of(
        SourceAudit.ByArticle(corpus),
        "Source audit by article",
        ("article", audit => audit.Document),
        ("sources", audit => audit.Sources.Length),
        (Terms.Unnamed, audit => audit.Unnamed),
        (Terms.NoOutlet, audit => audit.FirstHand),
        ("quotes", audit => audit.Passages),
        ("most quoted", audit => audit.Sources is [var most, ..] ? most.Name : null),
        ("share of quotes, %", audit => audit.Sources is [var most, ..] ? Counting.Percent(most.Quotes, audit.Passages) : null),
        ($"claims on one {Terms.Anonymous} source", audit => audit.OnOneUnnamedSource.Length));

    public static Table WithoutSource(NewsCorpus corpus) => Table.Of(
        Passage.Claims.Of(corpus).Where(claim => Passage.Claims.Matches(Statements.WithoutSource, claim)),
        $"Claims with {Terms.NoSource}",
        ("document", claim => claim.Article.Document.Id),
        ("claim", claim => claim.Id),
        ("section", claim => Sections.NameOf(claim.Section)),
        ("text", claim => claim.Span.Of(claim.Article.Text)),
        ("a part of",
            claim => claim.Article.Annotated.Sentences[claim.Claim.Sentence].Span is var sentence && sentence == claim.Span ? null
                : sentence.Of(claim.Article.Text))).For(corpus);

    /// <summary>The body with the id <paramref name="actor"/> and those to which it belongs: a ministry and its country.</summary>
    private static List<string> Bodies(NewsCorpus corpus, string? actor)
    {
        var bodies = new List<string>();
        for (var body = actor; body is not null && !bodies.Contains(body); body = corpus.Actor(body)?.Affiliation) bodies.Add(body);
        return bodies;
    }
}
