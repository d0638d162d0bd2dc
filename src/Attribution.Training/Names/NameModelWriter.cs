using Attribution.Actors.Names.Tagging;

namespace Attribution.Training.Names;

/// <summary>Writes a trained model in the format that the library's <see cref="NameModel"/> reads.</summary>
internal static class NameModelWriter
{
    private const int LeastWeight = 4;

    /// <summary>The model as bytes: weights scaled to one signed byte.</summary>
    public static byte[] Write(NameIndex index, NameTrainer trainer)
    {
        var rows = new SortedDictionary<uint, List<(byte Label, sbyte Weight)>>();
        var scale = Scale(index, trainer);
        foreach (var (key, number) in index.Ids) Add(rows, key, trainer.Row(number), scale, LeastWeight);
        for (var label = 0; label < NameLabels.Count; label++) Add(rows, NameFeatures.Behind(label), trainer.Step(label), scale, 1);
        using var output = new MemoryStream();
        using var writer = new BinaryWriter(output);
        WeightWriter.Write(writer, rows);
        writer.Flush();
        return output.ToArray();
    }

    private static void Add(SortedDictionary<uint, List<(byte Label, sbyte Weight)>> rows, uint key, ReadOnlySpan<float> weights, float scale, int least)
    {
        var cells = new List<(byte, sbyte)>();
        for (var label = 0; label < weights.Length; label++)
        {
            var weight = (int)Math.Clamp(MathF.Round(weights[label] * scale), -127, 127);
            if (Math.Abs(weight) >= least) cells.Add(((byte)label, (sbyte)weight));
        }
        if (cells.Count > 0) rows[key] = cells;
    }

    private static float Scale(NameIndex index, NameTrainer trainer)
    {
        var sizes = new List<float>();
        foreach (var number in index.Ids.Values)
        {
            foreach (var weight in trainer.Row(number)) if (weight != 0) sizes.Add(Math.Abs(weight));
        }
        sizes.Sort();
        return 127 / sizes[(int)((sizes.Count - 1) * 0.9999)];
    }
}
