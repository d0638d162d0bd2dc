using System.Collections.Frozen;
using System.Globalization;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>How often verbs open attributions in each frame, counted in annotated news (cue-chances.tsv).</summary>
internal static class CueChances
{
    private static readonly FrozenDictionary<string, float[]> Verbs = Read("verb");
    private static readonly FrozenDictionary<string, float[]> Classes = Read("class");

    /// <summary>The chances of a verb, or of its class where the verb itself was not counted: from 0 to 1, per <see cref="CuePattern"/>.</summary>
    public static float[] Of(string lemma, CueClass kind) =>
        [.. Verbs.GetValueOrDefault(lemma) ?? Classes.GetValueOrDefault(kind.ToString().ToLowerInvariant()) ?? new float[Enum.GetValues<CuePattern>().Length]];

    private static FrozenDictionary<string, float[]> Read(string of) =>
        Lexicon.Rows("cue-chances.tsv").Where(row => row[0] == of).ToFrozenDictionary(row => row[1], row => Parse(row[2]), StringComparer.Ordinal);

    private static float[] Parse(string cell)
    {
        var chances = new float[Enum.GetValues<CuePattern>().Length];
        foreach (var pair in cell.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = pair.IndexOf('=', StringComparison.Ordinal);
            var pattern = Enum.Parse<CuePattern>(pair.AsSpan(0, cut), ignoreCase: true);
            chances[(int)pattern] = int.Parse(pair.AsSpan(cut + 1), CultureInfo.InvariantCulture) / 100f;
        }
        return chances;
    }
}
