using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Claims.Grounds;
using Attribution.Documents;
using Attribution.Quotes;

namespace Attribution.Corpus.Rows;

/// <summary>
/// A claim, with what is known of its article: the row of the frame <c>claims</c> under names that an analysis asks for. Texts are never
/// null; one that the article does not give is empty. Immutable; two rows are equal where they are the same claim.
/// </summary>
public sealed record ClaimRow : IPassage
{
    internal ClaimRow(NewsCorpus corpus, Article article, Claim claim, SourcedQuote? quote) =>
        (Corpus, Article, Claim, Quote) = (corpus, article, claim, quote);

    /// <summary>The id of its article.</summary>
    public string Document => Article.Document.Id;

    /// <summary><c>c1</c>, <c>c2</c> … in text order within the article.</summary>
    public string Id => Claim.Id;

    /// <summary>The day on which the article was published.</summary>
    public DateOnly? Date => Article.Document.Metadata.Date;

    /// <summary>The month of <see cref="Date"/>, as <c>2024-05</c>.</summary>
    public string Month => DocumentRow.MonthOf(Date);

    /// <summary>Who published the article.</summary>
    public string Outlet => Article.Document.Metadata.Outlet ?? "";

    /// <summary>
    /// Who says it, by the name that charts and tables show: an actor, an unnamed source in the article's words, or the writer. Of several
    /// who say it jointly, the first; <see cref="Sources"/> has all.
    /// </summary>
    public string Source => Quote is null ? Speakers.Writer : Speakers.First(Corpus, Quote);

    /// <summary>All who say it.</summary>
    public ImmutableArray<string> Sources => Quote is null ? [Speakers.Writer] : [.. Speakers.Of(Corpus, Quote).Distinct(StringComparer.Ordinal)];

    /// <summary>On what kind of source it rests.</summary>
    public SourceKind SourceKind => Claim.SourceKind;

    /// <summary>
    /// How many sources stand behind it, here or in other articles: the writer, one named source, one anonymous source, one source by office,
    /// unnamed people, unnamed posts, unspecified source or several sources;
    /// empty where it was not found whom a pronoun means.
    /// </summary>
    public string RestsOn => Support.Of(Article, Claim, Quote, Source) ?? "";

    /// <summary>Of an unnamed person, of which kind; null for any other source.</summary>
    public Anonymity? Anonymity => Quote?.Anonymity;

    /// <summary>The words by which the article says that, and why, it withholds the person's name.</summary>
    public ImmutableArray<string> AnonymityReason => Quote is null ? [] : [.. Quote.AnonymityReason.Select(span => span.Of(Article.Text))];

    /// <summary>Whether counts take it, as of <see cref="QuoteRow.IsCounted"/>.</summary>
    public bool IsCounted => !Negated && Quote is not { IsQuestion: true } && StatementPlaces.Of(Article).Counts(Id);

    /// <summary>The name of the outlet through which the writer has it.</summary>
    public string Relay => Corpus.NameOf(Claim.Relay);

    /// <summary>In whose voice it is made; what somebody denies is no quotation of theirs, as of <see cref="QuoteRow.Kind"/>.</summary>
    public Voice Voice => Quote is not null && DeniedWords.Kind(Article.Annotated, Quote) is Quotes.QuoteKind.Indirect ? Voice.Indirect : Claim.Voice;

    /// <summary>How many hands it went through before this writer; 0 for the writer's own sentence.</summary>
    public int Depth => Claim.Depth;

    /// <summary>What the source does with it.</summary>
    public Stance Stance => Claim.Stance;

    /// <summary>What kind of words or thoughts it is; null in the writer's own voice.</summary>
    public AttributionType? Type => Quote?.Quote.Type;

    /// <summary>The claim in the article's words.</summary>
    public string Text => Span.Of(Article.Text);

    /// <summary>The sentence in which it begins.</summary>
    public string Sentence => Article.Annotated.Sentences[Claim.Sentence].Span.Of(Article.Text);

    /// <summary>The part of the article.</summary>
    public SectionKind Section => Article.Annotated.ParagraphOf(Claim.Sentence).Section;

    /// <summary>Whether it tells what somebody did <em>not</em> claim; then it is in no count.</summary>
    public bool Negated => Claim.Negated;

    /// <summary>
    /// The claim that it denies, as <c>DOCUMENT:c3</c> or, where the denied claim stands only inside the denial, <c>DOCUMENT:q5</c>.
    /// </summary>
    public string Disputes => Claim.Disputes is not { } id ? "" : id.Contains(':', StringComparison.Ordinal) ? id : $"{Document}:{id}";

    /// <summary>From what it was concluded which claim it denies; null where it denies none.</summary>
    public DisputeEvidence? DisputeEvidence => Claim.DisputeEvidence;

    /// <summary>The id of the article's first claim with the same source and content.</summary>
    public string Repeats => Claim.Repeats ?? "";

    /// <summary>The group of claims of close content across articles: g1, g2 …</summary>
    public string Group => Claim.Group ?? "";

    /// <summary>How many independent sources the group has; null without a group.</summary>
    public int? IndependentSources => Claim.Sources;

    /// <summary>Where in the article's text it stands.</summary>
    public TextSpan Span => Claim.Span;

    /// <summary>The id of its quote, <see cref="QuoteRow.Id"/>; empty in the writer's own voice.</summary>
    public string QuoteId => Claim.Quote ?? "";

    /// <summary>The id of <see cref="Source"/>, where that is an actor: the <see cref="CorpusActor.Id"/>.</summary>
    public string ActorId => Claim.Actor ?? "";

    /// <summary>The id of <see cref="Relay"/>.</summary>
    public string RelayId => Claim.Relay ?? "";

    internal NewsCorpus Corpus { get; init; }

    internal Article Article { get; }

    internal Claim Claim { get; }

    internal SourcedQuote? Quote { get; }

    /// <summary>Whether it stands inside another claim; then it is in lists alone, and counts with that.</summary>
    internal bool IsInner => Quote?.Parent is not null;

    /// <summary>Whether the claim that it denies is a guess.</summary>
    internal bool IsGuess => DisputeEvidence is Claims.DisputeEvidence.Context;

    /// <summary>What the words around its quote make of it; see <see cref="Polarity"/>.</summary>
    internal string PolarityInWords => Quote is null ? "" : new QuoteRow(Corpus, Article, Quote).PolarityInWords;

    Article IPassage.Article => Article;

    /// <inheritdoc/>
    public bool Equals(ClaimRow? other) => other is not null && ReferenceEquals(Claim, other.Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Claim);

    /// <summary>Who says it, and what.</summary>
    public override string ToString() => $"{Source}: {Text}";
}
