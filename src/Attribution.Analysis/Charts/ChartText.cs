namespace Attribution.Charts;

/// <summary>The words of a chart, as plain text.</summary>
/// <param name="Finding">What the data say, as a title: computed, and one sentence without a stop.</param>
/// <param name="Question">What the chart answers.</param>
/// <param name="Says">All of it in words, for readers who do not see the chart.</param>
internal sealed record ChartText(string Finding, string Question, string Says)
{
    /// <summary>How far the first line's foot stands below the top, in pixels.</summary>
    public const int FirstLine = 20;

    private const int FindingWidth = 44, QuestionWidth = 60, Below = 10;
    private const double LineHeight = 19.5;

    /// <summary>Finding and question in lines that fit a page 400 pixels wide, as Plotly reads them.</summary>
    public string Title => string.Join("<br>",
    [
        .. Lines(Finding, FindingWidth).Select(line => $"<b>{Labels.Plain(line)}</b>"),
        .. Lines(Question, QuestionWidth).Select(line => $"<span style=\"font-size:12px\">{Labels.Plain(line)}</span>"),
    ]);

    /// <summary>The room that the title takes, in pixels.</summary>
    public int Height => (int)(FirstLine + Below + LineHeight * (Lines(Finding, FindingWidth).Count + Lines(Question, QuestionWidth).Count - 1));

    /// <summary>As few lines as fit, of about the same length.</summary>
    private static List<string> Lines(string text, int width)
    {
        const int Most = 5;
        var lines = Labels.Lines(text, width, Most).ToList();
        for (var narrower = text.Length / Math.Max(1, lines.Count); lines.Count < Most && narrower < width; narrower++)
        {
            var balanced = Labels.Lines(text, narrower, Most).ToList();
            if (balanced.Count == lines.Count && balanced.TrueForAll(line => line.Length <= width)) return balanced;
        }
        return lines;
    }
}
