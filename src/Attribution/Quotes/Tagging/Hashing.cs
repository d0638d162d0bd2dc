namespace Attribution.Quotes.Tagging;

/// <summary>The hash functions behind feature numbers; the same on every machine.</summary>
internal static class Hashing
{
    private const uint Prime = 16777619;
    private const uint Basis = 2166136261;

    /// <summary>Of a word in lower case with each digit as 0.</summary>
    public static uint Word(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var c in word) hash = (hash ^ Fold(c)) * Prime;
        return hash;
    }

    /// <summary>Of characters as they are.</summary>
    public static uint Exact(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return hash;
    }

    /// <summary>Of the word's pattern of capitals, small letters, digits and other marks, each run cut to two.</summary>
    public static uint Shape(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        char last = '\0';
        var run = 0;
        foreach (var c in word)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? '0' : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2) hash = (hash ^ kind) * Prime;
        }
        return hash;
    }

    /// <summary>Joins a feature's number with its values.</summary>
    public static uint Mix(uint a, uint b)
    {
        var hash = (a * 0x9E3779B1u) ^ (b + 0x7F4A7C15u + (a << 6) + (a >> 2));
        hash ^= hash >> 15;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        return hash;
    }

    private static uint Fold(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        >= 'A' and <= 'Z' => (uint)(c | 0x20),
        '’' => '\'',
        '“' or '”' => '"',
        < (char)128 => c,
        _ => char.ToLowerInvariant(c),
    };
}
