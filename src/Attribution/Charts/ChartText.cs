namespace Attribution.Charts;

/// <summary>The words of a chart, as plain text.</summary>
/// <param name="Finding">What the data say, as a title: computed, and one sentence without a stop.</param>
/// <param name="Question">What the chart answers.</param>
/// <param name="Says">All of it in words, for readers who do not see the chart.</param>
internal sealed record ChartText(string Finding, string Question, string Says)
{
    private const int FindingWidth = 42, QuestionWidth = 56, LineHeight = 20, Above = 8, Below = 8;

    /// <summary>Finding and question in lines that fit a page 400 pixels wide, as Plotly reads them.</summary>
    public string Title => string.Join("<br>",
    [
        .. Labels.Lines(Finding, FindingWidth, 5).Select(line => $"<b>{Labels.Plain(line)}</b>"),
        .. Labels.Lines(Question, QuestionWidth, 3).Select(line => $"<span style=\"font-size:12px\">{Labels.Plain(line)}</span>"),
    ]);

    /// <summary>The room that the title takes, in pixels.</summary>
    public int Height => Above + Below + LineHeight * (Labels.Lines(Finding, FindingWidth, 5).Count() + Labels.Lines(Question, QuestionWidth, 3).Count());
}
