using System.Text;

namespace Attribution.Training.Tagging;

/// <summary>Writes a trained tagger in the format that the library's <c>TagModel</c> reads.</summary>
internal static class TagModelWriter
{
    /// <summary>The least size of a weight of at most 127; smaller ones decide next to nothing and are most of all.</summary>
    private const int LeastWeight = 10;

    /// <summary>The model as bytes: labels, keys as differences, rows of labels and weights scaled to one byte.</summary>
    public static byte[] Write(LabelSet labels, FeatureIndex index, WordClasses classes, WordClusters clusters, TaggerTrainer trainer)
    {
        var rows = new SortedDictionary<uint, List<(byte Label, sbyte Weight)>>();
        var scale = Scale(index, trainer);
        foreach (var (key, number) in index.Ids)
        {
            var cells = trainer.Mean(number)
                .Select(cell => (cell.Label, Weight: (sbyte)Math.Clamp(Math.Round(cell.Weight * scale), -127, 127)))
                .Where(cell => Math.Abs((int)cell.Weight) >= LeastWeight).OrderBy(cell => cell.Label).ToList();
            if (cells.Count > 0) rows[key] = cells;
        }
        foreach (var (key, (number, role)) in classes.Rows) rows[key] = [(number, 1), (role, 1)];
        foreach (var (key, (fine, coarse)) in clusters.Rows) rows[key] = [(fine, 1), (coarse, 1)];
        using var output = new MemoryStream();
        using var writer = new BinaryWriter(output, Encoding.UTF8);
        var names = Encoding.UTF8.GetBytes(string.Concat(labels.Labels.Select(label => $"{label.Tag}\t{label.Pos}\n")));
        writer.Write(names.Length);
        writer.Write(names);
        WeightWriter.Write(writer, rows);
        writer.Flush();
        return output.ToArray();
    }

    /// <summary>The factor that puts all but the greatest weights, one in two thousand, within a signed byte.</summary>
    private static double Scale(FeatureIndex index, TaggerTrainer trainer)
    {
        var sizes = index.Ids.SelectMany(pair => trainer.Mean(pair.Value)).Select(cell => Math.Abs(cell.Weight)).Order().ToArray();
        return sizes.Length == 0 ? 1 : 127 / sizes[(int)((sizes.Length - 1) * 0.9995)];
    }
}
