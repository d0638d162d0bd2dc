namespace Attribution.Corpus.Corroboration;

/// <summary>A claim of a corpus.</summary>
/// <param name="Document">The index of its article in the order of dates.</param>
/// <param name="Index">Its index in the article's claims.</param>
internal readonly record struct ClaimKey(int Document, int Index) : IComparable<ClaimKey>
{
    /// <summary>By document, then by place in it.</summary>
    public int CompareTo(ClaimKey other) => (Document, Index).CompareTo((other.Document, other.Index));
}
