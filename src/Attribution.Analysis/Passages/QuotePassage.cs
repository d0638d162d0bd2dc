using System.Globalization;
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
        { "framing", "How the verb frames what was said: it only reports, takes it as true, keeps a distance …", row => row.Framing },
        { "source kind", "What kind of source it is.", row => row.SourceKind },
        { "relay", "The outlet through which the writer has it.", row => row.Relay },
        { "hand", "first, or second where an outlet or another speaker carries it.", row => row.Hand },
        { "carrier", "The outlets and the other speakers through whom the writer has it.", row => row.Carriers.Distinct(StringComparer.Ordinal) },
        { "stance", "What the speaker does with it.", row => EnumWords.Of(row.Quote.Stance) },
        { "section", "The part of the article.", row => row.Section },
        { "tenth", "The tenth of the article in which it begins, from 1 to 10.", row => row.Tenth },
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

    /// <summary>How the cue frames what was said.</summary>
    public string Framing => Passages.Framing.Of(Verb, Article.Annotated.Lexicon);

    /// <summary>Where it begins and ends in the article, in percent of its length.</summary>
    public (double From, double To) Place => (100.0 * Span.Start / Math.Max(1, Article.Text.Length), 100.0 * Span.End / Math.Max(1, Article.Text.Length));

    /// <summary>The tenth of the article in which it begins, as digits.</summary>
    public string Tenth => (1 + (int)(10L * Span.Start / Math.Max(1, Article.Text.Length))).ToString(CultureInfo.InvariantCulture);

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
