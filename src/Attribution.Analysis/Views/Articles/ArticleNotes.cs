using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Charts;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Documents;
using Attribution.Passages;
using Attribution.Views.Lists;

namespace Attribution.Views.Articles;

/// <summary>What a reader is told about a passage: who says it, through whom, and what else is known.</summary>
/// <param name="Id">The quote (<c>q3</c>), or the claim in the writer's own voice (<c>c3</c>).</param>
/// <param name="At">Where its mark stands, behind the passage: an offset into the text.</param>
/// <param name="Mark">What stands there: a quote's number, or <c>w</c> for the writer.</param>
/// <param name="Brief">Who says it and through whom, as text.</param>
/// <param name="Details">All else, as paragraphs of HTML.</param>
internal sealed record ArticleNote(string Id, int At, string Mark, string Brief, ImmutableArray<string> Details)
{
    /// <summary>What the mark of a sentence of the writer's own is.</summary>
    public const string Writer = "w";

    /// <summary>Whether it is about a sentence in the writer's own voice.</summary>
    public bool IsWriters => Mark == Writer;
}

/// <summary>Writes the notes on an article: one per quote and per claim in the writer's own voice.</summary>
internal sealed class ArticleNotes
{
    private const int LongestText = 90;

    private readonly NewsCorpus corpus;
    private readonly Article article;
    private readonly NoteLinks links;
    private readonly Dictionary<string, ClaimRow> claimOf = new(StringComparer.Ordinal);
    private readonly ILookup<string, SourcedFigure> figures;

    private ArticleNotes(NewsCorpus corpus, Article article, NoteLinks links)
    {
        (this.corpus, this.article, this.links) = (corpus, article, links);
        foreach (var claim in Passage.Claims.Of(corpus with { Articles = [article] }))
            claimOf[claim.Claim.Quote ?? claim.Id] = claim with { Corpus = corpus };
        figures = article.Figures.Where(figure => figure.Quote is not null).ToLookup(figure => figure.Quote!, StringComparer.Ordinal);
    }

    /// <summary>The notes in the order of their marks; equal ones in the order of the quotes.</summary>
    /// <param name="corpus">The articles among which denials are looked for, with the names of the actors.</param>
    /// <param name="article">The article.</param>
    /// <param name="links">Where the notes lead.</param>
    public static ImmutableArray<ArticleNote> Of(NewsCorpus corpus, Article article, NoteLinks links)
    {
        var notes = new ArticleNotes(corpus, article, links);
        var quotes = article.Quotes.Select(quote => notes.Quote(new(corpus, article, quote)));
        var own = notes.claimOf.Values.Where(claim => claim.Quote is null).Select(notes.Own);
        return [.. quotes.Concat(own).OrderBy(note => note.At)];
    }

    private ArticleNote Quote(QuoteRow passage)
    {
        var quote = passage.Quote;
        var claim = claimOf.GetValueOrDefault(quote.Id);
        var details = new List<string>
        {
            Sentence(string.Join(", ", new[] { PlainWords.Value("source kind", EnumWords.Of(passage.SourceKind)!), Role(quote) }
                .Where(part => part.Length > 0))),
            Sentence(PlainWords.Value("kind", EnumWords.Of(passage.Kind)!)
                + (passage.IsToldByAnother ? $", {Terms.ToldByAnother}" : passage.IsTurn ? $", {Terms.Turn}" : "")
                + $"{(passage.CueLemma.Length == 0 ? "" : $"; the verb: {passage.Verb}")}"),
        };
        if (quote.Quote.Negated) details.Add($"The article says that this was {passage.Turn}: it is in no count.");
        Add(details, claim, quote.Id, passage.Span, figures[quote.Id], links.Row(Passage.Quotes.Name, quote.Id), "quotes");
        var content = quote.Quote.Content;
        return new(quote.Id, content.IsEmpty ? passage.Span.End : content[^1].End, quote.Id[1..], Brief(passage), [.. details]);
    }

    /// <summary>"The miller, through Reuters"; "the ministry denies".</summary>
    private static string Brief(QuoteRow passage)
    {
        var quote = passage.Quote.Quote;
        var names = string.Join(" and ", passage.Sources);
        var nobody = names == Speakers.Nobody;
        if (nobody && quote.Cue is { } cue) names += $" (“{cue.Of(passage.Article.Text)}”)";
        var does = nobody ? ""
            : quote.Negated ? passage.Turn == Terms.NotSaid ? " did not say it" : $" ({passage.Turn})"
            : passage.Quote.Stance is Stance.Asserts ? "" : $" {EnumWords.Of(passage.Quote.Stance)}";
        var carriers = passage.Through.ToList();
        return Labels.Shorten($"{names}{does}{(carriers.Count == 0 ? "" : $", {Terms.RelayedBy} {string.Join(", ", carriers)}")}", 200);
    }

    private ArticleNote Own(ClaimRow claim)
    {
        var brief = claim.Relay.Length > 0 ? $"the writer, {Terms.RelayedBy} {claim.Relay}"
            : claim.Claim.SourceKind is SourceKind.None ? $"the writer, {Terms.NoSource}"
            : claim.ActorId.Length > 0 ? $"the writer, with a picture from {claim.Corpus.NameOf(claim.ActorId)}"
            : $"the writer, who credits: {PlainWords.Value("source kind", EnumWords.Of(claim.SourceKind)!)}";
        var details = new List<string> { "The writer's own words: nobody is quoted." };
        var inside = article.Figures.Where(figure => figure.Quote is null && claim.Span.Contains(figure.Figure.Span.Start));
        Add(details, claim, claim.Id, claim.Span, inside, links.Row(Passage.Claims.Name, claim.Id), "claims");
        return new(claim.Id, claim.Span.End, ArticleNote.Writer, brief, [.. details]);
    }

    private void Add(
        List<string> details, ClaimRow? claim, string id, TextSpan span, IEnumerable<SourcedFigure> numbers, string? row, string list)
    {
        if (claim is { Disputes.Length: > 0 }) details.Add($"Denies {Other(claim.Disputes, isDenial: false)}{(claim.IsGuess ? $" ({Terms.Guess})" : "")}.");
        var document = article.Document.Id;
        var denials = new[] { claim?.Id, id }.OfType<string>().Distinct().SelectMany(own => DisputeIndex.Of(corpus).DenialsOf($"{document}:{own}"));
        var others = denials.Distinct(StringComparer.Ordinal).Select(denial => Other(denial, isDenial: true));
        if (string.Join(", ", others) is { Length: > 0 } deniers) details.Add($"Denied by {deniers}.");
        if (string.Join("; ", numbers.Select(figure => figure.Figure.Span.Of(article.Text))) is { Length: > 0 } texts)
            details.Add(Html.Encode($"Figures in it: {texts}."));
        if (row is not null) details.Add($"<a href=\"{Html.Encode(row)}\">In the list of {list}</a>");
        if (links.Original(article, span) is { } original) details.Add($"<a href=\"{Html.Encode(original)}\">In the original</a>");
    }

    /// <summary>Who makes another claim, as a link to it, and its words; those of a denial are what it denies.</summary>
    private string Other(string passage, bool isDenial)
    {
        var colon = passage.LastIndexOf(':');
        var (document, id) = (passage[..colon], passage[(colon + 1)..]);
        var other = corpus.Articles.FirstOrDefault(candidate => candidate.Document.Id == document);
        var claim = other?.Claims.FirstOrDefault(candidate => candidate.Id == id);
        var quote = other?.Quotes.FirstOrDefault(candidate => candidate.Id == (claim?.Quote ?? id));
        if (other is null || (claim is null && quote is null)) return Html.Encode(passage);
        var said = quote is null ? null : new QuoteRow(corpus, other, quote);
        var who = Html.Encode(said is null ? Speakers.Writer : string.Join(" and ", said.Sources));
        var words = said is null ? claim!.Span.Of(other.Text) : isDenial && said.IsDeniedByCue ? said.Content : Words.Said(said);
        var says = Html.Encode(Labels.Shorten(words, LongestText));
        var address = document == article.Document.Id ? $"#{links.Note(quote?.Id ?? id)}" : links.Place(passage);
        return $"{(address is null ? $"{who} in {Html.Encode(document)}" : $"<a href=\"{Html.Encode(address)}\">{who}</a>")} (“{says.Trim('“', '”')}”)";
    }

    private string Role(SourcedQuote quote)
    {
        var actor = corpus.Actor(quote.Actor);
        var affiliation = corpus.NameOf(quote.Affiliation ?? actor?.Affiliation);
        return string.Join(", ", new[] { actor?.Role ?? "", affiliation }.Where(part => part.Length > 0 && part != actor?.Name));
    }

    private static string Sentence(string text) => Html.Encode($"{char.ToUpperInvariant(text[0])}{text[1..]}.");
}
