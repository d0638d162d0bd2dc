using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Corrections;

namespace Attribution.Tests.Corpus.Corrections;

/// <summary>What a user has corrected holds in everything that is made of the articles, and of a new version of them.</summary>
public sealed class CorrectionTests : IDisposable
{
    private const string Text = """
        Mayor Ann Lind said that the old bridge will close in May. Bo Tran denied that the bridge is unsafe.

        “We sold 40 flats,” Cy Dahl said.
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("attribution-").FullName;

    public CorrectionTests() => File.WriteAllText(Path.Combine(folder, "a.txt"), Text);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void WithoutATableNothingIsCorrected()
    {
        Assert.Equal(["Ann Lind", "Bo Tran", "Cy Dahl"], Read().Quotes.Select(quote => quote.Source));
        Assert.Null(Read().Corrected.Note);
    }

    [Fact]
    public void AnotherSpeaksWhoIsNamed()
    {
        var corpus = Corrected(CorrectedPassage.Quote, "that the old bridge will close in May", CorrectionKind.WrongSpeaker, "Bo Tran");
        Assert.Equal(["Bo Tran", "Bo Tran", "Cy Dahl"], corpus.Quotes.Select(quote => quote.Source));
        Assert.Equal(2, corpus.Claims.Count(claim => claim.Source == "Bo Tran"));
        Assert.Equal("1 of 1 corrections applied.", corpus.Corrected.Note);
    }

    [Theory]
    [InlineData("Di Voss; Bo Tran", "Di Voss and Bo Tran", SourceKind.NamedPerson)]
    [InlineData("an aide", "aide", SourceKind.UnnamedPerson)]
    [InlineData("", "unspecified source", SourceKind.Unspecified)]
    public void ASpeakerMayBeNewOrSeveralOrUnnamed(string value, string shown, SourceKind kind)
    {
        var quote = Corrected(CorrectedPassage.Quote, "that the old bridge will close in May", CorrectionKind.WrongSpeaker, value).Quotes[0];
        Assert.Equal((shown, kind), (string.Join(" and ", quote.Sources), quote.SourceKind));
    }

    [Fact]
    public void WhatIsNoQuoteIsTheWritersOwn()
    {
        var corpus = Corrected(CorrectedPassage.Quote, "that the old bridge will close in May", CorrectionKind.NotAQuote);
        Assert.Equal(["Bo Tran", "Cy Dahl"], corpus.Quotes.Select(quote => quote.Source));
        Assert.Contains(corpus.Claims, claim => claim.Voice is Voice.Author && claim.Text.Contains("old bridge", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(nameof(CorrectionKind.NotAQuote), "")]
    [InlineData(nameof(CorrectionKind.WrongBoundary), "the old bridge will close")]
    public void EachOfSeveralCorrectionsOfAnArticleIsMade(string other, string value)
    {
        Save(Row("that the old bridge will close in May", Enum.Parse<CorrectionKind>(other), value), Row("“We sold 40 flats,”", CorrectionKind.WrongSpeaker, "Di Voss"));
        var corpus = Read();
        Assert.Equal("Di Voss", corpus.Quotes[^1].Source);
        Assert.Equal("2 of 2 corrections applied.", corpus.Corrected.Note);
    }

    [Fact]
    public void AQuoteEndsWhereItShould()
    {
        var quote = Corrected(CorrectedPassage.Quote, "that the old bridge will close in May", CorrectionKind.WrongBoundary,
            "the old bridge will close").Quotes[0];
        Assert.Equal(("the old bridge will close", "Ann Lind"), (quote.Content, quote.Source));
    }

    [Fact]
    public void WhatIsNoDenialDeniesNothing()
    {
        Assert.Equal(Stance.Denies, Read().Quotes[1].Stance);
        var corpus = Corrected(CorrectedPassage.Denial, "that the bridge is unsafe", CorrectionKind.NotADenial);
        Assert.Equal(Stance.Asserts, corpus.Quotes[1].Stance);
        Assert.All(corpus.Claims, claim => Assert.Equal("", claim.Disputes));
    }

    [Fact]
    public void AFigureHasTheRightValueOrGoes()
    {
        var right = Corrected(CorrectedPassage.Figure, "40 flats", CorrectionKind.RightValue, "41 flat");
        Assert.Equal((41.0, "flat"), (right.Figures.Single(figure => figure.Value == 41).Value, right.Figures.Single(figure => figure.Value == 41).Unit));
        Assert.DoesNotContain(Corrected(CorrectedPassage.Figure, "40 flats", CorrectionKind.NotAFigure).Figures, figure => figure.Value == 40);
    }

    [Fact]
    public void OnePersonHasOneName()
    {
        Save(new Correction("", "", CorrectedPassage.Actor, default, "Ann Lind", CorrectionKind.SamePerson, "Anna Lindqvist"));
        Assert.Equal("Anna Lindqvist", Read().Quotes[0].Source);
    }

    [Fact]
    public void ACorrectionSurvivesANewVersionOfTheText()
    {
        Corrected(CorrectedPassage.Quote, "that the old bridge will close in May", CorrectionKind.WrongSpeaker, "Bo Tran");
        File.WriteAllText(Path.Combine(folder, "a.txt"), $"A storm came.\n\n{Text}");
        Assert.Equal("Bo Tran", Read().Quotes[0].Source);
        File.WriteAllText(Path.Combine(folder, "a.txt"), "Mayor Ann Lind said that the pool will open.");
        Assert.Equal("0 of 1 corrections applied; these no longer fit: a: “that the old bridge will close in May”.", Read().Corrected.Note);
    }

    [Fact]
    public void ATableIsReadAsItWasWritten()
    {
        Correction[] rows =
        [
            new("a", "0123456789abcdef", CorrectedPassage.Quote, new(3, 9), "with \"marks\",\nand a line", CorrectionKind.WrongSpeaker, "Bo Tran",
                "seen twice"),
            new("", "", CorrectedPassage.Actor, default, "Lind", CorrectionKind.SamePerson, "Ann Lind"),
        ];
        Save(rows);
        Assert.Equal(rows, CorrectionTable.InFolder(folder).Rows);
    }

    [Theory]
    [InlineData("a,,quote,1,9,words,wrong,,", "line 2: 'wrong' is nothing that 'correction' can say")]
    [InlineData("a,,figure,1,9,words,wrong speaker,,", "cannot be said of a figure")]
    [InlineData("a,,quote,9,1,words,right,,", "'end' must be an offset")]
    [InlineData("a,,quote,1,9,words,wrong boundary,,", "the row has nothing in 'value'")]
    public void AWrongRowIsAProblemThatSaysWhatToDo(string row, string says)
    {
        File.WriteAllText(Path.Combine(folder, CorrectionTable.FileName), $"document,hash,passage,start,end,text,correction,value,note\n{row}\n");
        var corpus = Read();
        Assert.Contains(says, Assert.Single(corpus.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(3, corpus.Quotes.Length);
    }

    private NewsCorpus Read() => News.Read(folder);

    private static Correction Row(string words, CorrectionKind kind, string value = "", CorrectedPassage passage = CorrectedPassage.Quote)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new("a", CorrectionTable.HashOf(Text), passage, new(start, start + words.Length), words, kind, value);
    }

    private NewsCorpus Corrected(CorrectedPassage passage, string words, CorrectionKind kind, string value = "")
    {
        Save(Row(words, kind, value, passage));
        return Read();
    }

    private void Save(params Correction[] rows) => File.WriteAllText(Path.Combine(folder, CorrectionTable.FileName), new CorrectionTable(rows).ToCsv());
}
