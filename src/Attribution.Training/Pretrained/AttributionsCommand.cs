using Attribution.Encoder;
using Attribution.Training.Corpora;
using Attribution.Training.FineTuning;
using Attribution.Training.Quotes;

namespace Attribution.Training.Pretrained;

/// <summary>Trains the choices that follow where the encoder has read, on what encoders and networks say of articles that they did not see.</summary>
internal static class AttributionsCommand
{
    /// <summary>Trains, and writes <c>attributions.model</c>.</summary>
    /// <param name="package">The file of the package with the pretrained encoder.</param>
    /// <param name="corpora">The corpora.</param>
    /// <param name="path">The folder to write to; null for the library's own.</param>
    /// <param name="options">How the encoders of the folds are trained.</param>
    /// <param name="share">The encoder's part in the scores.</param>
    /// <param name="stages">Keeps the trained models.</param>
    /// <param name="output">Receives progress.</param>
    public static void Train(
        string package, CorpusFolder corpora, string? path, FineTuningOptions options, float share, Stages stages, TextWriter output)
    {
        path ??= ModelFolder.OfEncoder();
        var pretrained = PretrainedEncoder.Open(package, corpora);
        var makes = new Lessons(pretrained.Words);
        TrainingArticle[] train =
        [
            .. Quotes.PolnearReader.Read(Path.Combine(corpora.PolnearFolder(), "train")).AsParallel().AsOrdered().Select(gold => new TrainingArticle(gold)),
        ];
        var folds = new Folds(train);
        var unseen = new List<ReadArticle>();
        for (var f = 0; f < Folds.Count; f++)
        {
            output.WriteLine($"fold {f + 1} of {Folds.Count}");
            var held = folds.Of(f);
            var network = FirstPass.Train(folds.Others(f), null, new SequenceOptions(), stages, _ => { }).Model;
            var encoder = pretrained.Train([.. makes.Attributions(folds.Others(f), [])], options, stages, output.WriteLine);
            output.WriteLine($"the other articles: {EncoderScore.Attributions(encoder, pretrained.Words, held)}");
            var lattices = EncoderScore.Read(encoder, pretrained.Words, held);
            unseen.AddRange(held.Zip(lattices).AsParallel().AsOrdered().Select(pair =>
            {
                var read = ReadArticle.Of(pair.First, network);
                return read with { Lattices = [.. read.Lattices.Zip(pair.Second, (own, others) => own.MixedWith(others, share))] };
            }));
        }
        var (sources, contents, keeping) = SecondPassTrainer.Train(unseen, output.WriteLine);
        Directory.CreateDirectory(path);
        var file = new FileInfo(Path.Combine(path, AttributionModel.Kind.FileName));
        using (var written = file.Create()) AttributionModel.Write(written, sources, contents, keeping);
        file.Refresh();
        output.WriteLine($"wrote {file.FullName}, {file.Length} bytes");
    }
}
