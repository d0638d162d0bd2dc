using System.Text;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Lemmas;

/// <summary>Counts the lemmas that the library's suffix rules miss.</summary>
internal static class LemmaTable
{
    private const string Head =
        "# Word in lower case, its kind (n noun, v verb, a adjective or adverb, o other) and its lemma, where suffix rules miss it; counted in UD "
            + "English EWT (train) and the open part of GUM (train).\n";

    /// <summary>The table, ordered by word: a comment, then word, kind and lemma between tabulators.</summary>
    public static string Write(IEnumerable<TreebankSentence> sentences)
    {
        var counts = new Dictionary<(string Word, char Kind), Dictionary<(string Tag, string Lemma), int>>();
        foreach (var word in sentences.SelectMany(sentence => sentence.Words))
        {
            if (word.Tag is "NNP" or "NNPS" or "ADD" or "GW" or "CD" || !IsPlain(word.Form)) continue;
            var key = (word.Form.ToLowerInvariant().Replace('’', '\''), Lemmatizer.KindOf(word.Tag));
            if (!counts.TryGetValue(key, out var lemmas)) counts[key] = lemmas = [];
            lemmas[(word.Tag, word.Lemma)] = lemmas.GetValueOrDefault((word.Tag, word.Lemma)) + 1;
        }
        var table = new StringBuilder(Head);
        foreach (var ((word, kind), lemmas) in counts.OrderBy(pair => pair.Key.Word, StringComparer.Ordinal).ThenBy(pair => pair.Key.Kind))
        {
            if (Exception(word, lemmas) is { } lemma) table.Append(word).Append('\t').Append(kind).Append('\t').Append(lemma).Append('\n');
        }
        return table.ToString();
    }

    /// <summary>The lemma that most occurrences have, if the rules miss most of them; null if the rules do as well.</summary>
    private static string? Exception(string word, Dictionary<(string Tag, string Lemma), int> lemmas)
    {
        var best = lemmas.GroupBy(pair => pair.Key.Lemma).Select(group => (Lemma: group.Key, Count: group.Sum(pair => pair.Value)))
            .OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Lemma, StringComparer.Ordinal).First();
        var byRule = lemmas.Where(pair => Lemmatizer.ByRule(word, pair.Key.Tag) == pair.Key.Lemma).Sum(pair => pair.Value);
        var isTypingError = best.Count < 3 && (best.Lemma.Length == 0 || char.ToLowerInvariant(best.Lemma[0]) != word[0] || best.Lemma.Contains('\t'));
        return best.Count > byRule && !isTypingError ? best.Lemma : null;
    }

    private static bool IsPlain(string word) => word.All(c => char.IsAsciiLetter(c) || c is '\'' or '’');
}
