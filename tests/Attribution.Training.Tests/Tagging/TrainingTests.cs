using Attribution.Documents;
using Attribution.Language;
using Attribution.Training.Corpora;
using Attribution.Training.Lemmas;
using Attribution.Training.Tagging;

namespace Attribution.Training.Tests.Tagging;

public sealed class TrainingTests
{
    [Fact]
    public void ATokenThatTheTreebankCutsTeachesNothing()
    {
        using var treebank = new SmallTreebank();
        var sentences = treebank.Read();
        var sentence = TrainingSentence.Of(sentences[1], new LabelSet(sentences, 1));
        var silent = sentence.Tokens.Where((_, i) => sentence.Allowed[i].Length == 0).Select(span => span.Of(sentence.Text));
        Assert.Equal(["high-pitch"], silent);
    }

    [Fact]
    public void AModelLearnsItsSentencesAndReadsBackWhatWasWritten()
    {
        var model = TagModel.Read(Train());
        const string Text = "The mill doesn't burn.";
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(Text, new TextSpan(0, Text.Length), tokens);
        var labels = new byte[tokens.Count];
        new Tagger(model).Tag(Text, [.. tokens], labels);
        Assert.Equal("DT NN VBZ RB VB .", string.Join(' ', labels.Select(label => model.Tags[label])));
    }

    [Fact]
    public void TheSameSentencesGiveTheSameBytes() => Assert.Equal(Train(), Train());

    [Fact]
    public void TheTableOfLemmasHoldsWhatTheRulesMiss()
    {
        using var treebank = new SmallTreebank();
        var table = LemmaTable.Write(treebank.Read()).Split('\n')[1..];
        Assert.Contains("women\tn\twoman", table);
        Assert.DoesNotContain(table, row => row.StartsWith("sold", StringComparison.Ordinal) || row.StartsWith("mill", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("to", "TO", "NN", "IN")]
    [InlineData("to", "TO", "VB", "TO")]
    [InlineData("mill", "NN", ".", "NN")]
    [InlineData("--", ":", ".", "")]
    public void TheTagsOfAProgramAreReadAsTheTreebanksSetThem(string word, string tag, string next, string expected)
    {
        using var treebank = new SmallTreebank("""
            # text = to to mill --
            1	to	to	PART	TO	_	0	root	_	_
            2	to	to	ADP	IN	_	0	root	_	_
            3	mill	mill	NOUN	NN	_	0	root	_	_
            4	--	--	PUNCT	:	_	0	root	_	_

            """);
        var labels = new LabelSet(treebank.Read(), 1);
        Assert.Equal(expected,
            string.Join(' ', SilverTags.Allowed(word, new NewsWord(default, tag, word, "dep"), next, labels).Select(label => labels.Labels[label].Tag)));
    }

    private static byte[] Train()
    {
        using var treebank = new SmallTreebank();
        var read = treebank.Read();
        var labels = new LabelSet([.. read, .. NameSentence()], 1);
        TrainingSentence[] sentences = [.. read.Select(sentence => TrainingSentence.Of(sentence, labels))];
        var classes = new WordClasses(sentences, labels, 1);
        var clusters = new WordClusters(sentences);
        var index = new FeatureIndex(sentences, classes, clusters, labels.Kinds, 1);
        var trainer = new TaggerTrainer(sentences, index, labels.Kinds);
        for (var pass = 0; pass < 6; pass++) trainer.Pass(sureOnly: true);
        return TagModelWriter.Write(labels, index, classes, clusters, trainer);
    }

    private static IReadOnlyList<Training.Corpora.TreebankSentence> NameSentence()
    {
        using var treebank = new SmallTreebank("# text = Tarn\n1\tTarn\tTarn\tPROPN\tNNP\t_\t0\troot\t_\t_\n\n");
        return treebank.Read();
    }
}
