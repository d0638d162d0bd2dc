using Attribution.Documents;
using Attribution.Evaluation.Polnear;

namespace Attribution.Training.Quotes;

/// <summary>Reads a compartment of PolNeAR 1.0.0 (Newell, Margolin and Ruths 2018): <c>text/</c> and brat standoff in <c>attributions/</c>.</summary>
internal static class PolnearReader
{
    /// <summary>The articles of <paramref name="folder"/>, one per annotation file, ordered by its name.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder holds no <c>attributions/</c>.</exception>
    /// <exception cref="DocumentException">A text or an annotation cannot be read; the message names the file.</exception>
    public static IReadOnlyList<GoldArticle> Read(string folder)
    {
        var annotations = Directory.GetFiles(Path.Combine(folder, "attributions"), "*.ann");
        Array.Sort(annotations, StringComparer.Ordinal);
        return [.. annotations.AsParallel().AsOrdered().Select(path => ReadOne(folder, path))];
    }

    private static GoldArticle ReadOne(string folder, string path)
    {
        var name = Path.GetFileNameWithoutExtension(path)[..^5];
        var document = DocumentReader.Read(Path.Combine(folder, "text", name + ".txt"));
        var annotation = BratFile.Read(path, document.Text.Length);
        return new GoldArticle(document, [.. annotation.Attributions.Where(quote => quote.Content.Length > 0).Select(InOrder)]);
    }

    private static BratAttribution InOrder(BratAttribution quote) => new([.. quote.Source.Order()], [.. quote.Cue.Order()], [.. quote.Content.Order()]);
}
