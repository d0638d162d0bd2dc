using System.Globalization;
using System.Text;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Documents;

namespace Attribution.Exchange;

/// <summary>Writes articles for the annotation tool brat: text, annotation beside it, and what kinds of annotation there are.</summary>
internal static class BratFiles
{
    private const string Kinds = """
        [entities]
        Source
        Cue
        Content
        Figure

        [relations]
        SaidBy	Arg1:Content, Arg2:Source
        CuedBy	Arg1:Content, Arg2:Cue
        Inside	Arg1:Content, Arg2:Content
        <OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

        [events]

        [attributes]
        Kind	Arg:Content, Value:direct|mixed|indirect
        Stance	Arg:Content, Value:asserts|denies|asks|urges|promises
        Negated	Arg:Content

        """;

    /// <summary>Two files per article, and the configuration.</summary>
    public static IEnumerable<ExchangeFile> Files(NewsCorpus corpus)
    {
        yield return ExchangeFile.Of("annotation.conf", Kinds.ReplaceLineEndings("\n"));
        foreach (var article in corpus.Articles)
        {
            var name = ExchangeFiles.NameOf(article.Document.Id);
            yield return ExchangeFile.Of($"{name}.txt", article.Text);
            yield return ExchangeFile.Of($"{name}.ann", Annotation(corpus, article));
        }
    }

    private static string Annotation(NewsCorpus corpus, Article article)
    {
        var points = new CodePoints(article.Text);
        var lines = new StringBuilder();
        var (things, relations, attributes, notes) = (0, 0, 0, 0);
        var contents = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var quote in article.Quotes)
        {
            var content = contents[quote.Id] = Thing("Content", quote.Quote.Content);
            if (quote.Quote.Source is { } source) Relation("SaidBy", content, Thing("Source", [source]));
            if (quote.Quote.Cue is { } cue) Relation("CuedBy", content, Thing("Cue", [cue]));
            if (quote.Parent is { } parent) Relation("Inside", content, contents[parent]);
            Line($"A{++attributes}\tKind T{content} {EnumWords.Of(quote.Quote.Kind)}");
            Line($"A{++attributes}\tStance T{content} {EnumWords.Of(quote.Stance)}");
            if (quote.Quote.Negated) Line($"A{++attributes}\tNegated T{content}");
            Line($"#{++notes}\tAnnotatorNotes T{content}\t{string.Join("; ", new QuoteRow(corpus, article, quote).Sources)}");
        }
        foreach (var figure in article.Figures)
        {
            var number = Thing("Figure", [figure.Figure.Span]);
            Line($"#{++notes}\tAnnotatorNotes T{number}\t{EnumWords.Of(figure.Figure.Kind)}");
        }
        return lines.ToString();

        int Thing(string kind, IEnumerable<TextSpan> spans)
        {
            // No piece may go over the end of a line.
            var pieces = spans.SelectMany(span => Lines(article.Text, span)).ToList();
            var places = string.Join(';', pieces.Select(piece =>
                string.Create(CultureInfo.InvariantCulture, $"{points.Of(piece.Start)} {points.Of(piece.End)}")));
            Line($"T{++things}\t{kind} {places}\t{string.Join(' ', pieces.Select(piece => piece.Of(article.Text)))}");
            return things;
        }

        void Relation(string kind, int from, int to) => Line($"R{++relations}\t{kind} Arg1:T{from} Arg2:T{to}");

        void Line(string line) => lines.Append(line).Append('\n');
    }

    private static IEnumerable<TextSpan> Lines(string text, TextSpan span)
    {
        var start = span.Start;
        for (var at = span.Start; at <= span.End; at++)
        {
            if (at < span.End && text[at] is not ('\n' or '\r')) continue;
            if (at > start) yield return new(start, at);
            start = at + 1;
        }
    }
}
