namespace Attribution.Notebooks;

/// <summary>One thing in which two notebooks differ.</summary>
/// <param name="Cell">The number of the code cell, from 1; 0 where the notebook as a whole differs.</param>
/// <param name="What">Which part of the cell: source, or output and MIME type, with the path into JSON.</param>
/// <param name="Expected">What is committed, near the difference.</param>
/// <param name="Actual">What the run gave, near the difference.</param>
public sealed record NotebookDifference(int Cell, string What, string Expected, string Actual)
{
    private const int Before = 60;
    private const int After = 140;

    /// <summary>The difference in two lines, the texts one below the other.</summary>
    public override string ToString() => $"cell {Cell}, {What}:\n  expected: {Expected}\n  actual:   {Actual}";

    /// <summary>A difference of two texts, cut to where they part.</summary>
    internal static NotebookDifference OfTexts(int cell, string what, string expected, string actual)
    {
        int same = expected.AsSpan().CommonPrefixLength(actual);
        return new NotebookDifference(cell, what, Near(expected, same), Near(actual, same));
    }

    private static string Near(string text, int place)
    {
        int start = Math.Max(0, place - Before), end = Math.Min(text.Length, place + After);
        string part = text[start..end].ReplaceLineEndings("⏎");
        return $"{(start > 0 ? "…" : "")}{part}{(end < text.Length ? "…" : "")}";
    }
}
