using System.Collections.Immutable;
using System.Globalization;
using Attribution.Documents;

namespace Attribution.Training.Quotes;

/// <summary>Reads a compartment of PolNeAR 1.0.0 (Newell, Margolin and Ruths 2018): <c>text/</c> and brat standoff in <c>attributions/</c>.</summary>
internal static class PolnearReader
{
    /// <summary>The articles of <paramref name="folder"/>, one per annotation file, ordered by its name.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder holds no <c>attributions/</c>.</exception>
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
        var spans = new Dictionary<string, ImmutableArray<TextSpan>>(StringComparer.Ordinal);
        var quotes = ImmutableArray.CreateBuilder<GoldQuote>();
        var lines = File.ReadAllLines(path);
        foreach (var line in lines.Where(line => line.StartsWith('T')))
        {
            var cells = line.Split('\t');
            if (cells.Length != 3) continue;
            spans[cells[0]] = [.. cells[1][(cells[1].IndexOf(' ') + 1)..].Split(';').Select(Span)];
        }
        foreach (var line in lines.Where(line => line.StartsWith('E')))
        {
            var arguments = line.Split('\t')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(a => a.Split(':')).ToArray();
            ImmutableArray<TextSpan> Of(string role) =>
                [.. arguments.Where(a => a[0].TrimEnd("0123456789".ToCharArray()) == role).SelectMany(a => spans.GetValueOrDefault(a[1], [])).Order()];
            var content = Of("Content");
            if (content.Length > 0) quotes.Add(new GoldQuote(Of("Source"), Of("Cue"), content));
        }
        return new GoldArticle(document, quotes.ToImmutable());
    }

    private static TextSpan Span(string text)
    {
        var ends = text.Split(' ');
        return new TextSpan(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
    }
}
