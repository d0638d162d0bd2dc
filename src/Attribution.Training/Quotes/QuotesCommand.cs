using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>Trains the model of attributions on PolNeAR's training compartment and scores it on its development compartment.</summary>
internal static class QuotesCommand
{
    private const int Folds = 4;

    /// <summary>Trains, writes <c>quotes.model</c> to <paramref name="output"/>, and says what it does.</summary>
    /// <param name="polnear">The folder that holds <c>train/</c> and <c>dev/</c>.</param>
    /// <param name="output">The folder to write to.</param>
    /// <param name="writer">Receives progress and scores.</param>
    public static void Train(string polnear, string output, TextWriter writer)
    {
        void Say(string line) => writer.WriteLine(line);
        var train = Read(Path.Combine(polnear, "train"));
        var dev = Read(Path.Combine(polnear, "dev"));
        Say($"{train.Length} annotated articles to train with, {dev.Length} to score with");
        var options = new FirstPassOptions();
        var fold = train.Select(article => article.Document.Document.Id).Distinct().Order(StringComparer.Ordinal).Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i % Folds);
        var unseen = new List<(TrainingArticle, SequenceModel)>[Folds];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, f =>
        {
            var model = FirstPass.Train([.. train.Where(a => fold[a.Document.Document.Id] != f)], options, _ => { }).Model;
            unseen[f] = [.. train.Where(a => fold[a.Document.Document.Id] == f).Select(a => (a, model))];
            Say($"fold {f + 1} of {Folds}");
        });
        var (sources, contents, keeping) = SecondPassTrainer.Train([.. unseen.SelectMany(x => x)], Say);
        var first = FirstPass.Train(train, options, Say);
        var quotes = new QuoteModel(first.Cues, first.Nodes, first.Edges, sources, contents, keeping);
        var path = Path.Combine(output, "quotes.model");
        using (var file = File.Create(path)) quotes.Write(file);
        Say($"{path}: {new FileInfo(path).Length / 1024} kB");
        var score = new SpanScore();
        foreach (var article in dev)
        {
            var views = new TokenViews(article.Document, quotes.Sequence.Cues);
            foreach (var (start, end) in article.Paragraphs)
                score.Add(article.Labels.AsSpan(start, end - start), quotes.Sequence.Score(article.Document, views, start, end).Best(0.25f));
        }
        Say($"first pass alone, exact F1 on dev, source / cue / content: {score}");
    }

    private static TrainingArticle[] Read(string folder) =>
        [.. PolnearReader.Read(folder).AsParallel().AsOrdered().Select(article => new TrainingArticle(article))];
}
