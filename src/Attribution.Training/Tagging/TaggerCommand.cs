using System.Text;
using Attribution.Language;
using Attribution.Training.Corpora;
using Attribution.Training.Lemmas;

namespace Attribution.Training.Tagging;

/// <summary>
/// Trains the tagger and writes its model: first from the treebanks and the news that a program tagged, then from the
/// treebanks alone. Counts the table of lemmas, too. The same corpora give the same bytes.
/// </summary>
internal static class TaggerCommand
{
    private const int PassesWithNews = 3;
    private const int PassesInAll = 10;
    private const int LeastLabel = 5;
    private const int LeastFeature = 6;
    private const int LeastClass = 4;

    /// <summary>Trains from <paramref name="corpora"/> and writes the files into the folder <paramref name="path"/>, by default the layer's own.</summary>
    public static void Train(CorpusFolder corpora, string? path, TextWriter progress)
    {
        IReadOnlyList<TreebankSentence> treebanks = [.. corpora.Ewt("train"), .. corpora.Gum("train")];
        path ??= ModelFolder.Of("Language");
        var labels = new LabelSet(treebanks, LeastLabel);
        progress.WriteLine($"{treebanks.Count} sentences of treebanks, {labels.Labels.Length} labels");
        List<TrainingSentence> sentences = [.. treebanks.Select(sentence => TrainingSentence.Of(sentence, labels))];
        sentences.AddRange(corpora.Polnear("train").Select(sentence => TrainingSentence.Of(sentence, labels)));
        progress.WriteLine($"{sentences.Count} sentences in all, {sentences.Sum(sentence => sentence.Tokens.Length)} tokens");
        var classes = new WordClasses(sentences, labels, LeastClass);
        var clusters = new WordClusters(sentences);
        progress.WriteLine($"{clusters.Rows.Count()} words in clusters");
        var index = new FeatureIndex(sentences, classes, clusters, labels.Kinds, LeastFeature);
        progress.WriteLine($"{index.Count} features");
        var trainer = new TaggerTrainer(sentences, index, labels.Kinds);
        for (var pass = 1; pass <= PassesInAll; pass++)
        {
            var right = trainer.Pass(sureOnly: pass > PassesWithNews);
            progress.WriteLine(FormattableString.Invariant($"pass {pass} of {PassesInAll}: {100 * right:F2} % right"));
        }
        Directory.CreateDirectory(path);
        var lemmas = LemmaTable.Write(treebanks);
        Save(path, Lemmatizer.Kind, Encoding.UTF8.GetBytes(lemmas), progress);
        Save(path, TagModel.Kind, TagModelWriter.Write(labels, index, classes, clusters, trainer), progress);
    }

    private static void Save(string folder, ModelKind kind, byte[] weights, TextWriter progress)
    {
        var path = Path.Combine(folder, kind.FileName);
        byte[] bytes = [.. ModelFile.Header(kind), .. weights];
        File.WriteAllBytes(path, bytes);
        progress.WriteLine($"wrote {path}, {bytes.Length} bytes");
    }
}
