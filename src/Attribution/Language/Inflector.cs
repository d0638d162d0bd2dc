using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>The forms of a verb from its lemma: those of irregular-verbs.tsv, the doubled consonants of doubling-verbs.tsv, else by rule.</summary>
internal static class Inflector
{
    private static readonly FrozenDictionary<string, (string[] Past, string[] Participle)> Irregular = Lexicon.Rows("irregular-verbs.tsv")
        .ToFrozenDictionary(row => row[0], row => (row[1].Split(';'), row[2].Split(';')), StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unchanging = Irregular.Where(verb => verb.Value.Past.Contains(verb.Key))
        .Select(verb => verb.Key).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Doubling = Lexicon.Rows("doubling-verbs.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All forms of <paramref name="verb"/>, a lemma in lower case, the lemma among them.</summary>
    public static IEnumerable<string> Forms(string verb) =>
        Present(verb).Concat(Past(verb)).Concat(Participles(verb)).Concat(Gerunds(verb)).Distinct();

    /// <summary>The present: "ask", "asks".</summary>
    public static IEnumerable<string> Present(string verb) => verb is "be" ? ["be", "am", "are", "is"] : [verb, Third(verb)];

    /// <summary>The simple past: "wrote"; several where usage varies.</summary>
    public static IEnumerable<string> Past(string verb) => Irregular.TryGetValue(verb, out var forms) ? forms.Past : Regular(verb);

    /// <summary>Whether <paramref name="word"/>, in any case, is both the lemma and the past of a verb: "shut".</summary>
    public static bool IsUnchangedPast(ReadOnlySpan<char> word) => Unchanging.Contains(word);

    /// <summary>The past participle: "written"; several where usage varies.</summary>
    public static IEnumerable<string> Participles(string verb) => Irregular.TryGetValue(verb, out var forms) ? forms.Participle : Regular(verb);

    /// <summary>The gerund: "lying", "stopping"; several where spelling varies.</summary>
    public static IEnumerable<string> Gerunds(string verb) => verb switch
    {
        [.., 'i', 'e'] => [verb[..^2] + "ying"],
        [.., 'e', 'e'] or [.., 'o', 'e'] or [.., 'y', 'e'] or "be" => [verb + "ing"],
        [.., 'e'] => [verb[..^1] + "ing"],
        _ => Stems(verb).Select(stem => stem + "ing"),
    };

    /// <summary>The spellings of a lemma: "criticize" and "criticise".</summary>
    public static IEnumerable<string> Spellings(string lemma)
    {
        yield return lemma;
        if (lemma.Length > 5 && lemma.EndsWith("ize", StringComparison.Ordinal)) yield return lemma[..^2] + "se";
    }

    private static string Third(string verb) => verb switch
    {
        "have" => "has",
        [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ies",
        [.., 'i', 'z'] => verb + "zes",
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => verb + "es",
        [.., var before, 'o'] when !IsVowel(before) => verb + "es",
        _ => verb + "s",
    };

    private static IEnumerable<string> Regular(string verb) => verb switch
    {
        [.., 'e'] => [verb + "d"],
        [.., var before, 'y'] when !IsVowel(before) => [verb[..^1] + "ied"],
        _ => Stems(verb).Select(stem => stem + "ed"),
    };

    /// <summary>What stands before -ed and -ing: "stopp", "panick", and both "signal" and "signall".</summary>
    private static IEnumerable<string> Stems(string verb)
    {
        var doubled = verb + verb[^1];
        if (verb[^1] == 'c') return [verb + "k"];
        if (Doubling.Contains(verb) || EndsShort(verb) && Syllables(verb) == 1) return [doubled];
        return verb[^1] == 'l' && EndsShort(verb) ? [verb, doubled] : [verb];
    }

    /// <summary>Whether the verb ends in one vowel and one consonant that can be doubled: "stop", "admit"; not "speak", "show", "warn".</summary>
    private static bool EndsShort(string verb) =>
        verb.Length > 2 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y' or 'h') && IsVowel(verb[^2])
        && (!IsVowel(verb[^3]) || verb[^3] == 'u' && verb.Length > 3 && verb[^4] == 'q');

    private static int Syllables(string verb)
    {
        var syllables = 0;
        for (var i = 0; i < verb.Length; i++)
        {
            if (IsVowel(verb[i]) && (i == 0 || !IsVowel(verb[i - 1]))) syllables++;
        }
        return syllables;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
