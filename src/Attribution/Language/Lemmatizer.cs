using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>
/// Gives a word its dictionary form, from its Penn Treebank tag: a table of exceptions, the irregular verbs, the forms of the verbs
/// that are cues or acts, then suffix rules.
/// </summary>
internal static class Lemmatizer
{
    /// <summary>The table of exceptions, which was counted with the rules and irregular verbs below it.</summary>
    public static readonly ModelKind Kind = new("lemmas.tsv", Version, ["irregular-verbs.tsv"], []);

    /// <summary>The version of the rules: it goes up with each change of what they give.</summary>
    private const int Version = 2;

    private const int MaximumLength = 40;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> PastForms = Lexicon.Rows("irregular-verbs.tsv")
        .SelectMany(row => row[1].Split(';').Concat(row[2].Split(';')).Distinct().Select(form => (Form: form, Base: row[0])))
        .DistinctBy(pair => pair.Form)
        .ToFrozenDictionary(pair => pair.Form, pair => pair.Base, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The forms of the verbs in the lists of cues and acts, whose lemmas rules ask for. The table of exceptions was counted
    /// without them: a new cue mends the lemma of its own forms and touches no other.
    /// </summary>
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Listed =
        CueRow.Verbs.Select(row => row.Lemma).Concat(ActVerbs.All)
        .SelectMany(Inflector.Spellings).SelectMany(verb => Inflector.Forms(verb).Select(form => (Form: form, Verb: verb)))
        .DistinctBy(pair => pair.Form)
        .ToFrozenDictionary(pair => pair.Form, pair => pair.Verb, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The lemma of <paramref name="word"/> under <paramref name="tag"/>: lower case, but for names.</summary>
    public static string Lemma(ReadOnlySpan<char> word, string tag)
    {
        if (tag is "NNP" or "NNPS") return word.ToString();
        if (word.Length > MaximumLength) return word.ToString().ToLowerInvariant();
        Span<char> key = stackalloc char[MaximumLength + 2];
        var lower = Lower(word, key);
        key[lower.Length] = ' ';
        key[lower.Length + 1] = KindOf(tag);
        if (Exceptions.Lemmas.TryGetValue(key[..(lower.Length + 2)], out var lemma)) return lemma;
        if (tag is "VBG" or "VBZ" || (tag is "VBD" or "VBN" && !PastForms.ContainsKey(lower)))
        {
            if (Listed.TryGetValue(lower, out lemma)) return lemma;
        }
        return Regular(lower, tag);
    }

    /// <summary>The lemma that the suffix rules alone give to <paramref name="word"/>.</summary>
    public static string ByRule(ReadOnlySpan<char> word, string tag)
    {
        if (tag is "NNP" or "NNPS" || word.Length > MaximumLength) return word.ToString();
        Span<char> key = stackalloc char[MaximumLength];
        return Regular(Lower(word, key), tag);
    }

    /// <summary>The group of tags that share a lemma: n nouns, v verbs, a adjectives and adverbs, o all others.</summary>
    public static char KindOf(string tag) => tag switch
    {
        "NN" or "NNS" => 'n',
        "VB" or "VBD" or "VBG" or "VBN" or "VBP" or "VBZ" or "MD" => 'v',
        "JJ" or "JJR" or "JJS" or "RB" or "RBR" or "RBS" => 'a',
        _ => 'o',
    };

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word, Span<char> lower)
    {
        lower = lower[..word.ToLowerInvariant(lower)];
        lower.Replace('’', '\'');
        return lower;
    }

    private static string Regular(ReadOnlySpan<char> lower, string tag) => tag switch
    {
        "NNS" => Singular(lower),
        "VBD" or "VBN" when PastForms.TryGetValue(lower, out var present) => present,
        "VB" or "VBD" or "VBG" or "VBN" or "VBP" or "VBZ" => Verb(lower, tag),
        _ => lower.ToString(),
    };

    private static string Singular(ReadOnlySpan<char> word)
    {
        if (word.Length > 4 && word.EndsWith("ies")) return string.Concat(word[..^3], "y");
        if (word.Length > 4 && (word.EndsWith("sses") || word.EndsWith("shes") || word.EndsWith("ches") || word.EndsWith("xes") || word.EndsWith("zzes")))
            return word[..^2].ToString();
        return word.Length > 2 && word[^1] == 's' && word[^2] != 's' ? word[..^1].ToString() : word.ToString();
    }

    private static string Verb(ReadOnlySpan<char> word, string tag) => tag switch
    {
        "VBZ" => word.Length > 4 && word.EndsWith("ies") ? string.Concat(word[..^3], "y")
            : word.EndsWith("sses") || word.EndsWith("shes") || word.EndsWith("ches") || word.EndsWith("xes") || word.EndsWith("zzes") ? word[..^2].ToString()
            : word.Length > 2 && word[^1] == 's' ? word[..^1].ToString() : word.ToString(),
        "VBG" when word.Length > 4 && word.EndsWith("ing") => Stem(word[..^3]),
        "VBD" or "VBN" when word.Length > 4 && word.EndsWith("ied") => string.Concat(word[..^3], "y"),
        "VBD" or "VBN" when word.Length > 3 && word.EndsWith("ed") => Stem(word[..^2]),
        _ => word.ToString(),
    };

    /// <summary>Restores a verb's end in front of -ed and -ing: stopp → stop, mak → make, deni → deny.</summary>
    private static string Stem(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 3) return stem.ToString();
        char last = stem[^1], before = stem[^2], third = stem[^3];
        if (last == before && last is not ('l' or 's' or 'z' or 'f' or 'e' or 'o')) return stem[..^1].ToString();
        if (last is 'v' or 'u' or 'c' or 'z' && before != 'z' || last == 's' && before is not 's' and not 'u'
            || last == 'g' && before is 'r' or 'd' or 'n' or 'a' && third is 'a' or 'e' or 'u' or 'r') return string.Concat(stem, "e");
        if (last == 'l' && IsConsonant(before) && before is not ('l' or 'r' or 'w')) return string.Concat(stem, "e");
        if (IsConsonant(last) && last is not ('w' or 'x' or 'y' or 'h') && !IsConsonant(before) && IsConsonant(third)
            && (last is 'k' or 'm' || before is 'u' or 'i' or 'a' && last == 't' || before == 'i' && last is 'r' or 'n' or 'd' && stem.Length < 6))
            return string.Concat(stem, "e");
        return stem.ToString();
    }

    private static bool IsConsonant(char c) => c is not ('a' or 'e' or 'i' or 'o' or 'u');

    /// <summary>The table, read when a lemma is first asked for and not before: what <see cref="Kind"/> says can be asked without it.</summary>
    private static class Exceptions
    {
        public static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lemmas = ModelFile.Rows(Kind)
            .ToFrozenDictionary(row => row[0] + " " + row[1], row => row[2], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
