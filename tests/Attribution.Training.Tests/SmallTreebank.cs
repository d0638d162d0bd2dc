using Attribution.Training.Corpora;

namespace Attribution.Training.Tests;

/// <summary>A treebank of invented sentences, as a file.</summary>
internal sealed class SmallTreebank : IDisposable
{
    private const string Sentences = """
        # newdoc id = mill
        # text = The mill doesn't burn.
        1	The	the	DET	DT	_	2	det	_	_
        2	mill	mill	NOUN	NN	_	5	nsubj	_	_
        3-4	doesn't	_	_	_	_	_	_	_	_
        3	does	do	AUX	VBZ	_	5	aux	_	_
        4	n't	not	PART	RB	_	5	advmod	_	_
        5	burn	burn	VERB	VB	_	0	root	_	SpaceAfter=No
        6	.	.	PUNCT	.	_	5	punct	_	_

        # newpar id = two
        # text = Women sold a high-pitch horn.
        1	Women	woman	NOUN	NNS	_	2	nsubj	_	_
        2	sold	sell	VERB	VBD	_	0	root	_	_
        3	a	a	DET	DT	_	7	det	_	_
        4	high	high	ADJ	JJ	_	6	amod	_	SpaceAfter=No
        5	-	-	PUNCT	HYPH	_	6	punct	_	SpaceAfter=No
        6	pitch	pitch	NOUN	NN	_	7	compound	_	_
        7	horn	horn	NOUN	NN	_	2	obj	_	SpaceAfter=No
        8	.	.	PUNCT	.	_	2	punct	_	SpaceAfter=No

        """;

    public SmallTreebank(string? text = null)
    {
        Path = System.IO.Path.GetTempFileName();
        File.WriteAllText(Path, text ?? Sentences);
    }

    public string Path { get; }

    public IReadOnlyList<TreebankSentence> Read() => [.. ConlluReader.Read(Path)];

    public void Dispose() => File.Delete(Path);
}
