using Attribution.Actors.Names;

namespace Attribution.Training.Names;

/// <summary>Trains a model on documents: two halves label each other first, so that the second pass learns from labels as they will be.</summary>
internal static class NameTraining
{
    private static readonly int LeastFeature = (int)NamesCommand.Env("LEAST", 4);
    private const int FirstPasses = 5;
    private static readonly int Passes = (int)NamesCommand.Env("PASSES", 12);

    /// <summary>The model of <paramref name="examples"/> as bytes.</summary>
    public static byte[] Run(IReadOnlyList<NameExample> examples, NameLists lists, Action<string> progress)
    {
        foreach (var example in examples) example.Facts.Forget();
        var index = new NameIndex(examples, LeastFeature);
        progress($"{examples.Count} documents, {examples.Sum(example => example.Words.Count)} tokens, {index.Ids.Count} features of the first pass");
        var alone = examples.Select(example => Sequences(example, index).ToArray()).ToArray();
        var halves = new NameModel[2];
        for (var half = 0; half < 2; half++)
        {
            var trainer = new NameTrainer(index.Ids.Count);
            var sequences = alone.Where((_, i) => i % 2 == half).SelectMany(s => s).ToArray();
            for (var pass = 0; pass < FirstPasses; pass++) trainer.Pass(sequences);
            halves[half] = NameModel.Read(NameModelWriter.Write(index, trainer, lists));
        }
        for (var i = 0; i < examples.Count; i++)
        {
            var labels = new byte[examples[i].Words.Count];
            NameTagger.Label(examples[i].Facts, halves[1 - i % 2], labels);
            examples[i].Facts.Learn(labels);
            if (NamesCommand.Env("DENOISE", 1) > 0 && examples[i].Gold.IsSilver) examples[i].Doubt(labels);
        }
        var both = new NameIndex(examples, LeastFeature);
        progress($"{both.Ids.Count} features of the second pass");
        var last = new NameTrainer(both.Ids.Count);
        var informed = examples.Select(example => Sequences(example, both).ToArray()).ToArray();
        foreach (var example in examples) example.Facts.Forget();
        alone = [.. examples.Select(example => Sequences(example, both).ToArray())];
        for (var pass = 0; pass < Passes; pass++)
        {
            var loss = last.Pass([.. informed.Select((sequences, i) => (i + pass) % 2 == 0 ? alone[i] : sequences).SelectMany(s => s)]);
            progress(FormattableString.Invariant($"pass {pass + 1}: {loss:F4}"));
        }
        return NameModelWriter.Write(both, last, lists);
    }

    private static IEnumerable<NameSequence> Sequences(NameExample example, NameIndex index)
    {
        var features = index.Features(example);
        var at = 0;
        foreach (var (first, end) in example.Facts.Stretches)
        {
            var length = end - first;
            yield return new NameSequence([.. features.GetRange(at, length)], example.Allowed[first..end], example.Gold.Weight);
            at += length;
        }
    }
}
