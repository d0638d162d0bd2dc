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
        var quote = new Quote
        {
            Kind = QuoteKind.Direct,
            Source = Span("she"),
            Cue = Span("said"),
            CueLemma = "say",
            Content = [Span("\"We will build 1,500 flats,\""), new TextSpan(At("\"and more"), At("\0.\"") + 3)],
            Sentence = 1,
            Confidence = 0.9,
        };
        var denial = new Quote
        {
            Kind = QuoteKind.Indirect,
            Content = [Span("The council is 40 years old")],
            Negated = true,
            Hedge = "may",
            Sentence = 2,
            Confidence = 1
        };
        var flats = new Figure(FigureKind.Count, 1500, null, null, Approximation.None, "flats", null, Span("1,500 flats"), Span("1,500"), 1);
        var years = new Figure(FigureKind.Duration, 40, 41.5, "year", Approximation.AtLeast, null, null, Span("40 years"), Span("40 years"), 2);
        return CorpusBuilder.Build(
            [
                new Article(
                    annotated,
                    [new Actor("person-odegard", "Ödegård", ActorKind.Person, "mayor", null, ["Ms Ödegård", "a;b"])],
                    [new Mention("person-odegard", MentionForm.Name, Span("Ödegård"), 1), new Mention("person-odegard", MentionForm.Pronoun, Span("she"), 1)],
                    [
                        new SourcedQuote
                        {
                            Id = "q1", Quote = quote, Actor = "person-odegard", SpeakerName = "Ödegård", ResolvedBy = MentionForm.Pronoun,
                            Stance = Stance.Promises, SourceKind = SourceKind.NamedPerson, SourceReason = "pronoun",
                        },
                        new SourcedQuote { Id = "q2", Quote = denial, SourceKind = SourceKind.None, SourceReason = "", Parent = "q1" },
                    ],
                    [new SourcedFigure { Id = "f1", Figure = flats, Quote = "q1", Actor = "person-odegard" }, new SourcedFigure { Id = "f2", Figure = years }],
                    [
                        new Claim
                        {
                            Id = "c1", Voice = Voice.Direct, Actor = "person-odegard", SourceKind = SourceKind.NamedPerson, Depth = 1,
                            Stance = Stance.Promises, Quote = "q1", Span = quote.Span, Sentence = 1,
                        },
                        new Claim { Id = "c2", Voice = Voice.Author, SourceKind = SourceKind.None, Depth = 0, Stance = Stance.Asserts,
                            Span = paragraphs[2].Span, Sentence = 2 },
                    ]),
            ],
            []);
    }

    private static int At(string part) => Text.IndexOf(part, StringComparison.Ordinal);

    private static TextSpan Span(string part) => new(At(part), At(part) + part.Length);
}
