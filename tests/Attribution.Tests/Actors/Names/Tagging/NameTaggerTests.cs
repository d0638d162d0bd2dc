using System.Collections.Immutable;
using Attribution.Actors.Names;
using Attribution.Actors.Names.Tagging;
using Attribution.Documents;
using Attribution.Language;
using CsCheck;

namespace Attribution.Tests.Actors.Names.Tagging;

public sealed class NameTaggerTests
{
    [Theory]
    [InlineData("Ada Reed met Tomas Hale in Berlin.", "Person: Ada Reed; Person: Tomas Hale; Place: Berlin")]
    [InlineData("The Harlow Institute of Technology hired Mr. Reed.", "Organization: Harlow Institute of Technology; Person: Reed")]
    [InlineData("Microsoft and the University of Bergen signed the deal.", "Organization: Microsoft; Organization: University of Bergen")]
    [InlineData("“We will appeal,” said Marta Lindqvist, who leads Fjordline Corp.", "Person: Marta Lindqvist; Organization: Fjordline Corp.")]
    [InlineData("However, the talks in Paris, France, failed.", "Place: Paris; Place: France")]
    [InlineData("Officials said prices rose again on Monday.", "")]
    [InlineData("Dr. Reed arrived. Reed spoke first.", "Person: Reed; Person: Reed")]
    public void NamesAreFoundWithTheirClasses(string text, string expected) => Assert.Equal(expected, Names(text));

    [Fact]
    public void APersonNamedInFullIsAPersonByTheSurnameToo() =>
        Assert.EndsWith("Person: Orvane", Names("Paul Orvane won the vote. In the evening, Orvane spoke to reporters."), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("A")]
    [InlineData("OF THE AND")]
    [InlineData("\uD800Ada\uDC00 \u0000Reed\u2028Hale \uFEFFBergen")]
    [InlineData("ÅÄÖ ŁÓDŹ İstanbul ΑΘΗΝΑ МОСКВА 東京 \u01C5ungla")]
    [InlineData("A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P.Q.R.S.T.U.V.W.X.Y.Z.")]
    public void OddTextIsRead(string text) => Check(text);

    [Fact]
    public void AnyTextGivesNamesThatDoNotOverlapAndStayInTheirSentence() =>
        Gen.Char.Array[0, 200].Select(characters => new string(characters)).Holds(text => Check(text), count: 200);

    [Fact]
    public void AnyOrderOfWordsGivesNamesThatDoNotOverlap()
    {
        string[] words = ["Reed", "the", "of", "“", "”", "Bergen", "said", ".", "Corp.", "NASA", "U.S.", "’s", ",", "and", "12",
            "van", "al-Tarn", "\n\n", "(", ")"];
        Gen.Int[0, words.Length - 1].Select(pick => words[pick]).Array[0, 60].Holds(some => Check(string.Join(' ', some)), count: 300);
    }

    [Fact]
    public void ThreadsDoNotChangeTheResult()
    {
        var texts = Enumerable.Range(0, 40)
            .Select(i => $"Ada Reed of Harlow Group {i} met Tomas Hale in Bergen. Reed left for Oslo with {i} aides of the Norland Party.").ToArray();
        var alone = texts.Select(Names).ToArray();
        Assert.Equal(alone, texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Names).ToArray());
    }

    [Fact]
    public void WhatAnotherReaderSaysIsAdded()
    {
        var view = View("Talks went on in Berlin, and Berlin said so.");
        var scores = new short[view.Count * NameLabels.Count];
        string Classes() => string.Join(' ', NameTagger.Find(view, NameModel.Default, new NameScores(scores)).Select(name => name.Class));
        Assert.Equal("Place Place", Classes());
        scores[(4 * NameLabels.Count) + NameLabels.Of(NameClass.Organization, 0, 1)] = short.MaxValue;
        scores[7 * NameLabels.Count] = short.MaxValue;
        Assert.Equal("Organization", Classes());
        Assert.Throws<ArgumentException>(() => new NameScores(new short[NameLabels.Count + 1]));
    }

    [Fact]
    public void TheModelIsSmallEnoughToCarry()
    {
        using var stream = ModelFile.Open(NameModel.Kind);
        Assert.InRange(stream.Length, 100_000, 2_500_000);
        Assert.NotEmpty(NameModel.Default.Steps);
    }

    private static void Check(string text)
    {
        var view = View(text);
        var end = 0;
        foreach (var name in NameTagger.Find(view, NameModel.Default))
        {
            Assert.InRange(name.First, end, view.Count - 1);
            Assert.InRange(name.End, name.First + 1, view.SentenceEnd(name.First));
            end = name.End;
        }
    }

    private static string Names(string text)
    {
        var view = View(text);
        ImmutableArray<TaggedName> names = [.. NameTagger.Find(view, NameModel.Default).Where(name => name.Class != NameClass.Other)];
        return string.Join("; ", names.Select(name => $"{name.Class}: {view.Span(name.First, name.End).Of(text)}"));
    }

    private static TokenView View(string text) => new(Annotator.Annotate(DocumentReader.Parse(text, "names")));
}
