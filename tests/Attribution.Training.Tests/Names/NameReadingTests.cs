using Attribution.Actors.Names;
using Attribution.Documents;
using Attribution.Training.Names;

namespace Attribution.Training.Tests.Names;

public sealed class NameReadingTests
{
    [Theory]
    [InlineData("B-PER I-PER O B-LOC", "0-2 Person; 3-4 Place")]
    [InlineData("I-ORG I-ORG B-ORG O", "0-2 Organization; 2-3 Organization")]
    [InlineData("I-PER I-LOC", "0-1 Person; 1-2 Place")]
    [InlineData("O B-DATE I-DATE B-MISC", "3-4 Other")]
    [InlineData("", "")]
    public void LabelsSpellNames(string labels, string expected) =>
        Assert.Equal(expected, string.Join("; ", Iob.Spans(labels.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(name => $"{name.First}-{name.End} {name.Class}")));

    [Fact]
    public void TokensBecomeTextWithMarksWhereTheyBelong()
    {
        var builder = new TextBuilder();
        builder.Add(["\"", "Reed", "'s", "boat", "(", "old", ")", "sank", ",", "\"", "Hale", "said", "."], [(1, 2, NameClass.Person), (10, 11, NameClass.Person)]);
        var named = builder.Build("one", true, 1);
        Assert.Equal("\"Reed's boat (old) sank,\" Hale said.", named.Document.Text.TrimEnd());
        Assert.Equal(["Reed", "Hale"], named.Names.Select(name => name.Span.Of(named.Document.Text)));
    }

    [Fact]
    public void ANameOfGumIsTheProperNounsAroundTheHeadOfItsPhrase()
    {
        using var folder = new Folder();
        var path = folder.Write("GUM_news_boat.conllu", """
            # newpar
            # text = The old President Ada Reed of Bergen met Hale here.
            1	The	the	DET	DT	_	0	_	_	Entity=(1-person-new-n-cf1-4,5-coref
            2	old	old	ADJ	JJ	_	0	_	_	_
            3	President	President	PROPN	NNP	_	0	_	_	_
            4	Ada	Ada	PROPN	NNP	_	0	_	_	_
            5	Reed	Reed	PROPN	NNP	_	0	_	_	_
            6	of	of	ADP	IN	_	0	_	_	_
            7	Bergen	Bergen	PROPN	NNP	_	0	_	_	Entity=(2-place-new-n-cf1-1-sgl)1)
            8	met	meet	VERB	VBD	_	0	_	_	_
            9	Hale	Hale	PROPN	NNP	_	0	_	_	_
            10	here	here	ADV	RB	_	0	_	_	SpaceAfter=No
            11	.	.	PUNCT	.	_	0	_	_	_

            """);
        var named = GumNames.Read(path);
        Assert.Equal("The old President Ada Reed of Bergen met Hale here.", named.Document.Text.Trim());
        Assert.Equal(["Ada Reed Person", "Bergen Place"], named.Names.Select(name => $"{name.Span.Of(named.Document.Text)} {name.Class}"));
        Assert.Equal(["President", "Hale"], named.Unsure.Select(span => span.Of(named.Document.Text)));
    }

    [Fact]
    public void ErrorsAreCountedByKind()
    {
        const string Text = "Ada Reed left Bergen for Oslo with the Norland Party.";
        var score = new NameScore();
        score.Add(
            Text,
            [(At("Ada Reed"), NameClass.Person), (At("Bergen"), NameClass.Place), (At("Oslo"), NameClass.Place), (At("Norland"), NameClass.Other)],
            [(At("Reed"), NameClass.Person), (At("Bergen"), NameClass.Organization), (At("Norland Party"), NameClass.Organization)],
            []);
        using var output = new StringWriter();
        score.Write("all", output);
        foreach (var error in new[] { "1 boundary Person", "1 type Place as Organization", "1 missed Place", "1 spurious Organization" })
            Assert.Contains(error, output.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, score.F1);

        static TextSpan At(string name) => new(Text.IndexOf(name, StringComparison.Ordinal), Text.IndexOf(name, StringComparison.Ordinal) + name.Length);
    }
}
