namespace Attribution.Documents;

/// <summary>Where something stands: the start or the end of its span, or the index of one of its tokens.</summary>
internal delegate int Place<T>(in T item);

/// <summary>Finds places in what is sorted by where it stands, in a time that grows with the logarithm of its number.</summary>
internal static class SortedSpans
{
    /// <summary>
    /// The index of the first of <paramref name="sorted"/> whose place is <paramref name="position"/> or behind it; their number where none
    /// is.
    /// </summary>
    /// <param name="sorted">What is searched; the place of each is never before that of the one in front of it.</param>
    /// <param name="position">The place to look for.</param>
    /// <param name="place">Where each of them stands.</param>
    public static int FirstAtOrBehind<T>(ReadOnlySpan<T> sorted, int position, Place<T> place)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (place(in sorted[middle]) < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The index of the first of <paramref name="sorted"/> whose place is behind <paramref name="position"/>; their number where none is.</summary>
    /// <param name="sorted">What is searched; the place of each is never before that of the one in front of it.</param>
    /// <param name="position">The place to look for.</param>
    /// <param name="place">Where each of them stands.</param>
    public static int FirstBehind<T>(ReadOnlySpan<T> sorted, int position, Place<T> place) => FirstAtOrBehind(sorted, position + 1, place);
}
