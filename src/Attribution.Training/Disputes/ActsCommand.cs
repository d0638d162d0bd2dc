using System.Globalization;
using Attribution.Claims;
using Attribution.Claims.Disputing;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Evaluation.Denials;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Disputes;

/// <summary>Trains the model that tells denials from acts on places noted by hand and on invented sentences, and scores it in folds.</summary>
internal static class ActsCommand
{
    private const int Folds = 10, Least = 2, Steps = 400;

    private const double Rate = 0.2, Prior = 0.2;

    private static readonly string Sentences = Path.Combine("src", "Attribution.Training", "Disputes", "acts.tsv");

    /// <summary>Trains, writes <c>denials.tsv</c> to <paramref name="output"/>, and says what it does.</summary>
    /// <param name="corpora">The corpora whose places were noted.</param>
    /// <param name="output">The folder to write to; by default the layer's own.</param>
    /// <param name="writer">Receives scores, and each place that is judged wrong.</param>
    public static void Train(CorpusFolder corpora, string? output, TextWriter writer)
    {
        Example[] noted = [.. Noted(corpora)];
        Example[] all = [.. noted, .. Invented()];
        var fold = all.Select(example => example.Document).Distinct().Order(StringComparer.Ordinal).Index()
            .ToDictionary(pair => pair.Item, pair => pair.Index % Folds);
        var (right, acts, found, said) = (0, 0, 0, 0);
        for (var f = 0; f < Folds; f++)
        {
            var model = new ActModel(Weights([.. all.Where(example => fold[example.Document] != f)]));
            foreach (var example in noted.Where(example => fold[example.Document] == f))
            {
                var isAct = model.IsAct(example.Features);
                (right, acts, found, said) = (right + (isAct == example.IsAct ? 1 : 0), acts + (example.IsAct ? 1 : 0),
                    found + (isAct && example.IsAct ? 1 : 0), said + (isAct ? 1 : 0));
                if (isAct != example.IsAct) writer.WriteLine($"  {(isAct ? "denial taken for an act" : "act taken for a denial")}: {example.Text}");
            }
        }
        writer.WriteLine($"noted, documents held back: {right} of {noted.Length} right; acts: {found} of {acts} found, of {said} said");
        var path = Path.Combine(output ?? ModelFolder.Of("Claims"), ActModel.Kind.FileName);
        using var file = File.Create(path);
        file.Write(ModelFile.Header(ActModel.Kind));
        using var text = new StreamWriter(file) { NewLine = "\n" };
        foreach (var (name, weight) in Weights(all)) text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{weight}"));
        writer.WriteLine($"Wrote {path}");
    }

    private static ParallelQuery<Example> Noted(CorpusFolder corpora) => DisputesCommand.AllNotes().GroupBy(note => note.Document)
        .OrderBy(rows => rows.Key, StringComparer.Ordinal).AsParallel().AsOrdered().SelectMany(rows =>
            Of(Analyzer.Analyze(DocumentReader.Read(corpora.Article(rows.Key))), rows.Key, rows.Select(note => (note.Cue, note.Label == DenialLabel.Act))));

    private static IEnumerable<Example> Invented() => File.ReadLines(Sentences).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Index().SelectMany(
        entry =>
        {
            var cells = entry.Item.Split('\t');
            var (name, start) = ($"invented-{entry.Index + 1}", cells[0].IndexOf(cells[1], StringComparison.Ordinal));
            if (start < 0 || cells[2] is not ("act" or "denial")) throw new InvalidDataException($"{Sentences}: no sentence, cue and label: '{entry.Item}'.");
            return Of(Analyzer.Analyze(DocumentReader.Parse(cells[0], name)), name, [(new(start, start + cells[1].Length), cells[2] == "act")]);
        });

    /// <summary>The quotes whose cue denies, at the noted places; of what is not denied nothing can be learned.</summary>
    private static IEnumerable<Example> Of(Article article, string name, IEnumerable<(TextSpan Cue, bool IsAct)> notes)
    {
        foreach (var (place, isAct) in notes)
        {
            if (article.Quotes.FirstOrDefault(quote => quote.Quote.Cue?.Overlaps(place) == true) is not { Quote: { Negated: false, PointsBack: false } } quote
                || StanceRules.ByCue(article.Annotated, quote.Quote) is not Stance.Denies)
                continue;
            yield return new(name, ActModel.Features(article.Annotated, quote.Quote), isAct,
                quote.Quote.Cue!.Value.Union(quote.Quote.Span).Of(article.Text).ReplaceLineEndings(" "));
        }
    }

    /// <summary>
    /// The weights of a logistic model with a Gaussian prior, by full gradients whose steps AdaGrad sizes, of the features that two examples have.
    /// </summary>
    private static SortedDictionary<string, int> Weights(Example[] examples)
    {
        var names = examples.SelectMany(example => example.Features.Distinct()).CountBy(name => name).Where(count => count.Value >= Least)
            .Select(count => count.Key).Order(StringComparer.Ordinal).Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var data = Array.ConvertAll(examples, example =>
            (Features: example.Features.Where(names.ContainsKey).Select(name => names[name]).ToArray(), Right: example.IsAct ? 1.0 : 0));
        var (weights, squares) = (new double[names.Count], new double[names.Count]);
        for (var step = 0; step < Steps; step++)
        {
            var gradient = Array.ConvertAll(weights, weight => Prior * weight);
            foreach (var (features, right) in data)
            {
                var wrong = (1 / (1 + Math.Exp(-features.Sum(feature => weights[feature])))) - right;
                foreach (var feature in features) gradient[feature] += wrong;
            }
            for (var i = 0; i < weights.Length; i++)
            {
                squares[i] += gradient[i] * gradient[i];
                weights[i] -= Rate * gradient[i] / (Math.Sqrt(squares[i]) + 1e-6);
            }
        }
        return new(names.Select(name => KeyValuePair.Create(name.Key, (int)Math.Round(weights[name.Value] * ActModel.Unit)))
            .Where(pair => pair.Value != 0).ToDictionary(), StringComparer.Ordinal);
    }

    private sealed record Example(string Document, List<string> Features, bool IsAct, string Text);
}
