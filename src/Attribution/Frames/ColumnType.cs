namespace Attribution.Frames;

/// <summary>What the cells of a column hold. A cell of any type may be missing.</summary>
internal enum ColumnType
{
    /// <summary>Text as it stands in the article, an id, or one of a closed set of words.</summary>
    Text,

    /// <summary>Several texts in order of appearance, separated by <c>;</c>; a <c>;</c> inside one of them is written as <c>,</c>.</summary>
    List,

    /// <summary>A whole number: a count, or an offset in UTF-16 code units.</summary>
    Whole,

    /// <summary>A number with as many digits as it has.</summary>
    Number,

    /// <summary>A number from 0 to 1 with two decimals.</summary>
    Score,

    /// <summary><c>true</c>, or missing.</summary>
    Flag,

    /// <summary>A calendar day, <c>yyyy-MM-dd</c>.</summary>
    Date,
}
