using Attribution.Actors.Names.Tagging;
using Attribution.Evaluation.Labelled;
using Attribution.Training.Corpora;

namespace Attribution.Training.Names;

/// <summary>Scores the tagger of names, from raw text, by exact span and class.</summary>
internal static class NamesScore
{
    private const int Folds = 5;

    /// <summary>
    /// Writes the scores of five-fold cross-validation (document i of a corpus is in fold i modulo 5; every training has
    /// the other corpora, too) on wikigold, UNER dev and GUM's news, and those of the library's model on UNER test and,
    /// against CoreNLP, on PolNeAR dev. It trains five times.
    /// </summary>
    /// <param name="corpora">The corpora.</param>
    /// <param name="teaching">Who teaches besides the corpora; null for nobody.</param>
    /// <param name="show">A folder that receives every error with its surroundings; null for none.</param>
    /// <param name="output">Receives the scores.</param>
    public static void Run(CorpusFolder corpora, NameTeaching? teaching, string? show, TextWriter output)
    {
        var data = new NameData(corpora, teaching, output.WriteLine);
        var (wikigold, web, news) = (new NameTally(), new NameTally(), new NameTally());
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = fold;
            var model = NameModel.Read(NameTraining.Run([.. Others(data.Wikigold, held), .. Others(data.Uner, held), .. Others(data.Gum, held),
                .. data.Fixed], _ => { }));
            foreach (var example in data.Wikigold.Where((_, i) => i % Folds == held)) Add(wikigold, example, model);
            foreach (var example in data.Uner.Where((_, i) => i % Folds == held)) Add(web, example, model);
            foreach (var example in data.Gum.Where((example, i) => i % Folds == held
                && example.Gold.Document.Id.StartsWith("GUM_news_", StringComparison.Ordinal))) Add(news, example, model);
            output.WriteLine($"fold {fold + 1} of {Folds}");
        }
        Write("wikigold, five folds", wikigold, show, output);
        Write("UNER EWT dev, five folds", web, show, output);
        Write("GUM news, five folds", news, show, output);
        Write("UNER EWT test", Score(NameData.Examples(NameCorpora.Uner(corpora.Uner("test"), corpora.Ewt("test")))), null, output);
        Write("PolNeAR dev against CoreNLP", Score(NameData.Examples(NameCorpora.Polnear(corpora.PolnearNames("dev")))), show, output);
    }

    private static IEnumerable<NameExample> Others(List<NameExample> examples, int fold) => examples.Where((_, i) => i % Folds != fold);

    private static NameTally Score(List<NameExample> examples)
    {
        var score = new NameTally();
        foreach (var example in examples) Add(score, example, NameModel.Default);
        return score;
    }

    private static void Add(NameTally score, NameExample example, NameModel model)
    {
        var found = NameTagger.Find(example.Words, model);
        score.Add(example.Gold, found.Select(name => (example.Words.Span(name.First, name.End), name.Class)));
    }

    private static void Write(string name, NameTally score, string? show, TextWriter output)
    {
        var result = score.Result();
        output.WriteLine(name);
        output.WriteLine(result);
        if (show is null) return;
        Directory.CreateDirectory(show);
        File.WriteAllLines(Path.Combine(show, name.Replace(' ', '-') + ".txt"), result.Differences.Select(difference => difference.ToString()));
    }
}
