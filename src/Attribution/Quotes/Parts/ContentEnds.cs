using Attribution.Language;

namespace Attribution.Quotes.Parts;

/// <summary>Frees contents of the marks that only join them to what stands beside them.</summary>
internal static class ContentEnds
{
    private const Trait Joining = Trait.Comma | Trait.Semicolon | Trait.Colon | Trait.Dash;

    /// <summary><paramref name="content"/> without commas and their like at the ends of its pieces, but for those inside its quotation marks.</summary>
    public static Pieces Of(TokenView text, Pieces content)
    {
        if (content.All(piece => !Joins(text, piece.First, piece) && !Joins(text, piece.End - 1, piece))) return content;
        var trimmed = new Pieces();
        foreach (var piece in content)
        {
            var (first, end) = (piece.First, piece.End);
            while (first < end && Joins(text, first, piece)) first++;
            while (end > first && Joins(text, end - 1, piece)) end--;
            trimmed.Add(new(first, end));
        }
        return trimmed;
    }

    private static bool Joins(TokenView text, int i, TokenRange piece) =>
        text.Is(i, Joining) && !(text.QuotationAt(i) is >= 0 and var quotation && text.Quotation(quotation).Overlaps(piece)
            && (piece.Contains(text.Quotation(quotation)) || text.Is(i + 1, Trait.Close)));
}
