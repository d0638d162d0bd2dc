namespace Attribution.Figures.Dates;

/// <summary>What the dates of a document have told so far: the last date, and the last day of the news.</summary>
/// <param name="quoted">What stands between quotation marks; null where that does not matter.</param>
internal sealed class Story(QuotedText? quoted)
{
    /// <summary>What stands between quotation marks; null where that does not matter.</summary>
    public QuotedText? Quoted { get; } = quoted;

    /// <summary>The last date read in the document.</summary>
    public CalendarPoint? Anchor { get; set; }

    /// <summary>The sentence of the last date.</summary>
    public int AnchorSentence { get; set; } = -1;

    /// <summary>The last day of the week before publication that the writer named, outside quotation marks.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>The sentence of that day.</summary>
    public int DaySentence { get; set; } = -1;
}
