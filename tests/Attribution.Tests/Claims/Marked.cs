using System.Collections.Immutable;
using System.Text;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Tests.Claims;

/// <summary>
/// A text whose quotes are marked by hand: <c>[s1:The mayor] [c1:denied] [q1:that the mill was sold], per [v1:Reuters]</c>.
/// s is the source, c the cue, q a piece of content, v the relay, n marks a figure; the number tells the quotes apart.
/// Brackets nest. So a test of claims does not depend on how quotes are found.
/// </summary>
internal sealed class Marked
{
    private readonly SortedDictionary<int, List<(char Part, TextSpan Span)>> parts = [];

    public Marked(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(char Part, int Quote, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[')
            {
                var colon = marked.IndexOf(':', i);
                open.Push((marked[i + 1], int.Parse(marked.AsSpan(i + 2, colon - i - 2)), text.Length));
                i = colon;
            }
            else if (marked[i] == ']')
            {
                var (part, quote, start) = open.Pop();
                if (!parts.TryGetValue(quote, out var spans)) parts[quote] = spans = [];
                spans.Add((part, new(start, text.Length)));
            }
            else
            {
                text.Append(marked[i]);
            }
        }
        Document = Annotator.Annotate(DocumentReader.Parse(text.ToString(), "some"));
        Quotes = [.. parts.Values.Where(spans => spans.Exists(span => span.Part == 'q')).Select(Quote)];
        Quotes = [.. Quotes.Select((quote, index) => quote with { Parent = Parent(index) })];
        Article = ClaimFinder.Find(ActorFinder.Find(Document), QuoteSet.Of(new TokenView(Document), Quotes), Figures());
    }

    public AnnotatedDocument Document { get; }

    public ImmutableArray<Quote> Quotes { get; }

    public Article Article { get; }

    /// <summary>The claims in the writer's own voice, as text.</summary>
    public string[] AuthorClaims => [.. Article.Claims.Where(claim => claim.Voice == Voice.Author).Select(claim => claim.Span.Of(Document.Text))];

    private Quote Quote(List<(char Part, TextSpan Span)> spans)
    {
        TextSpan? Find(char part) => spans.Exists(span => span.Part == part) ? spans.Find(span => span.Part == part).Span : null;
        ImmutableArray<TextSpan> content = [.. spans.Where(span => span.Part == 'q').Select(span => span.Span).Order()];
        var cue = Find('c');
        var quoted = content.Count(piece => piece.In(Document.Text) is ['“', .., '”' or '.']);
        var kind = quoted == content.Length ? QuoteKind.Direct
            : content.Any(piece => piece.In(Document.Text).Contains('“')) ? QuoteKind.Mixed : QuoteKind.Indirect;
        var negated = cue is { } span && span.Of(Document.Text).Split(' ').Any(word => word is "not" or "declined");
        return new()
        {
            Kind = kind,
            Source = Find('s'),
            Cue = cue,
            CueLemma = Lemma(cue),
            Content = content,
            Relays = Find('v') is { } relay ? [new(relay, "marked")] : [],
            Negated = negated,
            Sentence = Document.SentenceAt(content[0].Start),
            Confidence = 1,
        };
    }

    /// <summary>The lemma of the cue's first noun or verb that is no auxiliary.</summary>
    private string Lemma(TextSpan? cue)
    {
        if (cue is not { } span) return "";
        if (span.Of(Document.Text) is "according to" or "According to") return "according to";
        for (var i = Document.TokenAt(span.Start); Document.Tokens[i].Span.End <= span.End; i++)
        {
            if (Document.Tokens[i] is { Pos: PartOfSpeech.Verb or PartOfSpeech.Noun, Lemma: not ("have" or "be" or "do") }) return Document.Tokens[i].Lemma;
        }
        return Document.Tokens[Document.TokenAt(span.Start)].Lemma;
    }

    private int? Parent(int index)
    {
        int? parent = null;
        for (var i = 0; i < Quotes.Length; i++)
        {
            if (i == index || !Quotes[i].Content.Any(piece => piece.Contains(Quotes[index].Span))) continue;
            if (parent is not { } found || Quotes[found].Span.Length > Quotes[i].Span.Length) parent = i;
        }
        return parent;
    }

    private ImmutableArray<Figure> Figures() =>
        [.. parts.Values.SelectMany(spans => spans).Where(span => span.Part == 'n').Select(span => span.Span).Order()
            .Select(span => new Figure(FigureKind.Count, 1, null, null, Approximation.None, null, null, span, span, Document.SentenceAt(span.Start)))];
}
