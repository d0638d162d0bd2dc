namespace Attribution.Documents;

/// <summary>Counts places in a text in characters as people count them (Unicode code points), where other programs do.</summary>
internal sealed class CodePoints
{
    private readonly int[] before;

    /// <summary>The places of <paramref name="text"/>.</summary>
    public CodePoints(string text)
    {
        before = new int[text.Length + 1];
        for (var at = 0; at < text.Length; at++) before[at + 1] = before[at] + (at > 0 && char.IsSurrogatePair(text, at - 1) ? 0 : 1);
    }

    /// <summary>How many code points the text has.</summary>
    public int Count => before[^1];

    /// <summary>The place of the UTF-16 code unit <paramref name="at"/>.</summary>
    public int Of(int at) => before[at];

    /// <summary>The UTF-16 code unit at which the code point <paramref name="place"/>, from 0 to <see cref="Count"/>, begins.</summary>
    public int UnitOf(int place)
    {
        // The second half of a pair has the place behind the pair: of the units with one place, the last begins it.
        var at = Array.BinarySearch(before, place);
        while (at + 1 < before.Length && before[at + 1] == place) at++;
        return at;
    }
}
