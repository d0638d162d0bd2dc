using Attribution.Language;
using Attribution.Quotes.Tagging;
using Attribution.Training.Corpora;
using Attribution.Training.Pretrained;

namespace Attribution.Training.Quotes;

/// <summary>Trains the model of attributions on PolNeAR's training compartment and scores it on its development compartment.</summary>
internal static class QuotesCommand
{
    /// <summary>Trains, writes <c>quotes.model</c> to <paramref name="output"/>, and says what it does.</summary>
    /// <param name="corpora">The corpora.</param>
    /// <param name="output">The folder to write to; by default the layer's own.</param>
    /// <param name="options">What the network is like.</param>
    /// <param name="leaveOut">The names of documents that the encoder does not label for the network; null where it labels none.</param>
    /// <param name="stages">Keeps the stages.</param>
    /// <param name="writer">Receives progress and scores.</param>
    public static void Train(CorpusFolder corpora, string? output, SequenceOptions options, IReadOnlySet<string>? leaveOut, Stages stages,
        TextWriter writer)
    {
        void Say(string line) => writer.WriteLine(line);
        var train = Articles(Path.Combine(corpora.PolnearFolder(), "train"));
        var dev = Articles(Path.Combine(corpora.PolnearFolder(), "dev"));
        output ??= ModelFolder.Of("Quotes");
        Say($"{train.Length} annotated articles to train with, {dev.Length} to score with");
        var taught = leaveOut is null ? null : new TaughtText(corpora.Unlabelled(leaveOut), EncoderTeacher.OfLibrary, stages, Say);
        var folds = new Folds(train);
        var unseen = new List<ReadArticle>();
        for (var f = 0; f < Folds.Count; f++)
        {
            var model = FirstPass.Train(folds.Others(f), taught, options, stages, _ => { }).Model;
            unseen.AddRange(folds.Of(f).AsParallel().AsOrdered().Select(article => ReadArticle.Of(article, model)));
            Say($"fold {f + 1} of {Folds.Count}");
        }
        var (sources, contents, keeping) = SecondPassTrainer.Train(unseen, Say);
        var first = FirstPass.Train(train, taught, options, stages, Say);
        var quotes = new QuoteModel(first.Cues, first.Weights, sources, contents, keeping);
        var path = Path.Combine(output, QuoteModel.Kind.FileName);
        using (var file = File.Create(path))
        {
            file.Write(ModelFile.Header(QuoteModel.Kind));
            quotes.Write(file);
        }
        Say($"{path}: {new FileInfo(path).Length / 1024} kB");
        Score(Read(path), dev, Say);
    }

    /// <summary>The model in a file.</summary>
    /// <exception cref="FileNotFoundException">There is none at <paramref name="path"/>.</exception>
    public static QuoteModel Read(string path)
    {
        var file = File.OpenRead(path);
        ModelFile.Check(QuoteModel.Kind, file);
        return QuoteModel.Read(file);
    }

    private static void Score(QuoteModel model, TrainingArticle[] dev, Action<string> say)
    {
        const float BeginBonus = 0.25f;
        const float LeastConfidence = 0.5f;
        var (first, both) = (new SpanScore(), new SpanScore());
        foreach (var article in dev)
        {
            var hashes = new TokenHashes(new TokenView(article.Document), model.Sequence.Cues);
            foreach (var (start, end) in article.Paragraphs)
            {
                var gold = article.Labels.AsSpan(start, end - start);
                var lattice = model.Sequence.Score(article.Document, hashes, start, end);
                first.Add(gold, lattice.Best(BeginBonus));
                both.Add(gold,
                    Labels(Assembly.Keep(new Attributor(article.Document, hashes, new Posteriors(start, lattice)), model.SecondPass, LeastConfidence), start,
                    end));
            }
        }
        say($"exact F1 on dev, source / cue / content: first pass {first}");
        say($"exact F1 on dev, source / cue / content: both passes {both}");
    }

    private static byte[] Labels(List<Attributed> found, int start, int end)
    {
        var labels = new byte[end - start];
        void Put(TokenRange? range, Role begin)
        {
            if (range is not { } r) return;
            for (var i = r.First; i < r.End; i++) labels[i - start] = (byte)(i == r.First ? begin : begin + 1);
        }
        foreach (var a in found)
        {
            Put(a.Left, Role.BeginContent);
            Put(a.Right, Role.BeginContent);
            Put(a.Source, Role.BeginSource);
            Put(a.Cue, Role.BeginCue);
        }
        return labels;
    }

    private static TrainingArticle[] Articles(string folder) =>
        [.. PolnearReader.Read(folder).AsParallel().AsOrdered().Select(article => new TrainingArticle(article))];
}
