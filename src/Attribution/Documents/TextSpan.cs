namespace Attribution.Documents;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 code units in a document's text.</summary>
/// <param name="Start">The first code unit of the range, counted from 0.</param>
/// <param name="End">The first code unit behind the range.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>The number of UTF-16 code units in the range.</summary>
    public int Length => End - Start;

    /// <summary>Whether the range holds nothing.</summary>
    public bool IsEmpty => Start >= End;

    /// <summary>Whether <paramref name="position"/> lies in the range.</summary>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>Whether <paramref name="other"/> lies wholly in this range.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two ranges share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest range that covers this one and <paramref name="other"/>.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The range's characters, without copying them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>The range's characters as a new string.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in <paramref name="text"/>.</exception>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>Orders by start; of two ranges with one start the longer comes first.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary><c>start-end</c>, as the frames write it.</summary>
    public override string ToString() => $"{Start}-{End}";

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
