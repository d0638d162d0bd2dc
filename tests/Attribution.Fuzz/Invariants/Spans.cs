namespace Attribution.Fuzz.Invariants;

/// <summary>How two half-open ranges lie to each other.</summary>
internal static class Spans
{
    /// <summary>Whether they share a character.</summary>
    public static bool Overlap((int Start, int End) one, (int Start, int End) other) => one.Start < other.End && other.Start < one.End;

    /// <summary>Whether the second lies wholly in the first.</summary>
    public static bool Contains((int Start, int End) outer, (int Start, int End) inner) => outer.Start <= inner.Start && inner.End <= outer.End;

    /// <summary>Whether they overlap and neither contains the other.</summary>
    public static bool Cross((int Start, int End) one, (int Start, int End) other) => Overlap(one, other) && !Contains(one, other) && !Contains(other, one);
}
