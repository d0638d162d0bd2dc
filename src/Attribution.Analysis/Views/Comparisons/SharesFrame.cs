using Attribution.Comparing;
using Attribution.Frames;

namespace Attribution.Views.Comparisons;

/// <summary>The frame <c>shares</c>, which the command <c>audit</c> writes where it compares.</summary>
internal static class SharesFrame
{
    /// <summary>The shares of <paramref name="comparison"/>.</summary>
    public static FrameSchema Of(Comparison comparison) => new FrameSchema<(ComparedRow Row, Share Share)>(
        "shares", "One row per outlet, month, author, section or speaker and measure. Written by the command audit alone.",
        _ => comparison.Rows.SelectMany(row => row.Shares.Select(share => (row, share))))
    {
        { "by", "outlet, month, author, section or speaker.", _ => comparison.By.ToString().ToLowerInvariant() },
        { "name", "Which one.", pair => pair.Row.Name },
        { "articles", "How many articles it has, or speaks in.", pair => pair.Row.Articles },
        { "measure", "Of what it is a share: see METHOD.md.", pair => pair.Share.Measure.Name },
        { "part", "How many passages, or words.", pair => pair.Share.Part },
        { "whole", "Of how many.", pair => pair.Share.Whole },
        { "share", "The one through the other.", pair => pair.Share.Value, ColumnType.Number },
        { "low", "The lower limit of Wilson's interval of 95 %; missing for words.", pair => pair.Share.Limits?.Low, ColumnType.Number },
        { "high", "The upper limit.", pair => pair.Share.Limits?.High, ColumnType.Number },
    };
}
