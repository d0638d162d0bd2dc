using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Passages;

/// <summary>A quote under the names that readers see.</summary>
internal sealed record QuotePassage(NewsCorpus Corpus, Article Article, SourcedQuote Quote) : IPassage
{
    /// <summary>All quotes of a corpus, nested ones too.</summary>
    public static PassageList<QuotePassage> List { get; } = new("quotes", corpus =>
        corpus.Articles.SelectMany(article => article.Quotes.Select(quote => new QuotePassage(corpus, article, quote))))
    {
        { "document", "The article.", row => row.Article.Document.Id },
        { "outlet", "Who published it.", row => row.Article.Document.Metadata.Outlet },
        { "speaker", "Who says it: an actor, or an unnamed source in the text's words; several where they say it jointly.", row => row.SpeakerNames },
        { "affiliation", "Whom the speaker belongs to.", row => row.Corpus.NameOf(row.Quote.Affiliation) },
        { "kind", "Word for word, partly so, or in the writer's words.", row => row.Kind },
        { "verb", "The lemma of the cue.", row => row.Verb },
        { "source kind", "What kind of source it is.", row => row.SourceKind },
        { "relay", "The outlet through which the writer has it.", row => row.Relay },
        { "hand", "first, or second where an outlet or another speaker carries it.", row => row.Hand },
        { "stance", "What the speaker does with it.", row => EnumWords.Of(row.Quote.Stance) },
        { "section", "The part of the article.", row => row.Section },
        { "inside", "The quote in which it stands.", row => row.Quote.Parent },
        { "said", "yes, or no where the speaker is said not to have said it; such quotes are in no count.", row => row.Quote.Quote.Negated ? "no" : "yes" },
    };

    /// <inheritdoc/>
    public string Id => Quote.Id;

    /// <inheritdoc/>
    public TextSpan Span => Quote.Quote.Span;

    /// <summary>The first speaker's name.</summary>
    public string Speaker => Speakers.First(Corpus, Quote);

    /// <summary>The names of all who say it.</summary>
    public IEnumerable<string> SpeakerNames => Speakers.Of(Corpus, Quote).Distinct(StringComparer.Ordinal);

    /// <summary>Direct, mixed or indirect, as a word.</summary>
    public string Kind => EnumWords.Of(Quote.Quote.Kind)!;

    /// <summary>The lemma of the cue; empty without one.</summary>
    public string Verb => Quote.Quote.CueLemma;

    /// <summary>The kind of source, as a word.</summary>
    public string SourceKind => EnumWords.Of(Quote.SourceKind)!;

    /// <summary>The relay's name; empty without one.</summary>
    public string Relay => Corpus.NameOf(Quote.Relay);

    /// <summary>Whether the writer has it from the speaker, or through an outlet or another speaker.</summary>
    public string Hand => Carriers.Any() ? "second" : "first";

    /// <summary>The names of the outlets and of the other speakers through whom the writer has it, the nearest first.</summary>
    public IEnumerable<string> Carriers
    {
        get
        {
            for (var at = Quote; at is not null; at = at.Quote.Parent is { } outer ? Article.Quotes[outer] : null)
            {
                if (!ReferenceEquals(at, Quote) && Speakers.First(Corpus, at) is var other && other != Speaker) yield return other;
                if (at.Relay is not null) yield return Corpus.NameOf(at.Relay);
            }
        }
    }

    /// <summary>The section, as words.</summary>
    public string Section => Sections.NameOf(Sections.Of(Article, Span));
}
