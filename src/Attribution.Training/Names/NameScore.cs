using Attribution.Actors.Names;
using Attribution.Documents;

namespace Attribution.Training.Names;

/// <summary>Compares names with gold ones, by exact span and class; names of <see cref="NameClass.Other"/> do not count.</summary>
internal sealed class NameScore
{
    private readonly int[] right = new int[3], found = new int[3], gold = new int[3];
    private readonly Dictionary<string, int> errors = [];
    private readonly List<string> examples = [];

    /// <summary>F1 over all classes.</summary>
    public double F1 => 2.0 * right.Sum() / Math.Max(1, found.Sum() + gold.Sum());

    /// <summary>The errors with an excerpt.</summary>
    public IReadOnlyList<string> Examples => examples;

    /// <summary>Adds a document.</summary>
    public void Add(string text, IEnumerable<(TextSpan Span, NameClass Class)> names, IEnumerable<(TextSpan Span, NameClass Class)> own, IReadOnlyList<TextSpan> unsure)
    {
        var want = names.Where(name => name.Class != NameClass.Other).ToHashSet();
        var have = own.Where(name => name.Class != NameClass.Other && (want.Contains(name) || !unsure.Any(span => span.Overlaps(name.Span)))).ToHashSet();
        foreach (var name in want) gold[(int)name.Class]++;
        foreach (var name in have) found[(int)name.Class]++;
        foreach (var name in have.Where(want.Contains)) right[(int)name.Class]++;
        foreach (var name in have.Where(name => !want.Contains(name)).OrderBy(name => name.Span.Start))
        {
            var near = want.Where(other => other.Span.Overlaps(name.Span)).OrderBy(other => other.Span.Start).ToList();
            if (near.Count == 0) Note($"spurious {name.Class}", text, name.Span);
            else if (near.Exists(other => other.Span == name.Span)) Note($"type {near[0].Class} as {name.Class}", text, name.Span);
            else if (near.Exists(other => other.Class == name.Class)) Note($"boundary {name.Class}", text, name.Span);
            else Note($"boundary and type {near[0].Class} as {name.Class}", text, name.Span);
        }
        foreach (var name in want.Where(name => !have.Contains(name) && !have.Any(other => other.Span.Overlaps(name.Span))).OrderBy(name => name.Span.Start))
            Note($"missed {name.Class}", text, name.Span);
    }

    private void Note(string kind, string text, TextSpan span)
    {
        errors[kind] = errors.GetValueOrDefault(kind) + 1;
        var (from, to) = (Math.Max(0, span.Start - 40), Math.Min(text.Length, span.End + 40));
        examples.Add($"{kind}: {text[from..span.Start]}[{text[span.Start..span.End]}]{text[span.End..to]}".Replace('\n', ' '));
    }

    /// <summary>Writes precision, recall and F1 for all and by class, and the kinds of errors with counts.</summary>
    public void Write(string name, TextWriter output)
    {
        Line(name, right.Sum(), found.Sum(), gold.Sum(), output);
        for (var i = 0; i < 3; i++) Line("  " + (NameClass)i, right[i], found[i], gold[i], output);
        foreach (var (kind, count) in errors.OrderByDescending(error => error.Value).ThenBy(error => error.Key, StringComparer.Ordinal).Take(16)) output.WriteLine($"    {count,5} {kind}");
    }

    private static void Line(string name, int right, int found, int gold, TextWriter output) => output.WriteLine(FormattableString.Invariant(
        $"{name,-28} P {1.0 * right / Math.Max(1, found):F3}  R {1.0 * right / Math.Max(1, gold):F3}  F1 {2.0 * right / Math.Max(1, found + gold):F3}  of {gold}"));
}
