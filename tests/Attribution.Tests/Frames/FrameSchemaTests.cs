using Attribution.Frames;

namespace Attribution.Tests.Frames;

public class FrameSchemaTests
{
    [Theory]
    [InlineData("documents", "document, path, format, title, date, outlet, author, url, characters, tokens, sentences, sha256, note, "
        + "text_source, section, language, duplicate_of")]
    [InlineData("actors", "actor, name, kind, role, affiliation, aliases, documents, mentions, quotes, figures")]
    [InlineData("mentions", "document, mention, actor, form, start, end, text, sentence, section")]
    [InlineData("quotes",
        "document, quote, kind, actor, co_actors, speaker_name, affiliation, resolved_by, speaker_start, speaker_end, speaker, cue_start, cue_end, "
            + "cue, cue_lemma, negated, hedge, start, end, content, content_spans, verbatim, stance, source_kind, source_reason, relay, parent, "
            + "section, sentence, confidence, type, anonymity, anonymity_reason, anonymity_reason_spans, justification, justification_spans, "
            + "role_text, repeats, polarity, statement")]
    [InlineData("figures",
        "document, figure, kind, value, upper, unit, approximation, of, resolved, start, end, text, number_start, number_end, quote, actor, relay, "
            + "section, sentence, outlet, per, change, changed_from, changed_to, co_claimants, repeats")]
    [InlineData("claims",
        "document, claim, voice, actor, source_kind, relay, depth, stance, negated, disputes, repeats, group, sources, outlets, quote, start, end, "
            + "text, section, heading, sentence, dispute_evidence, type, polarity")]
    public void AFrameHasItsColumnsInOrder(string frame, string columns) =>
        Assert.Equal(columns, string.Join(", ", Schema(frame).Columns.Select(column => column.Name)));

    [Fact]
    public void EveryColumnSaysWhatItMeans() =>
        Assert.All(FrameSchemas.All.SelectMany(schema => schema.Columns), column => Assert.EndsWith(".", column.Description));

    [Theory]
    [InlineData("documents", 0, "document", "folder/one; two")]
    [InlineData("documents", 0, "title", "A, \"B\"")]
    [InlineData("documents", 0, "outlet", null)]
    [InlineData("documents", 0, "date", "2024-02-29")]
    [InlineData("documents", 0, "sentences", "3")]
    [InlineData("actors", 0, "aliases", "Ms Ödegård;a,b")]
    [InlineData("actors", 0, "mentions", "2")]
    [InlineData("actors", 0, "quotes", "1")]
    [InlineData("actors", 0, "figures", "1")]
    [InlineData("mentions", 1, "mention", "m2")]
    [InlineData("mentions", 1, "form", "pronoun")]
    [InlineData("mentions", 1, "text", "she")]
    [InlineData("quotes", 0, "content", "\"We will build 1,500 flats,\" \"and more\0.\"")]
    [InlineData("quotes", 0, "content_spans", "58-86;99-111")]
    [InlineData("quotes", 0, "verbatim", "We will build 1,500 flats,;and more\0.")]
    [InlineData("quotes", 0, "negated", null)]
    [InlineData("quotes", 0, "confidence", "0.90")]
    [InlineData("quotes", 0, "source_kind", "named person")]
    [InlineData("quotes", 1, "source_kind", "none")]
    [InlineData("quotes", 1, "negated", "true")]
    [InlineData("quotes", 1, "confidence", "1.00")]
    [InlineData("quotes", 1, "speaker_start", null)]
    [InlineData("quotes", 1, "speaker", null)]
    [InlineData("quotes", 1, "speaker_name", null)]
    [InlineData("quotes", 1, "verbatim", null)]
    [InlineData("figures", 0, "value", "1500")]
    [InlineData("figures", 0, "approximation", null)]
    [InlineData("figures", 1, "upper", "41.5")]
    [InlineData("figures", 1, "approximation", "at least")]
    [InlineData("claims", 0, "heading", "=SUM(A1) is a heading, \"quoted\"")]
    [InlineData("claims", 1, "section", "key points")]
    [InlineData("claims", 1, "depth", "0")]
    [InlineData("claims", 1, "heading", null)]
    public void ACellHoldsWhatWasFound(string frame, int row, string column, string? expected)
    {
        var schema = Schema(frame);
        var index = schema.Columns.Select(c => c.Name).ToList().IndexOf(column);
        var value = schema.Rows(SampleCorpus.Corpus).ElementAt(row)[index];
        Assert.Equal(expected, value is null ? null : Cell.Text(value, schema.Columns[index].Type));
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(-0.25, "-0.25")]
    [InlineData(3, "3")]
    [InlineData(1e6, "1000000")]
    [InlineData(1.2e15, "1200000000000000")]
    [InlineData(1e21, "1000000000000000000000")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    public void ANumberHasNoEmptyDecimalsAndLosesNone(double number, string expected) =>
        Assert.Equal(expected, Cell.Text(number, ColumnType.Number));

    private static FrameSchema Schema(string name) => FrameSchemas.All.Single(schema => schema.Name == name);
}
