using Attribution.Charts;
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
    public static string Count(int number, string one, string? many = null) => Counting.Number(number, one, many);

    /// <summary>"3 of 10 (30%)".</summary>
    public static string Share(int part, int whole) => whole == 0
        ? "0 of 0"
        : $"{Counting.Number(part)} of {Counting.Number(whole)} ({Counting.Percent(part, whole)}%)";

    /// <summary>"3 of 10 claims (30%)"; "all 10 claims", "both claims", "the only claim", "none of 10 claims".</summary>
    /// <param name="part">How many of them.</param>
    /// <param name="whole">How many there are.</param>
    /// <param name="one">The word for one.</param>
    /// <param name="many">The word for several; null for <paramref name="one"/> and an s.</param>
    public static string Share(int part, int whole, string one, string? many = null) => part > 0 && part < whole
        ? $"{Counting.Of(part, whole, one, many)} ({Counting.Percent(part, whole)}%)"
        : Counting.Of(part, whole, one, many);

    /// <summary>"a, b and c"; of more than one beyond <paramref name="most"/> the first ones, and how many more.</summary>
    public static string List(IEnumerable<string> items, int most = 5)
    {
        ArgumentNullException.ThrowIfNull(items);
        var all = items.ToList();
        return Counting.List(all.Count > most + 1 ? [.. all.Take(most), $"{Counting.Number(all.Count - most)} more"] : all);
    }

    /// <summary>A paragraph of HTML.</summary>
    public string ToHtml() => $"<p>{Html.Encode(text)}</p>\n";

    /// <summary>The sentences.</summary>
    public override string ToString() => text;

    string INotebookValue.ToText() => text;
}
