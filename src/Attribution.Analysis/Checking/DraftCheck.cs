using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Documents;
using Attribution.Encoder;
using Attribution.Quotes;

namespace Attribution.Checking;

/// <summary>
/// Looks up each quotation and attribution of a draft in articles. Words in quotation marks must stand there as they are; what is told in the
/// draft's own words must be said there, in whatever words, with the same numbers; and by the same speaker, and with the same sign.
/// </summary>
internal sealed class DraftCheck
{
    /// <summary>How much of the words must be common for words in quotation marks to be those of the articles, altered.</summary>
    private const double LeastCommon = 0.5;

    /// <summary>How alike in meaning two statements are that say the same, by the encoder.</summary>
    private const double LeastLikeness = 0.62;

    private const int Candidates = 6, Statements = 8;

    private readonly NewsCorpus corpus;
    private readonly WordIndex index;
    private readonly HeldStatements statements;
    private readonly Article draft;

    private DraftCheck(NewsCorpus corpus, Article draft)
    {
        (this.corpus, this.draft) = (corpus, draft);
        ImmutableArray<Article> articles = [.. corpus.Articles.Where(article => !ReferenceEquals(article, draft))];
        index = new(articles);
        statements = new(corpus, articles);
    }

    /// <summary>What <paramref name="articles"/> hold of <paramref name="draft"/>, in the order of the draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="articles">The articles; the draft may be among them.</param>
    public static ImmutableArray<Finding> Of(Article draft, NewsCorpus articles)
    {
        // Read as one corpus, "Obama" in the draft is Barack Obama of the articles.
        const string id = "(draft)";
        var renamed = draft with { Annotated = draft.Annotated with { Document = draft.Document with { Id = id } } };
        var corpus = NewsCorpus.Build(articles.Articles.Where(article => article.Text != draft.Text).Append(renamed));
        var check = new DraftCheck(corpus, corpus.Articles.Single(article => article.Document.Id == id));
        return [.. check.All().OrderBy(finding => finding.Span)];
    }

    private IEnumerable<Finding> All()
    {
        var quoted = new List<TextSpan>();
        foreach (var quote in draft.Quotes)
        {
            var row = new QuoteRow(corpus, draft, quote);
            var marks = Verbatim.Spans(draft.Annotated, quote.Quote.Content).ToList();
            quoted.AddRange(marks);
            // What somebody tells of others in quotation marks is held with the words that stand there.
            if (quote.Quote.Parent is { } outer
                && Verbatim.Spans(draft.Annotated, draft.Quotes[outer].Quote.Content).Any(span => span.Contains(quote.Quote.Span))) continue;
            foreach (var span in marks) yield return Marked(row, span);
            if (!AreMostly(marks, quote.Quote.Content)) yield return Told(row);
        }
        foreach (var quotation in draft.Annotated.Quotations.Where(quotation => quotation.Depth == 0))
        {
            if (quoted.Exists(span => span.Overlaps(quotation.Span))) continue;
            var words = WordText.Words(draft.Text, quotation.Span);
            if (words.Length > 2) yield return Marked(null, quotation.Span);
        }
    }

    /// <summary>Whether half of the words or more stand in quotation marks.</summary>
    private bool AreMostly(List<TextSpan> marks, ImmutableArray<TextSpan> content) =>
        2 * marks.Sum(span => WordText.Words(draft.Text, span).Length) >= content.Sum(span => WordText.Words(draft.Text, span).Length);

    /// <summary>Words in quotation marks.</summary>
    private Finding Marked(QuoteRow? row, TextSpan span)
    {
        var finding = Start(row, span);
        if (Nearest(span) is not { } near || near.Alignment.Share < LeastCommon) return finding;
        var (alignment, article) = near;
        finding = finding with { Article = article, Place = alignment.Place, Difference = alignment.IsExact ? "" : alignment.Difference };
        var said = SpokenAt.Of(corpus, article, alignment.Place);
        finding = finding with { HeldSpeaker = said.Speaker };
        if (alignment.IsReversed || (alignment.IsExact && IsReversed(row, span, article, alignment.Place,
            said.Quote))) return finding with { Is = Held.OutOfItsNegation };
        if (!alignment.IsExact) return finding with { Is = Held.Altered };
        return finding with { Is = row is null || said.IsBy(corpus, row, alignment.Place) ? Held.Verbatim : Held.OtherSpeaker };
    }

    /// <summary>What is told in the draft's own words.</summary>
    private Finding Told(QuoteRow row)
    {
        var finding = Start(row, row.Span);
        var content = row.Content;
        ImmutableArray<HeldStatement> near = [.. statements.Nearest(new ContentWords(draft.Annotated, row.Quote.Quote.Content), Statements)];
        if (near.IsEmpty) return finding;
        var vectors = SentenceVectors.Of([content, .. near.Select(statement => statement.Text)]);
        var (best, likeness) = near.Select((statement, at) => (Statement: statement, Likeness: SentenceVectors.Likeness(vectors[0], vectors[at + 1])
            + (statement.IsBy(corpus, row) ? 0.05 : 0) + (Figures(row, statement).Length == 0 ? 0 : -0.05))).MaxBy(pair => pair.Likeness);
        if (likeness + (Figures(row, best).Length == 0 ? 0 : 0.05) < LeastLikeness) return finding;
        finding = finding with { Article = best.Article, Place = best.Span, HeldSpeaker = best.Speaker };
        if (best.IsNegated != Signs.IsNegated(row)) return finding with { Is = Held.OutOfItsNegation };
        finding = finding with { Difference = Figures(row, best) };
        return finding with { Is = !best.IsBy(corpus, row) ? Held.OtherSpeaker : finding.Difference.Length > 0 ? Held.Altered : Held.InOtherWords };
    }

    private string Figures(QuoteRow row, HeldStatement statement) =>
        DraftFigures.Difference(draft, row.Quote.Quote.Content, statement.Article, statement.Span);

    private Finding Start(QuoteRow? row, TextSpan span) =>
        new(row?.Id ?? "", span, span.Of(draft.Text), row is null || !Speakers.IsKnown(row.Source) ? "" : string.Join(" and ", row.Sources), Held.Absent);

    /// <summary>The words of the articles that are nearest to those in <paramref name="span"/>.</summary>
    private (Alignment Alignment, Article Article)? Nearest(TextSpan span)
    {
        var words = WordText.Words(draft.Text, span);
        if (words.IsEmpty) return null;
        (Alignment Alignment, Article Article)? best = null;
        foreach (var (article, place) in index.Candidates(words, Candidates))
        {
            if (Alignment.Of(words, index.WordsOf(article), place) is not { } alignment) continue;
            if (best is null || alignment.Share > best.Value.Alignment.Share) best = (alignment, index.Article(article));
        }
        return best;
    }

    /// <summary>Whether the same words stand under a negation in one of the two only.</summary>
    private bool IsReversed(QuoteRow? row, TextSpan span, Article article, TextSpan place, QuoteRow? held) =>
        Signs.IsUnderNegation(article, place, held) != Signs.IsUnderNegation(draft, span, row);
}
