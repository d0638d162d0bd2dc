using System.Collections.Immutable;
using Attribution.Actors.Names;
using Attribution.Documents;

namespace Attribution.Evaluation.Labelled;

/// <summary>Compares names with annotated ones, by exact span and class; names of <see cref="NameClass.Other"/> do not count.</summary>
internal sealed class NameTally
{
    private const int Classes = 3;
    private const int Around = 30;
    private readonly int[] right = new int[Classes], found = new int[Classes], gold = new int[Classes];
    private readonly Dictionary<string, int> errors = new(StringComparer.Ordinal);
    private readonly List<Difference> differences = [];

    /// <summary>Adds a document.</summary>
    /// <param name="document">What the corpus says.</param>
    /// <param name="own">What was found.</param>
    public void Add(NamedDocument document, IEnumerable<(TextSpan Span, NameClass Class)> own)
    {
        var want = document.Names.Where(name => name.Class != NameClass.Other).ToHashSet();
        var have = own.Where(name => name.Class != NameClass.Other && (want.Contains(name) || !document.Unsure.Any(span => span.Overlaps(name.Span))))
            .ToHashSet();
        foreach (var name in want) gold[(int)name.Class]++;
        foreach (var name in have) found[(int)name.Class]++;
        foreach (var name in have.Where(want.Contains)) right[(int)name.Class]++;
        foreach (var name in have.Where(name => !want.Contains(name)).OrderBy(name => name.Span.Start))
        {
            var near = want.Where(other => other.Span.Overlaps(name.Span)).OrderBy(other => other.Span.Start).ToList();
            var what = near.Count == 0 ? $"spurious {name.Class}"
                : near.Exists(other => other.Span == name.Span) ? $"type {near[0].Class} as {name.Class}"
                : near.Exists(other => other.Class == name.Class) ? $"boundary {name.Class}"
                : $"boundary and type {near[0].Class} as {name.Class}";
            Note(document, what, near.Count == 0 ? "" : near[0].Span.Of(document.Document.Text), Shown(document, name.Span));
        }
        foreach (var name in want.Where(name => !have.Any(other => other.Span.Overlaps(name.Span))).OrderBy(name => name.Span.Start))
            Note(document, $"missed {name.Class}", Shown(document, name.Span), "");
    }

    /// <summary>The result.</summary>
    public NamesEvaluation Result() => new(
        [Row("names", right.Sum(), found.Sum(), gold.Sum()),
            .. Enumerable.Range(0, Classes).Select(i => Row(((NameClass)i).ToString().ToLowerInvariant(), right[i], found[i], gold[i]))],
        [.. errors.OrderByDescending(error => error.Value).ThenBy(error => error.Key, StringComparer.Ordinal)
            .Select(error => new NameErrors(error.Key, error.Value))],
        [.. differences]);

    private void Note(NamedDocument document, string what, string wanted, string had)
    {
        what = what.ToLowerInvariant();
        errors[what] = errors.GetValueOrDefault(what) + 1;
        differences.Add(new Difference(document.Document.Id, "names", what, wanted, had));
    }

    /// <summary>The name in brackets, with the words around it.</summary>
    private static string Shown(NamedDocument document, TextSpan span)
    {
        var text = document.Document.Text;
        var (from, to) = (Math.Max(0, span.Start - Around), Math.Min(text.Length, span.End + Around));
        return $"{text[from..span.Start]}[{text[span.Start..span.End]}]{text[span.End..to]}";
    }

    private static Score Row(string name, int right, int found, int gold) =>
        new(name, (double)right / Math.Max(1, found), (double)right / Math.Max(1, gold), 2.0 * right / Math.Max(1, found + gold), gold, found);
}
