using System.Globalization;
using Attribution.Display;

namespace Attribution.Views;

/// <summary>
/// Sentences beside a chart or table that are made from the same data, so that they hold for whatever articles a notebook
/// is given. It draws itself as the last expression of a cell. Immutable.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class Reading : INotebookValue
{
    private readonly string text;

    private Reading(string text) => this.text = text;

    /// <summary>A paragraph of these sentences; empty ones are left out.</summary>
    public static Reading Of(params string?[] sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        return new(string.Join(' ', sentences.Where(sentence => !string.IsNullOrWhiteSpace(sentence)).Select(sentence => sentence!.Trim())));
    }

    /// <summary>"1 quote", "2,000 quotes".</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">The word for one.</param>
    /// <param name="many">The word for several; null for <paramref name="one"/> and an s.</param>
    public static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");

    /// <summary>"3 of 10 (30 %)".</summary>
    public static string Share(int part, int whole) => whole == 0
        ? "0 of 0"
        : string.Create(CultureInfo.InvariantCulture, $"{part:N0} of {whole:N0} ({100.0 * part / whole:0}\u00A0%)");

    /// <summary>"a, b and c"; of more than <paramref name="most"/> the first ones, and how many more.</summary>
    public static string List(IEnumerable<string> items, int most = 5)
    {
        ArgumentNullException.ThrowIfNull(items);
        var all = items.ToList();
        if (all.Count > most) return $"{string.Join(", ", all.Take(most))} and {all.Count - most} more";
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }

    /// <summary>A paragraph of HTML.</summary>
    public string ToHtml() => $"<p>{Html.Encode(text)}</p>\n";

    /// <summary>The sentences.</summary>
    public override string ToString() => text;

    string INotebookValue.ToText() => text;
}
