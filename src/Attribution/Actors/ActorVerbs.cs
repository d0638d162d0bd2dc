using System.Collections.Frozen;
using Attribution.Language;

namespace Attribution.Actors;

/// <summary>Verbs whose subject speaks or acts, in all their forms; the words stand in <c>actor-verbs.tsv</c>.</summary>
internal static class ActorVerbs
{
    private static readonly FrozenDictionary<string, bool> Forms = Load();

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/> is a form of a verb of saying or acting.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.ContainsKey(word);

    /// <summary>Whether <paramref name="word"/> is a form of a verb of saying.</summary>
    public static bool Says(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var says) && says;

    private static FrozenDictionary<string, bool> Load()
    {
        var forms = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Lexicon.Rows("actor-verbs.tsv"))
        {
            var says = row[1] == "say";
            var irregular = row.Length > 2 ? row[2].Split(';', StringSplitOptions.RemoveEmptyEntries) : [];
            foreach (var form in Inflect(row[0]).Concat(irregular))
            {
                forms.TryGetValue(form, out var known);
                forms[form] = known || says;
            }
        }
        return forms.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Inflect(string verb)
    {
        yield return verb;
        if (verb.EndsWith('y') && !"aeou".Contains(verb[^2], StringComparison.Ordinal))
        {
            yield return verb[..^1] + "ies";
            yield return verb[..^1] + "ied";
            yield return verb + "ing";
        }
        else if (verb.EndsWith('e'))
        {
            yield return verb + "s";
            yield return verb + "d";
            yield return verb[..^1] + "ing";
        }
        else
        {
            var hisses = verb[^1] is 's' or 'x' or 'z' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal);
            yield return verb + (hisses ? "es" : "s");
            yield return verb + "ed";
            yield return verb + "ing";
        }
    }
}
