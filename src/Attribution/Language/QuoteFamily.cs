namespace Attribution.Language;

/// <summary>Marks that open and close each other.</summary>
internal enum QuoteFamily : byte
{
    /// <summary>No quotation mark.</summary>
    None,

    /// <summary>Straight double marks.</summary>
    Straight,

    /// <summary>Curly double marks.</summary>
    Curly,

    /// <summary>Angled double marks.</summary>
    Angled,

    /// <summary>Two straight single marks in a row, or two grave accents.</summary>
    Doubled,

    /// <summary>Straight single marks.</summary>
    StraightSingle,

    /// <summary>Curly single marks.</summary>
    CurlySingle,
}

/// <summary>What a quotation mark may do where it stands.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="Length">1, or 2 for a doubled mark.</param>
/// <param name="Family">Which marks it goes with.</param>
/// <param name="Opens">Whether it may open.</param>
/// <param name="Closes">Whether it may close.</param>
internal readonly record struct QuoteMark(int Start, int Length, QuoteFamily Family, bool Opens, bool Closes)
{
    /// <summary>The first code unit behind the mark.</summary>
    public int End => Start + Length;
}
