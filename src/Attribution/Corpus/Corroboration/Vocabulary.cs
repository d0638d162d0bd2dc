using System.Globalization;
using Attribution.Claims;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Numbers the words and names that claims consist of, and weighs them: a word by <see cref="StemWeights"/>, a name <see cref="OfName"/>.
/// So the weights do not depend on the corpus at hand.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>What a name weighs: that two claims name the same actor says less than a rare word that both have.</summary>
    public const double OfName = 1.5;

    /// <summary>What a number weighs: many claims count two of something.</summary>
    public const double OfValue = 2.5;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<(string Text, double Weight, bool IsName)> entries = [];

    /// <summary>The number of a word's stem, the next free one where it is new.</summary>
    public int Word(string stem) => Number(stem, isName: false);

    /// <summary>The number of a name; a name and a word of the same letters are different.</summary>
    public int Name(string name) => Number("=" + name, isName: true);

    /// <summary>The number of a figure's value; it counts as a word, and weighs <see cref="OfValue"/>.</summary>
    public int Value(double value) => Number("#" + value.ToString("R", CultureInfo.InvariantCulture), isName: false);

    /// <summary>The weight of the word or name with number <paramref name="feature"/>.</summary>
    public double Weight(int feature) => entries[feature].Weight;

    /// <summary>Whether <paramref name="feature"/> is a name.</summary>
    public bool IsName(int feature) => entries[feature].IsName;

    /// <summary>
    /// The letters of <paramref name="feature"/>, of a name behind an equals sign; unlike its number, they do not depend on what was seen
    /// before.
    /// </summary>
    public string Text(int feature) => entries[feature].Text;

    private int Number(string text, bool isName)
    {
        if (numbers.TryGetValue(text, out var number)) return number;
        numbers.Add(text, entries.Count);
        entries.Add((text, isName ? OfName : text[0] == '#' ? OfValue : StemWeights.Of(text), isName));
        return entries.Count - 1;
    }
}
