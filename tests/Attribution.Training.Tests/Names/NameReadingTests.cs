using Attribution.Training.Names;

namespace Attribution.Training.Tests.Names;

public sealed class NameReadingTests
{
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
}
