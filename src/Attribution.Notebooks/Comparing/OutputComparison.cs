using System.Text.Json;
using Attribution.Notebooks.Pictures;

namespace Attribution.Notebooks.Comparing;

/// <summary>Compares the outputs of one cell.</summary>
internal static class OutputComparison
{
    private const int MostPerOutput = 5;

    internal static IEnumerable<NotebookDifference> Compare(int cell, IReadOnlyList<CellOutput> expected, IReadOnlyList<CellOutput> actual)
    {
        if (expected.Count != actual.Count)
        {
            return [NotebookDifference.OfTexts(cell, "outputs", Kinds(expected), Kinds(actual))];
        }

        return expected.Zip(actual).SelectMany((pair, i) => Compare(cell, $"output {i + 1}", pair.First, pair.Second));
    }

    private static IEnumerable<NotebookDifference> Compare(int cell, string place, CellOutput expected, CellOutput actual) => (expected, actual) switch
    {
        (RichOutput one, RichOutput other) => CompareRich(cell, place, one, other),
        (StreamOutput one, StreamOutput other) when one.Name == other.Name => CompareText(cell, $"{place} ({one.Name})", one.Text, other.Text),
        (ErrorOutput one, ErrorOutput other) => CompareText(cell, $"{place} (error)", $"{one.Name}: {one.Value}", $"{other.Name}: {other.Value}"),
        _ => [new NotebookDifference(cell, place, Kinds([expected]), Kinds([actual]))],
    };

    private static IEnumerable<NotebookDifference> CompareRich(int cell, string place, RichOutput expected, RichOutput actual)
    {
        Picture? picture = Picture.Of(expected);
        MimeBundle one = Comparable(expected.Data, picture), other = Comparable(actual.Data, picture);
        if (picture is not null && picture.FigureHash != FigureHash.Of(actual.Data))
            yield return new NotebookDifference(cell, $"{place} (picture)", $"a picture of figure {picture.FigureHash}",
                $"figure {FigureHash.Of(actual.Data)}: draw it again");
        foreach (string mime in one.Concat(other).Select(pair => pair.Key).Distinct())
        {
            if (!one.TryGet(mime, out JsonElement a) || !other.TryGet(mime, out JsonElement b))
            {
                yield return new NotebookDifference(cell, $"{place} ({mime})", Has(one, mime), Has(other, mime));
            }
            else if (MimeBundle.IsJson(mime))
            {
                foreach (var (path, was, now) in JsonComparison.Compare(a, b, MostPerOutput))
                    yield return NotebookDifference.OfTexts(cell, $"{place} ({mime} {path})", was, now);
            }
            else
            {
                foreach (NotebookDifference difference in CompareText(cell, $"{place} ({mime})", a.GetString()!, b.GetString()!))
                    yield return difference;
            }
        }
    }

    private static MimeBundle Comparable(MimeBundle data, Picture? picture) =>
        picture is null ? data : data.Without(MimeBundle.Png).Without(MimeBundle.Html);

    private static IEnumerable<NotebookDifference> CompareText(int cell, string place, string expected, string actual)
    {
        string one = VolatileText.Mask(expected), other = VolatileText.Mask(actual);
        return one == other ? [] : [NotebookDifference.OfTexts(cell, place, one, other)];
    }

    private static string Has(MimeBundle bundle, string mime) => bundle.Contains(mime) ? "there" : "nothing";

    private static string Kinds(IReadOnlyList<CellOutput> outputs) => outputs.Count == 0 ? "none" : string.Join("; ", outputs.Select(output => output switch
    {
        StreamOutput stream => stream.Name,
        ErrorOutput error => $"{error.Name}: {error.Value}",
        RichOutput rich => string.Join(" + ", rich.Data.Select(pair => pair.Key)),
        _ => output.GetType().Name,
    }));
}
