using Attribution.Actors.Names.Tagging;

namespace Attribution.Training.Names;

/// <summary>
/// Trains a model in three steps. A model of what people annotated says where the program's annotation is in doubt; two
/// models, each of one half of the documents, label the other half, so that the second pass learns from labels as they
/// will be; the last model learns from all, with and without these labels in turn.
/// </summary>
internal static class NameTraining
{
    private const int LeastFeature = 3;
    private const int FirstPasses = 5;
    private const int Passes = 12;

    /// <summary>The model of <paramref name="examples"/> as bytes.</summary>
    public static byte[] Run(IReadOnlyList<NameExample> examples, Action<string> progress)
    {
        foreach (var example in examples) example.Forget();
        var index = new NameIndex(examples, LeastFeature);
        progress($"{examples.Count} documents, {examples.Sum(example => example.Words.Count)} tokens, {index.Ids.Count} features of the first pass");
        var sequences = examples.Select(example => Sequences(example, index).ToArray()).ToArray();
        var sure = Train(index, sequences.Where((_, i) => !examples[i].Gold.IsSilver));
        foreach (var example in examples.Where(example => example.Gold.IsSilver)) example.Doubt(sure);
        sequences = [.. examples.Select(example => Sequences(example, index).ToArray())];
        var halves = Enumerable.Range(0, 2).Select(half => Train(index, sequences.Where((_, i) => i % 2 == half))).ToArray();
        for (var i = 0; i < examples.Count; i++) examples[i].Learn(halves[1 - i % 2]);
        return TrainLast(examples, progress);
    }

    private static NameModel Train(NameIndex index, IEnumerable<NameSequence[]> sequences)
    {
        var trainer = new NameTrainer(index.Ids.Count, index.SaysWord);
        NameSequence[] all = [.. sequences.SelectMany(s => s)];
        for (var pass = 0; pass < FirstPasses; pass++) trainer.Pass(all);
        return NameModel.Read(NameModelWriter.Write(index, trainer));
    }

    private static byte[] TrainLast(IReadOnlyList<NameExample> examples, Action<string> progress)
    {
        var index = new NameIndex(examples, LeastFeature);
        progress($"{index.Ids.Count} features of both passes");
        var informed = examples.Select(example => Sequences(example, index).ToArray()).ToArray();
        foreach (var example in examples) example.Facts.Forget();
        var alone = examples.Select(example => Sequences(example, index).ToArray()).ToArray();
        var trainer = new NameTrainer(index.Ids.Count, index.SaysWord);
        for (var pass = 0; pass < Passes; pass++)
        {
            var loss = trainer.Pass([.. examples.SelectMany((_, i) => (i + pass) % 2 == 0 ? alone[i] : informed[i])]);
            progress(FormattableString.Invariant($"pass {pass + 1} of {Passes}: loss {loss:F4}"));
        }
        return NameModelWriter.Write(index, trainer);
    }

    private static IEnumerable<NameSequence> Sequences(NameExample example, NameIndex index)
    {
        var features = index.Features(example);
        var at = 0;
        foreach (var (first, end) in example.Facts.Stretches)
        {
            yield return new NameSequence([.. features.GetRange(at, end - first)], example.Allowed[first..end], example.Gold.Weight);
            at += end - first;
        }
    }
}
