using Attribution.Training.Corpora;

namespace Attribution.Training.Tagging;

/// <summary>Trains the tagger and writes its model.</summary>
internal static class TaggerCommand
{
    private static readonly int Passes = Env("PASSES", 8);
    private const int LeastLabel = 5;
    private static readonly int LeastFeature = Env("LEAST", 3);
    private const int LeastClass = 4;
    private static int Env(string n, int d) => int.TryParse(Environment.GetEnvironmentVariable(n), out var v) ? v : d;

    /// <summary>Trains from <paramref name="corpora"/> and writes the files into the folder <paramref name="path"/>.</summary>
    public static void Train(CorpusFolder corpora, string path, TextWriter progress)
    {
        IReadOnlyList<TreebankSentence> treebanks = [.. corpora.Ewt("train"), .. corpora.Gum("train")];
        var labels = new LabelSet(treebanks, LeastLabel);
        progress.WriteLine($"{treebanks.Count} sentences of treebanks, {labels.Labels.Length} labels");
        List<TrainingSentence> sentences = [.. treebanks.Select(sentence => TrainingSentence.Of(sentence, labels))];
        if (Env("SILVER", 1) != 0) sentences.AddRange(corpora.Polnear("train").Select(sentence => TrainingSentence.Of(sentence, labels)));
        progress.WriteLine($"{sentences.Count} sentences in all, {sentences.Sum(sentence => sentence.Tokens.Length)} tokens");
        var classes = new WordClasses(sentences, LeastClass);
        var index = new FeatureIndex(sentences, classes, LeastFeature);
        progress.WriteLine($"{index.Count} features");
        var trainer = new TaggerTrainer(sentences, index, labels.Labels.Length);
        for (var pass = 1; pass <= Passes; pass++) progress.WriteLine($"pass {pass}: {100 * trainer.Pass():F2} % right");
        Directory.CreateDirectory(path);
        var bytes = TagModelWriter.Write(labels, index, classes, trainer);
        File.WriteAllBytes(Path.Combine(path, "tagger.model"), bytes);
        progress.WriteLine($"wrote {Path.Combine(path, "tagger.model")}, {bytes.Length} bytes");
        TaggerScores.Write(Language.TagModel.Read(bytes), corpora, labels, progress);
    }
}
