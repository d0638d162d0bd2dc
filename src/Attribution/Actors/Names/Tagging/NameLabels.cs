namespace Attribution.Actors.Names.Tagging;

/// <summary>
/// The labels of tokens: outside any name (0), and for each class the first, an inner, the last and the only token of a
/// name (Ratinov and Roth 2009).
/// </summary>
internal static class NameLabels
{
    /// <summary>The number of classes.</summary>
    public const int Classes = 4;

    /// <summary>The number of labels.</summary>
    public const int Count = 1 + Classes * 4;

    /// <summary>The label of a token outside any name.</summary>
    public const byte Outside = 0;

    /// <summary>The label of token <paramref name="i"/> of a name of <paramref name="length"/> tokens.</summary>
    public static byte Of(NameClass name, int i, int length) =>
        (byte)(1 + (int)name * 4 + (length == 1 ? 3 : i == 0 ? 0 : i == length - 1 ? 2 : 1));

    /// <summary>The class of a label that is not <see cref="Outside"/>.</summary>
    public static NameClass Class(int label) => (NameClass)((label - 1) / 4);

    /// <summary>Whether a name begins at the token.</summary>
    public static bool Begins(int label) => label > 0 && (label - 1) % 4 is 0 or 3;

    /// <summary>Whether a name ends at the token.</summary>
    public static bool Ends(int label) => label > 0 && (label - 1) % 4 is 2 or 3;

    /// <summary>Whether label <paramref name="next"/> may follow <paramref name="label"/>.</summary>
    public static bool MayFollow(int label, int next) =>
        label == Outside || Ends(label) ? next == Outside || Begins(next) : next != Outside && !Begins(next) && Class(label) == Class(next);
}
