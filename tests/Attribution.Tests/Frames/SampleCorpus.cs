using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Tests.Frames;

/// <summary>A corpus of one article, made by hand, whose text holds what file formats trip over.</summary>
internal static class SampleCorpus
{
    public const string Text =
        "=SUM(A1) is a heading, \"quoted\"\r\n\r\n" +
        "Ms Ödegård, the mayor; \"We will build 1,500 flats,\" she said,\r\n \"and more\0.\"\n\n" +
        "The council is 40 years old.";

    public static NewsCorpus Corpus { get; } = Make();

    public static Article Article => Corpus.Articles[0];

    private static NewsCorpus Make()
    {
        var paragraphs = ImmutableArray.Create(
            new Paragraph(Span("=SUM(A1) is a heading, \"quoted\""), SectionKind.Heading, null),
            new Paragraph(new TextSpan(At("Ms Ö"), At("\0.\"") + 3), SectionKind.Body, Span("=SUM(A1) is a heading, \"quoted\"")),
            new Paragraph(Span("The council is 40 years old."), SectionKind.KeyPoints, null));
        var document = new Document(
            "folder/one; two", "in/one.txt", "text", Text,
            new DocumentMetadata(new DateOnly(2024, 2, 29), "A, \"B\"", null, "Ann Writer", null), paragraphs, new string('0', 64));
        var annotated = new AnnotatedDocument(
            document,
            [],
            [.. paragraphs.Select((paragraph, index) => new Sentence(paragraph.Span, 0, 0, index))],
            [
                new Quotation(Span("\"quoted\""), true, false, 0),
                new Quotation(Span("\"We will build 1,500 flats,\""), true, false, 0),
                new Quotation(new TextSpan(At("\"and more"), At("\0.\"") + 3), true, false, 0),
            ],
            []);
        var quote = new Quote(
            QuoteKind.Direct, Span("she"), Span("said"), "say",
            [Span("\"We will build 1,500 flats,\""), new TextSpan(At("\"and more"), At("\0.\"") + 3)], null, false, null, null, 1, 0.9);
        var denial = new Quote(QuoteKind.Indirect, null, null, "", [Span("The council is 40 years old")], null, true, "may", null, 2, 1);
        var flats = new Figure(FigureKind.Count, 1500, null, null, Approximation.None, "flats", null, Span("1,500 flats"), Span("1,500"), 1);
        var years = new Figure(FigureKind.Duration, 40, 41.5, "year", Approximation.AtLeast, null, null, Span("40 years"), Span("40 years"), 2);
        return CorpusBuilder.Build(
            [
                new Article(
                    annotated,
                    [new Actor("person-odegard", "Ödegård", ActorKind.Person, "mayor", null, ["Ms Ödegård", "a;b"])],
                    [new Mention("person-odegard", MentionForm.Name, Span("Ödegård"), 1), new Mention("person-odegard", MentionForm.Pronoun, Span("she"), 1)],
                    [
                        new SourcedQuote("q1", quote, "person-odegard", [], "Ödegård", null, MentionForm.Pronoun, Stance.Promises, SourceKind.NamedPerson,
                            "pronoun", null, null),
                        new SourcedQuote("q2", denial, null, [], "", null, null, Stance.Asserts, SourceKind.None, "", null, "q1"),
                    ],
                    [new SourcedFigure("f1", flats, "q1", "person-odegard", null), new SourcedFigure("f2", years, null, null, null)],
                    [
                        new Claim("c1", Voice.Direct, "person-odegard", SourceKind.NamedPerson, null, 1, Stance.Promises, false, null, null, null, null,
                            null, "q1", quote.Span, 1),
                        new Claim("c2", Voice.Author, null, SourceKind.None, null, 0, Stance.Asserts, false, null, null, null, null, null, null,
                            paragraphs[2].Span, 2),
                    ]),
            ],
            []);
    }

    private static int At(string part) => Text.IndexOf(part, StringComparison.Ordinal);

    private static TextSpan Span(string part) => new(At(part), At(part) + part.Length);
}
