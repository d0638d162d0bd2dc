using System.Globalization;
using Attribution.Actors;
using Attribution.Claims.Grounds;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Grounds;

/// <summary>
/// Trains the model of how people without a name are without one on what readers said of source phrases, and scores it: on the documents of
/// folds that it was not trained with, and on those that are only measured on.
/// </summary>
internal static class AnonymityCommand
{
    /// <summary>The file of labels, from the root of a checkout.</summary>
    public static readonly string Labels = Path.Combine("src", "Attribution.Training", "Grounds", "anonymity.tsv");

    private const int Folds = 5;

    /// <summary>Trains, writes <c>anonymity.tsv</c> to <paramref name="output"/>, and says what it does.</summary>
    /// <param name="corpora">The corpora whose documents were labelled.</param>
    /// <param name="labels">The file of labels.</param>
    /// <param name="output">The folder to write to; by default the layer's own.</param>
    /// <param name="isMeasuring">Whether the part that is only measured on is scored.</param>
    /// <param name="writer">Receives scores, and each phrase that was judged otherwise than by its reader.</param>
    public static void Train(CorpusFolder corpora, string labels, string? output, bool isMeasuring, TextWriter writer)
    {
        var sources = UnnamedSource.Read(labels).Where(source => isMeasuring || !source.IsMeasure).GroupBy(source => (source.Corpus, source.Document)).ToList();
        var read = sources.AsParallel().AsOrdered().SelectMany(group => Read(corpora.Text(group.Key.Corpus, group.Key.Document), group)).ToList();
        var people = read.FindAll(one => one.Source.Anonymity is not null);
        var learn = people.FindAll(one => !one.Source.IsMeasure);
        var fold = learn.Select(one => one.Source.Document).Distinct().Order(StringComparer.Ordinal).Index()
            .ToDictionary(pair => pair.Item, pair => pair.Index % Folds);
        var judged = new List<(Judged One, Anonymity Found)>();
        for (var f = 0; f < Folds; f++)
        {
            var model = AnonymityTrainer.Train(Examples(learn.Where(one => fold[one.Source.Document] != f)), out _);
            judged.AddRange(learn.Where(one => fold[one.Source.Document] == f).Select(one => (one, model.Judge(one.Features))));
        }
        Report("documents held back from training", judged, writer);
        var trained = AnonymityTrainer.Train(Examples(learn), out var rows);
        if (isMeasuring)
            Report("documents only measured on", [.. people.Where(one => one.Source.IsMeasure).Select(one => (one, trained.Judge(one.Features)))], writer);
        foreach (var part in read.GroupBy(one => one.Source.IsMeasure))
        {
            foreach (var one in part.Where(one => one.Kind != one.Source.Kind && !part.Key))
                writer.WriteLine($"  {one.Source.Kind} found as {one.Kind} ({one.Reason}): {one.Text}");
            var right = part.Count(one => one.Kind == one.Source.Kind);
            writer.WriteLine($"kind of source, {(part.Key ? "measured" : "learned")}: {right} of {part.Count()} right");
        }
        var path = Path.Combine(output ?? ModelFolder.Of("Claims"), AnonymityModel.Kind.FileName);
        using (var file = File.Create(path))
        {
            file.Write(ModelFile.Header(AnonymityModel.Kind));
            using var text = new StreamWriter(file) { NewLine = "\n" };
            foreach (var (name, weights) in rows)
                text.WriteLine(string.Join('\t', weights.Select(weight => weight.ToString(CultureInfo.InvariantCulture)).Prepend(name)));
        }
        writer.WriteLine($"{path}: {rows.Count} features of {learn.Count} phrases");
    }

    private static List<(List<string> Features, Anonymity Class)> Examples(IEnumerable<Judged> people) =>
        [.. people.Select(one => (one.Features, one.Source.Anonymity!.Value))];

    private static List<Judged> Read(string path, IEnumerable<UnnamedSource> sources)
    {
        var text = new TokenView(Annotator.Annotate(DocumentReader.Read(path)));
        var actors = ActorFinder.Find(text);
        return
        [
            .. sources.Select(source =>
            {
                var speaker = actors.Read(source.Phrase);
                var phrase = speaker.Described ?? SourcePhrase.Of(text, source.Phrase);
                return new Judged(source, AnonymityFeatures.Of(text, phrase), speaker.SourceKind, speaker.Reason, source.Phrase.Of(text.Text));
            }),
        ];
    }

    private static void Report(string part, IReadOnlyList<(Judged One, Anonymity Found)> judged, TextWriter writer)
    {
        foreach (var (one, found) in judged.Where(pair => pair.Found != pair.One.Source.Anonymity && !pair.One.Source.IsMeasure))
            writer.WriteLine($"  {one.Source.Anonymity} found as {found}: {one.Text}");
        var right = judged.Count(pair => pair.Found == pair.One.Source.Anonymity);
        writer.WriteLine(FormattableString.Invariant($"{part}: {right} of {judged.Count} right ({right / (double)judged.Count:F3})"));
        foreach (var group in judged.GroupBy(pair => pair.One.Source.Anonymity!.Value).OrderBy(group => group.Key))
        {
            var said = judged.Count(pair => pair.Found == group.Key);
            writer.WriteLine($"  {group.Key}: {group.Count(pair => pair.Found == group.Key)} of {group.Count()} found, of {said} said");
        }
    }

    private sealed record Judged(UnnamedSource Source, List<string> Features, SourceKind Kind, string Reason, string Text);
}
