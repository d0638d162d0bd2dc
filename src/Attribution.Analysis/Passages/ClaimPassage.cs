using System.Globalization;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Passages;

/// <summary>A claim with its quote, under the names that readers see.</summary>
internal sealed record ClaimPassage(NewsCorpus Corpus, Article Article, Claim Claim, SourcedQuote? Quote) : IPassage
{
    /// <summary>All claims of a corpus.</summary>
    public static PassageList<ClaimPassage> List { get; } = new("claims", Rows)
    {
        { "document", "The article.", row => row.Article.Document.Id },
        { "outlet", "Who published it.", row => row.Article.Document.Metadata.Outlet },
        { "source", "Who says it: an actor, an unnamed source in the text's words, or the writer.", row => row.Sources },
        { "source kind", "On what kind of source it rests.", row => row.Kind },
        { "rests on", "The writer, one named source, one unnamed source, or several sources, here or in other articles.", row => row.Support },
        { "relay", "The outlet through which the writer has it.", row => row.Relay },
        { "voice", "Word for word, partly so, in the writer's words, or the writer's own.", row => row.Voice },
        { "section", "The part of the article.", row => row.Section },
        { "depth", "How many hands it went through before this writer.", row => row.Depth },
        { "stance", "What the source does with it.", row => row.Stance },
        { "disputes", "The claim that it denies.", row => row.Disputes },
        { "denies", "Whose claim it denies.", row => row.Denied },
        { "found by", "From what it was concluded which claim is denied: the denial quotes it, they share words, or it stands near (a guess).",
            row => row.Evidence },
        { "disputed by", "The claims that deny it.", row => row.DisputedBy },
        { "said", "yes, or no where the source is said not to have said it; such claims are in no count.", row => row.Claim.Negated ? "no" : "yes" },
    };

    /// <inheritdoc/>
    public string Id => Claim.Id;

    /// <inheritdoc/>
    public TextSpan Span => Claim.Span;

    /// <summary>The first of those who say it.</summary>
    public string Source => Quote is null ? Speakers.Writer : Speakers.First(Corpus, Quote);

    /// <summary>All who say it.</summary>
    public IEnumerable<string> Sources => Quote is null ? [Speakers.Writer] : Speakers.Of(Corpus, Quote).Distinct(StringComparer.Ordinal);

    /// <summary>The kind of source, as a word.</summary>
    public string Kind => EnumWords.Of(Claim.SourceKind)!;

    /// <summary>How many sources stand behind it; null where it was not found whom a pronoun means.</summary>
    public string? Support => Passages.Support.Of(Claim, Quote, Source);

    /// <summary>The relay's name; empty without one.</summary>
    public string Relay => Corpus.NameOf(Claim.Relay);

    /// <summary>The voice, as a word.</summary>
    public string Voice => EnumWords.Of(Claim.Voice)!;

    /// <summary>The section, as words.</summary>
    public string Section => Sections.NameOf(Sections.Of(Article, Claim.Span));

    /// <summary>The depth, as digits.</summary>
    public string Depth => Claim.Depth.ToString(CultureInfo.InvariantCulture);

    /// <summary>The stance, as a word; empty in the writer's own voice.</summary>
    public string Stance => Quote is null ? "" : EnumWords.Of(Claim.Stance)!;

    /// <summary>
    /// The claim that it denies, as <c>DOCUMENT:c3</c> or, where the denied claim stands only inside the denial, <c>DOCUMENT:q5</c>; empty
    /// for none.
    /// </summary>
    public string Disputes => Claim.Disputes is not { } id ? ""
        : id.Contains(':', StringComparison.Ordinal) ? id : $"{Article.Document.Id}:{id}";

    /// <summary>From what it was concluded which claim it denies, as a word; empty for a claim that denies none.</summary>
    public string Evidence => EnumWords.Of(Claim.DisputeEvidence) ?? "";

    /// <summary>Whether it denies a claim with which it shares no words, so that the pair is a guess.</summary>
    public bool IsGuess => Claim.DisputeEvidence is DisputeEvidence.Context;

    /// <summary>Those whose claim it denies; none for a claim that denies nothing.</summary>
    public IEnumerable<string> Denied => Disputes is { Length: > 0 } id ? DisputeIndex.Of(Corpus).Denied(id)?.Sources ?? [] : [];

    /// <summary>The claims that deny it, as <c>DOCUMENT:c3</c>.</summary>
    public IEnumerable<string> DisputedBy => DisputeIndex.Of(Corpus).DenialsOf($"{Article.Document.Id}:{Claim.Id}");

    private static IEnumerable<ClaimPassage> Rows(NewsCorpus corpus)
    {
        foreach (var article in corpus.Articles)
        {
            var quotes = article.Quotes.ToDictionary(quote => quote.Id, StringComparer.Ordinal);
            foreach (var claim in article.Claims) yield return new(corpus, article, claim, claim.Quote is null ? null : quotes[claim.Quote]);
        }
    }
}
