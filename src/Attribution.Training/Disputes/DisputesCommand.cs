using System.Globalization;
using Attribution.Claims;
using Attribution.Claims.Disputing;
using Attribution.Evaluation;
using Attribution.Evaluation.Denials;
using Attribution.Evaluation.Gold;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Disputes;

/// <summary>Trains the model of disputes on denials noted by hand, and scores it on the documents of folds that it was not trained with.</summary>
internal static class DisputesCommand
{
    private const int Folds = 10, Rounds = 3;

    private static readonly string Notes = Path.Combine("seeds", "gold", "denials.tsv"), Found = Path.Combine("seeds", "gold", "denials-found.tsv");

    private static readonly string Scenes = Path.Combine("src", "Attribution.Training", "Disputes", "invented.tsv");

    /// <summary>Trains, writes <c>disputes.tsv</c> to <paramref name="output"/>, and says what it does.</summary>
    /// <param name="corpora">The corpora whose denials were noted.</param>
    /// <param name="annotated">Folders of wholly annotated articles, with their texts.</param>
    /// <param name="output">The folder to write to; by default the layer's own.</param>
    /// <param name="show">A file that receives the pairs that are wrong, with their text; null for none.</param>
    /// <param name="writer">Receives progress and scores.</param>
    public static void Train(CorpusFolder corpora, IEnumerable<string> annotated, string? output, string? show, TextWriter writer)
    {
        var folders = GoldFolders.Read(annotated, new EvaluationOptions());
        if (!folders.Problems.IsEmpty) throw new InvalidDataException(folders.Problems[0].Message);
        var notes = DenialNote.Read(Notes);
        DisputeExample[] noted = [.. DisputeExample.Noted(notes, corpora)];
        DisputeExample[] gold = [.. DisputeExample.Annotated(folders.Articles)];
        DisputeExample[] invented = [.. DisputeExample.Invented(Scenes)];
        DisputeExample[] found = [.. DisputeExample.Noted(DenialNote.Read(Found), corpora)];
        DisputeExample[] all = [.. noted, .. found, .. gold, .. invented];
        var asked = notes.SelectMany(rows => rows).Count(note => note is { Label: DenialLabel.Denial, Answers.IsEmpty: false });
        writer.WriteLine($"{noted.Length} denials found of those noted, {noted.Count(example => example.Right.Contains(true))} with an answer among the "
            + $"statements near; {gold.Length} in annotated articles, {gold.Count(example => example.Right.Contains(true))} with an answer; "
            + $"{invented.Length} in invented "
            + $"scenes, {invented.Count(example => example.Right.Contains(true))} with an answer");
        var judged = Judged(all);
        Score("noted", noted, asked, judged, writer);
        Score("found", found, found.Count(example => example.IsCounted), judged, writer);
        Score("annotated", gold, gold.Count(example => example.IsCounted), judged, writer);
        Score("invented", invented, invented.Count(example => example.IsCounted), judged, writer);
        if (show is not null) File.WriteAllLines(show, noted.Select(example => Shown(example, judged[example][0])).OrderDescending(StringComparer.Ordinal));
        var path = Path.Combine(output ?? ModelFolder.Of("Claims"), DisputeModel.Kind.FileName);
        Write(path, DisputeTrainer.Train(all));
        writer.WriteLine($"Wrote {path}");
    }

    /// <summary>All places that were noted: those drawn by lot, and those that the library found.</summary>
    public static IEnumerable<DenialNote> AllNotes() => DenialNote.Read(Notes).Concat(DenialNote.Read(Found)).SelectMany(rows => rows);

    /// <summary>What models that were trained without an example's fold think of it, where the documents are dealt into folds in several ways.</summary>
    private static Dictionary<DisputeExample, float[][]> Judged(DisputeExample[] all)
    {
        var documents = all.Select(example => example.Document).Distinct().Order(StringComparer.Ordinal).ToArray();
        var rounds = Enumerable.Range(0, Rounds).Select(round =>
        {
            var order = (string[])documents.Clone();
            new Random(round).Shuffle(order);
            return order.Index().ToDictionary(pair => pair.Item, pair => pair.Index % Folds);
        }).ToArray();
        var models = Enumerable.Range(0, Rounds * Folds).AsParallel().AsOrdered().Select(model =>
            new DisputeModel(DisputeTrainer.Train([.. all.Where(example => rounds[model / Folds][example.Document] != model % Folds)]))).ToArray();
        return all.ToDictionary(example => example, example => Enumerable.Range(0, Rounds)
            .Select(round => models[(round * Folds) + rounds[round][example.Document]].Likely(example.Scene)).ToArray());
    }

    /// <summary>Says how many pairs are shown and right above each bound, on the average of the rounds.</summary>
    private static void Score(string name, DisputeExample[] examples, int asked, Dictionary<DisputeExample, float[][]> likely, TextWriter writer)
    {
        writer.WriteLine($"{name}, documents held back: least  shown  right  precision  recall");
        var judged = examples.SelectMany(example => likely[example].Select(one =>
            (Example: example, Best: Attribution.Claims.Disputing.Disputes.Best(example.Scene, one)))).ToArray();
        for (var least = 0.1f; least < 0.8f; least += 0.03f)
        {
            var shown = judged.Where(one => one.Best.Sure >= least).ToArray();
            var right = shown.Where(one => one.Example.Right[one.Best.Candidate]).ToArray();
            var precision = right.Length / Math.Max(1.0, shown.Length);
            var recall = right.Count(one => one.Example.IsCounted) / Math.Max(1.0, Rounds * asked);
            writer.WriteLine(FormattableString.Invariant(
                $"  {least,4:F2} {shown.Length / (double)Rounds,5:F1} {right.Length / (double)Rounds,5:F1}   {precision:F3}   {recall:F3}"));
        }
    }

    /// <summary>An example with what a model takes for its answer, and what is one, on a line that begins with how sure the model is.</summary>
    private static string Shown(DisputeExample example, float[] likely)
    {
        var (best, sure) = Attribution.Claims.Disputing.Disputes.Best(example.Scene, likely);
        return FormattableString.Invariant($"{sure,5:F2} {(best >= 0 && example.Right[best] ? "right" : "wrong")} {example.Document} | ")
            + $"{example.Scene.Denial.Form} {Words(example.Scene.Denial.Statement)} => {(best < 0 ? "" : Words(example.Scene.Candidates[best].Statement))} | "
            + string.Join(" | ", example.Scene.Candidates.Zip(likely).Where((_, i) => example.Right[i]).Select(right =>
                FormattableString.Invariant($"{right.Second:F2} ") + Words(right.First.Statement)));

        string Words(Statement statement) => statement.Span.Of(example.Scene.Denial.Text).ReplaceLineEndings(" ");
    }

    private static void Write(string path, int[] weights)
    {
        using var file = File.Create(path);
        file.Write(ModelFile.Header(DisputeModel.Kind));
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        writer.WriteLine("# The weights of the model of disputes: template, cell, weight in 256ths. Trained; see DISPUTES.md beside this file.");
        for (var feature = 0; feature < weights.Length; feature++)
        {
            if (weights[feature] == 0) continue;
            var (template, cell) = DisputeFeatures.Name(feature);
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{template}\t{cell}\t{weights[feature]}"));
        }
    }
}
