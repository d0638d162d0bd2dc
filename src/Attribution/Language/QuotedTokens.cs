namespace Attribution.Language;

/// <summary>The quotations of a document laid over its tokens: which of them hold each token, and which its marks open or close.</summary>
internal sealed class QuotedTokens
{
    private readonly TokenRange[] ranges;
    private readonly int[] outermost;
    private readonly int[] marks;

    public QuotedTokens(AnnotatedDocument document)
    {
        ranges = new TokenRange[document.Quotations.Length];
        outermost = new int[document.Tokens.Length];
        marks = new int[document.Tokens.Length];
        Array.Fill(outermost, -1);
        Array.Fill(marks, -1);
        for (var q = 0; q < ranges.Length; q++) Lay(document, q);
    }

    /// <summary>The outermost quotation that holds the token, or a part of it, marks included; -1 outside all.</summary>
    public int Around(int token) => (uint)token < (uint)outermost.Length ? outermost[token] : -1;

    /// <summary>The quotation, at whatever depth, that the token, a mark and no more, opens or closes; -1 where it is no such mark.</summary>
    public int OfMark(int token) => (uint)token < (uint)marks.Length ? marks[token] : -1;

    /// <summary>The tokens of the quotation with index <paramref name="quotation"/>, marks included.</summary>
    public TokenRange Tokens(int quotation) => ranges[quotation];

    private void Lay(AnnotatedDocument document, int q)
    {
        var quotation = document.Quotations[q];
        var first = document.TokenAt(quotation.Span.Start);
        var end = document.TokenAt(quotation.Span.End - 1) + 1;
        if (end > outermost.Length) end = outermost.Length;
        ranges[q] = new(first, end);
        if (end - 1 > first && quotation.Closed && document.Tokens[end - 1].Span.End == quotation.Span.End) marks[end - 1] = q;
        if (first < end && document.Tokens[first].Span.Start == quotation.Span.Start && Traits.IsQuotationMark(document.Word(first))) marks[first] = q;
        if (quotation.Depth == 0) outermost.AsSpan(first..end).Fill(q);
    }
}
