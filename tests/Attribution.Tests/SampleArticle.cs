using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Tests;

/// <summary>Builds an article by hand: parts are named by their words, and each is looked for behind the one before.</summary>
internal sealed class SampleArticle(string id, string text, DocumentMetadata metadata)
{
    private readonly List<Actor> actors = [];
    private readonly List<SourcedQuote> quotes = [];
    private readonly List<SourcedFigure> figures = [];
    private readonly List<Claim> claims = [];
    private readonly List<Paragraph> paragraphs = [];

    public TextSpan Find(string words, int from = 0)
    {
        var start = text.IndexOf(words, from, StringComparison.Ordinal);
        return start >= 0 ? new(start, start + words.Length) : throw new ArgumentException($"The sample does not say '{words}'.");
    }

    public SampleArticle Paragraph(string begin, string end, SectionKind section = SectionKind.Body, string? heading = null)
    {
        var first = Find(begin);
        paragraphs.Add(new(new(first.Start, Find(end, first.Start).End), section, heading is null ? null : Find(heading)));
        return this;
    }

    public SampleArticle Actor(string id, string name, ActorKind kind, string? role = null, string? affiliation = null)
    {
        actors.Add(new(id, name, kind, role, affiliation, []));
        return this;
    }

    public SampleArticle Quote(
        QuoteKind kind, string source, string cue, string[] content, string? actor, SourceKind sourceKind,
        string? relay = null, string? via = null, Stance stance = Stance.Asserts, bool negated = false, int? parent = null)
    {
        var spans = content.Select(words => Find(words)).ToImmutableArray();
        TextSpan? Near(string? words) => string.IsNullOrEmpty(words) ? null : Nearest(words, spans[0].Start);
        var number = quotes.Count + 1;
        var quote = new Quote
        {
            Kind = kind,
            Source = Near(source),
            Cue = Near(cue),
            CueLemma = cue,
            Content = spans,
            Relays = Near(via) is { } phrase ? [new(phrase, "sample")] : [],
            Negated = negated,
            Parent = parent,
            Sentence = SentenceOf(spans[0]),
            Confidence = 0.9,
        };
        quotes.Add(new()
        {
            Id = $"q{number}",
            Quote = quote,
            Actor = actor,
            SpeakerName = source,
            Stance = stance,
            SourceKind = sourceKind,
            SourceReason = "sample",
            Relay = relay,
            Parent = parent is null ? null : $"q{parent + 1}",
        });
        if (parent is not null) return this;
        var voice = kind switch { QuoteKind.Direct => Voice.Direct, QuoteKind.Mixed => Voice.Mixed, _ => Voice.Indirect };
        claims.Add(new()
        {
            Id = $"c{claims.Count + 1}",
            Voice = voice,
            Actor = actor,
            SourceKind = sourceKind,
            Relay = relay,
            Depth = relay is null ? 1 : 2,
            Stance = stance,
            Negated = negated,
            Quote = $"q{number}",
            Span = quote.Span,
            Sentence = quote.Sentence,
        });
        return this;
    }

    public SampleArticle Own(string words, string? relay = null)
    {
        claims.Add(new()
        {
            Id = $"c{claims.Count + 1}",
            Voice = Voice.Author,
            SourceKind = SourceKind.None,
            Relay = relay,
            Depth = relay is null ? 0 : 1,
            Stance = Stance.Asserts,
            Span = Find(words),
            Sentence = SentenceOf(Find(words)),
        });
        return this;
    }

    public SampleArticle Figure(FigureKind kind, string words, double? value, string? of, string? quote = null, string? unit = null)
    {
        var span = Find(words);
        var claimed = quotes.Find(candidate => candidate.Id == quote);
        var figure = new Figure(kind, value, null, unit, Approximation.None, of, null, span, span, SentenceOf(span));
        figures.Add(new() { Id = $"f{figures.Count + 1}", Figure = figure, Quote = quote, Actor = claimed?.Actor, Relay = claimed?.Relay });
        return this;
    }

    public Article Build()
    {
        var document = new Document(id, "", "text", text, metadata, [.. paragraphs], new string('0', 64));
        var annotated = new AnnotatedDocument(document, [], [.. paragraphs.Select((paragraph, index) => new Sentence(paragraph.Span, 0, 0, index))], [], []);
        return new(annotated, [.. actors], [], [.. quotes], [.. figures], [.. claims]);
    }

    /// <summary>Each paragraph is one sentence.</summary>
    private int SentenceOf(TextSpan span) => Math.Max(0, paragraphs.FindLastIndex(paragraph => paragraph.Span.Start <= span.Start));

    private TextSpan Nearest(string words, int position)
    {
        var best = Find(words);
        for (var next = best.Start; (next = text.IndexOf(words, next + 1, StringComparison.Ordinal)) >= 0;)
        {
            if (Math.Abs(next - position) < Math.Abs(best.Start - position)) best = new(next, next + words.Length);
        }
        return best;
    }
}
