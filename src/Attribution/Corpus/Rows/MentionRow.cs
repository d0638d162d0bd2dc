using Attribution.Actors;
using Attribution.Claims;
using Attribution.Documents;

namespace Attribution.Corpus.Rows;

/// <summary>
/// One place where an article names an actor: the row of the frame <c>mentions</c> under names that an analysis asks for. Immutable; two
/// rows are equal where they are the same mention.
/// </summary>
public sealed record MentionRow
{
    private readonly NewsCorpus corpus;
    private readonly int index;

    internal MentionRow(NewsCorpus corpus, Article article, int index) => (this.corpus, Article, this.index) = (corpus, article, index);

    /// <summary>The id of its article.</summary>
    public string Document => Article.Document.Id;

    /// <summary><c>m1</c>, <c>m2</c> … in text order within the article.</summary>
    public string Id => $"m{index + 1}";

    /// <summary>The day on which the article was published.</summary>
    public DateOnly? Date => Article.Document.Metadata.Date;

    /// <summary>The month of <see cref="Date"/>, as <c>2024-05</c>; empty without one.</summary>
    public string Month => DocumentRow.MonthOf(Date);

    /// <summary>Who published the article; empty where that is not known.</summary>
    public string Outlet => Article.Document.Metadata.Outlet ?? "";

    /// <summary>Who is named, by the name that charts and tables show.</summary>
    public string Actor => Speakers.NameOf(corpus, Mention.Actor);

    /// <summary>How: by the fullest name, a short one, a role, a place that stands for a government, or a pronoun.</summary>
    public MentionForm Form => Mention.Form;

    /// <summary>The article's words.</summary>
    public string Text => Span.Of(Article.Text);

    /// <summary>The sentence in which they stand.</summary>
    public string Sentence => Article.Annotated.Sentences[Mention.Sentence].Span.Of(Article.Text);

    /// <summary>The part of the article.</summary>
    public SectionKind Section => Article.Annotated.ParagraphOf(Mention.Sentence).Section;

    /// <summary>Where in the article's text they stand.</summary>
    public TextSpan Span => Mention.Span;

    /// <summary>The actor's id, <see cref="CorpusActor.Id"/>.</summary>
    public string ActorId => Mention.Actor;

    internal Article Article { get; }

    internal Mention Mention => Article.Mentions[index];

    /// <inheritdoc/>
    public bool Equals(MentionRow? other) => other is not null && ReferenceEquals(Article, other.Article) && index == other.index;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Document, index);

    /// <summary>Who is named, and in which words.</summary>
    public override string ToString() => $"{Actor}: {Text}";
}
