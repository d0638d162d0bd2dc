using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Claims.Grounds;
using Attribution.Documents;
using Attribution.Quotes;

namespace Attribution.Corpus.Rows;

/// <summary>
/// A quote, with what is known of its article: the row of the frame <c>quotes</c> under names that an analysis asks for. Texts are never
/// null; one that the article does not give is empty. Immutable; two rows are equal where they are the same quote.
/// </summary>
public sealed record QuoteRow : IPassage
{
    internal QuoteRow(NewsCorpus corpus, Article article, SourcedQuote quote) => (Corpus, Article, Quote) = (corpus, article, quote);

    /// <summary>The id of its article.</summary>
    public string Document => Article.Document.Id;

    /// <summary><c>q1</c>, <c>q2</c> … in text order within the article.</summary>
    public string Id => Quote.Id;

    /// <summary>The day on which the article was published.</summary>
    public DateOnly? Date => Article.Document.Metadata.Date;

    /// <summary>The month of <see cref="Date"/>, as <c>2024-05</c>.</summary>
    public string Month => DocumentRow.MonthOf(Date);

    /// <summary>Who published the article.</summary>
    public string Outlet => Article.Document.Metadata.Outlet ?? "";

    /// <summary>
    /// Who says it, by the name that charts and tables show: an actor, or an unnamed source in the article's words. Of several who say it
    /// jointly, the first; <see cref="Sources"/> has all.
    /// </summary>
    public string Source => Speakers.First(Corpus, Quote);

    /// <summary>All who say it. A quote counts for each of them.</summary>
    public ImmutableArray<string> Sources => [.. Speakers.Of(Corpus, Quote).Distinct(StringComparer.Ordinal)];

    /// <summary>What kind of source it is.</summary>
    public SourceKind SourceKind => Quote.SourceKind;

    /// <summary>Of an unnamed person, of which kind; null for any other source.</summary>
    public Anonymity? Anonymity => Quote.Anonymity;

    /// <summary>The words by which the article says that, and why, it withholds the person's name.</summary>
    public ImmutableArray<string> AnonymityReason => [.. Quote.AnonymityReason.Select(span => span.Of(Article.Text))];

    /// <summary>The words by which the article says how the source is in a position to know.</summary>
    public ImmutableArray<string> Justification => [.. Quote.Justification.Select(span => span.Of(Article.Text))];

    /// <summary>The name of the body to which the source belongs.</summary>
    public string Affiliation => Corpus.NameOf(Quote.Affiliation);

    /// <summary>
    /// The role of the first who says it, as the article writes it beside the name: "former President of India", "Sen. (R-Ohio)". Empty where the
    /// article gives none, or the source is no person with a name.
    /// </summary>
    public string RoleText => Quote.RoleText ?? "";

    /// <summary>The words that say that it was said.</summary>
    public string Cue => Quote.Quote.Cue?.Of(Article.Text) ?? "";

    /// <summary>The lemma of their head: say, according to.</summary>
    public string CueLemma => Quote.Quote.CueLemma;

    /// <summary>The same with the cue's hedge and its negation: "not believe" of "is not believed", "might urge" of "might have urged".</summary>
    public string Verb => CueLemma.Length == 0 ? ""
        : $"{(Hedge.Length > 0 ? $"{Hedge} " : "")}{(this.HasInCue(Polarity.Negates) ? "not " : "")}{CueLemma}";

    /// <summary>How the cue frames what is said: neutral, as true, at a distance, admitting, denying, urging, thinking or other.</summary>
    public string Framing => Rows.Framing.Of(CueLemma, Article.Annotated.Lexicon);

    /// <summary>What is said, its pieces joined by one space.</summary>
    public string Content => string.Join(' ', Quote.Quote.Content.Select(span => span.Of(Article.Text)));

    /// <summary>
    /// How much of what the source says stands in quotation marks. What somebody denies is none of it: "rejected claims that a “significant” part
    /// burned" is indirect, though the frame <c>quotes</c> has it as mixed.
    /// </summary>
    public QuoteKind Kind => DeniedWords.Kind(Article.Annotated, Quote);

    /// <summary>The words of it that stand in quotation marks of its own, one text per pair of marks; see <see cref="QuoteKind"/>.</summary>
    public ImmutableArray<string> Verbatim => [.. Quotes.Verbatim.Of(Article.Annotated, Quote.Quote)];

    /// <summary>What kind of words or thoughts it is.</summary>
    public AttributionType Type => Quote.Quote.Type;

    /// <summary>What the source does with it.</summary>
    public Stance Stance => Quote.Stance;

    /// <summary>The word that hedges it: allegedly, may.</summary>
    public string Hedge => Quote.Quote.Hedge ?? "";

    /// <summary>Whether it tells what somebody did <em>not</em> say; then it stands in <see cref="NewsCorpus.NotSaid"/>.</summary>
    public bool Negated => Quote.Quote.Negated;

    /// <summary>The id of the article's quote in which the same source says the same; then it is in no count of statements.</summary>
    public string Repeats => Quote.Repeats ?? "";

    /// <summary>
    /// Whether counts take it: what an article says again, in its caption, a key point or the body, is one statement and counts once. What somebody
    /// is said not to have said, and what an interview asks, does not count.
    /// </summary>
    public bool IsCounted => !Negated && !Quote.IsQuestion && StatementPlaces.Of(Article).Counts(Id);

    /// <summary>The name of the outlet through which the writer has it.</summary>
    public string Relay => Corpus.NameOf(Quote.Relay);

    /// <summary>
    /// The names of the outlets and of the other sources through whom the writer has it, the nearest first; none at first hand. Who denies it is
    /// none of them.
    /// </summary>
    public ImmutableArray<string> Through => [.. Carriers().Distinct(StringComparer.Ordinal)];

    /// <summary>The id of the smallest quote that encloses it; empty at the top level.</summary>
    public string Parent => Quote.Parent ?? "";

    /// <summary>The part of the article.</summary>
    public SectionKind Section => Article.Annotated.ParagraphOf(Quote.Quote.Sentence).Section;

    /// <summary>The sentence in which it begins.</summary>
    public string Sentence => Article.Annotated.Sentences[Quote.Quote.Sentence].Span.Of(Article.Text);

    /// <summary>Where in the article it begins, from 0 to 1.</summary>
    public double Position => (double)Span.Start / Math.Max(1, Article.Text.Length);

    /// <summary>Where in the article's text it stands.</summary>
    public TextSpan Span => Quote.Quote.Span;

    /// <summary>How likely it is a quote with this content, from 0 to 1.</summary>
    public double Confidence => Quote.Quote.Confidence;

    /// <summary>The id of <see cref="Source"/>, where that is an actor: the <see cref="CorpusActor.Id"/>.</summary>
    public string ActorId => Quote.Actor ?? "";

    /// <summary>The ids of those <see cref="Sources"/> that are actors.</summary>
    public ImmutableArray<string> ActorIds => Speakers.IdsOf(Quote);

    /// <summary>The id of <see cref="Relay"/>.</summary>
    public string RelayId => Quote.Relay ?? "";

    internal NewsCorpus Corpus { get; init; }

    internal Article Article { get; }

    internal SourcedQuote Quote { get; }

    /// <summary>Whether it is told inside quotation marks, in the words of another who is quoted.</summary>
    internal bool IsToldByAnother => Quotes.Verbatim.Level(Article.Annotated, Quote.Quote.Cue, Quote.Quote.Content) > 0;

    /// <summary>Whether it is a turn of an interview or a transcript, which has no quotation marks and is not retold.</summary>
    internal bool IsTurn => Quote.Quote.Turn is not null && Kind is QuoteKind.Indirect;

    /// <summary>The actor's name, else the article's words for the source as they stand; empty without a source.</summary>
    internal string SpeakerName => Quote.Actor is null ? Quote.SpeakerName : Source;

    Article IPassage.Article => Article;

    /// <inheritdoc/>
    public bool Equals(QuoteRow? other) => other is not null && ReferenceEquals(Quote, other.Quote);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Quote);

    /// <summary>Who says it, and what.</summary>
    public override string ToString() => $"{Source}: {Content}";

    private IEnumerable<string> Carriers()
    {
        for (var at = Quote; at is not null; at = at.Quote.Parent is { } outer ? Article.Quotes[outer] : null)
        {
            // Who denies what another says does not carry it for the writer.
            if (!ReferenceEquals(at, Quote) && at.Stance is not Stance.Denies && Speakers.First(Corpus, at) is var other && other != Source)
                yield return other;
            if (at.Relay is not null) yield return Corpus.NameOf(at.Relay);
        }
    }
}
