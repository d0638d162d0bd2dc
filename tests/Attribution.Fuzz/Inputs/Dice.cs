namespace Attribution.Fuzz.Inputs;

/// <summary>Draws by lot, for one input alone: the same draws for the same seed and index, in every run and on every machine.</summary>
internal sealed class Dice(int seed, int index)
{
    // The algorithm of a seeded Random is the same in all versions of .NET; neighbouring seeds must not start alike.
    private readonly Random random = new(unchecked((int)(((uint)seed * 0x9E3779B9u) ^ (((uint)index + 1) * 0x85EBCA6Bu))));

    /// <summary>A whole number from 0 up to <paramref name="end"/>, which is left out.</summary>
    public int Below(int end) => random.Next(end);

    /// <summary>A whole number from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public int Between(int first, int last) => random.Next(first, last + 1);

    /// <summary>True in <paramref name="percent"/> of a hundred draws.</summary>
    public bool Chance(int percent) => random.Next(100) < percent;

    /// <summary>One of <paramref name="choices"/>.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>So many draws of <paramref name="make"/> in a row as lie between <paramref name="fewest"/> and <paramref name="most"/>.</summary>
    public string Many(int fewest, int most, Func<string> make, string between = "") =>
        string.Join(between, Enumerable.Range(0, Between(fewest, most)).Select(_ => make()));

    /// <summary>A place in <paramref name="text"/>, its end included.</summary>
    public int Place(string text) => random.Next(text.Length + 1);

    /// <summary>A stretch of <paramref name="text"/> of at most <paramref name="longest"/> characters, which may be empty.</summary>
    public (int Start, int End) Stretch(string text, int longest)
    {
        var start = Place(text);
        return (start, Math.Min(text.Length, start + random.Next(longest + 1)));
    }
}
