using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Quotes;

namespace Attribution.Corpus.Rows;

/// <summary>
/// A figure, with what is known of its article: the row of the frame <c>figures</c> under names that an analysis asks for. Texts are never
/// null; one that the article does not give is empty. Immutable; two rows are equal where they are the same figure.
/// </summary>
public sealed record FigureRow : IPassage
{
    internal FigureRow(NewsCorpus corpus, Article article, SourcedFigure figure, SourcedQuote? quote) =>
        (Corpus, Article, Figure, Quote) = (corpus, article, figure, quote);

    /// <summary>The id of its article.</summary>
    public string Document => Article.Document.Id;

    /// <summary><c>f1</c>, <c>f2</c> … in text order within the article.</summary>
    public string Id => Figure.Id;

    /// <summary>The day on which the article was published.</summary>
    public DateOnly? Date => Article.Document.Metadata.Date;

    /// <summary>The month of <see cref="Date"/>, as <c>2024-05</c>.</summary>
    public string Month => DocumentRow.MonthOf(Date);

    /// <summary>Who published the article.</summary>
    public string Outlet => Article.Document.Metadata.Outlet ?? "";

    /// <summary>What it measures.</summary>
    public FigureKind Kind => Figure.Figure.Kind;

    /// <summary>The number, scale words multiplied out; null for dates.</summary>
    public double? Value => Figure.Figure.Value;

    /// <summary>The upper end of a range.</summary>
    public double? Upper => Figure.Figure.Upper;

    /// <summary>%, an ISO 4217 code, an SI symbol or a singular word; empty for plain counts.</summary>
    public string Unit => Figure.Figure.Unit ?? "";

    /// <summary>How exact the writer says that it is.</summary>
    public Approximation Approximation => Figure.Figure.Approximation;

    /// <summary>What is counted, without the number.</summary>
    public string Of => Figure.Figure.Of ?? "";

    /// <summary>Of a date: the ISO 8601 date, month, week, quarter, season, decade, time or interval that is meant.</summary>
    public string Resolved => Figure.Figure.Resolved ?? "";

    /// <summary>For what the number is reckoned: "month", "barrel", "100,000 people"; empty where it is no rate.</summary>
    public string Per => Figure.Figure.Per ?? "";

    /// <summary>Which way what is measured changed.</summary>
    public Change Change => Figure.Figure.Change;

    /// <summary>The level before the change.</summary>
    public double? ChangedFrom => Figure.Figure.ChangedFrom;

    /// <summary>The level after the change, where the figure is not that level itself.</summary>
    public double? ChangedTo => Figure.Figure.ChangedTo;

    /// <summary>The ids of those who claim it beside <see cref="ActorId"/>: joint speakers, the speakers of quotes inside, and who gave it first.</summary>
    public ImmutableArray<string> CoClaimants => Figure.CoClaimants;

    /// <summary>All whose number it is, by the names that charts and tables show. It counts for each of them.</summary>
    internal ImmutableArray<string> Sources =>
        [.. Figure.CoClaimants.Select(id => Speakers.NameOf(Corpus, id)).Prepend(Source).Distinct(StringComparer.Ordinal)];

    /// <summary>The figure in the article's words.</summary>
    public string Text => Span.Of(Article.Text);

    /// <summary>The sentence in which it stands.</summary>
    public string Sentence => Article.Annotated.Sentences[Figure.Figure.Sentence].Span.Of(Article.Text);

    /// <summary>
    /// Whose number it is, by the name that charts and tables show: an actor, an unnamed source in the article's words, or the writer. Of
    /// several who say it jointly, the first.
    /// </summary>
    public string Source => Quote is null ? Speakers.Writer : Speakers.First(Corpus, Quote);

    /// <summary>What kind of source that is; none in the writer's own voice without an outlet named.</summary>
    public SourceKind SourceKind => Quote?.SourceKind ?? (Figure.Outlet is null ? SourceKind.None : SourceKind.NewsOutlet);

    /// <summary>The name of the outlet through which the writer has it, or to which the writer credits it.</summary>
    public string Relay => Corpus.NameOf(Figure.Relay ?? Figure.Outlet);

    /// <summary>In whose voice it is given.</summary>
    public Voice Voice => (Quote is null ? (QuoteKind?)null : DeniedWords.Kind(Article.Annotated, Quote)) switch
    {
        QuoteKind.Direct => Voice.Direct,
        QuoteKind.Mixed => Voice.Mixed,
        QuoteKind.Indirect => Voice.Indirect,
        _ => Voice.Author,
    };

    /// <summary>The part of the article.</summary>
    public SectionKind Section => Article.Annotated.ParagraphOf(Figure.Figure.Sentence).Section;

    /// <summary>Whether it stands in what somebody did <em>not</em> say; then it is in no count.</summary>
    public bool Negated => Quote is { Quote.Negated: true };

    /// <summary>The id of the article's figure that says the same, <see cref="Id"/>; then it is in no count.</summary>
    public string Repeats => Figure.Repeats ?? "";

    /// <summary>Where in the article's text it stands.</summary>
    public TextSpan Span => Figure.Figure.Span;

    /// <summary>The id of the outermost quote in which it stands, <see cref="QuoteRow.Id"/>; empty in the writer's own voice.</summary>
    public string QuoteId => Figure.Quote ?? "";

    /// <summary>The id of <see cref="Source"/>, where that is an actor: the <see cref="CorpusActor.Id"/>.</summary>
    public string ActorId => Figure.Actor ?? "";

    /// <summary>The id of <see cref="Relay"/>.</summary>
    public string RelayId => Figure.Relay ?? Figure.Outlet ?? "";

    internal NewsCorpus Corpus { get; init; }

    internal Article Article { get; }

    internal SourcedFigure Figure { get; }

    internal SourcedQuote? Quote { get; }

    Article IPassage.Article => Article;

    /// <inheritdoc/>
    public bool Equals(FigureRow? other) => other is not null && ReferenceEquals(Figure, other.Figure);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Figure);

    /// <summary>Whose number it is, and the number.</summary>
    public override string ToString() => $"{Source}: {Text}";
}
