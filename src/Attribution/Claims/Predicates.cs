using System.Collections.Frozen;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Claims;

/// <summary>
/// Tells whether a sentence says something of something: whether it has a verb. Names of what a picture shows, titles between paragraphs, and
/// rows of a table have none.
/// </summary>
internal static class Predicates
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IrregularPasts = Lexicon.Rows("irregular-verbs.tsv")
        .SelectMany(row => row[1].Split(';')).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether any word is a verb that can be a predicate (a gerund alone cannot), or may be one that the tagger took for another word.</summary>
    public static bool Has(AnnotatedDocument document, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i].Tag is "VBD" or "VBZ" or "VBP" or "VBN" or "VB" or "MD" || LooksLikeOne(document, sentence, i)) return true;
        }
        return false;
    }

    private static bool LooksLikeOne(AnnotatedDocument document, Sentence sentence, int token)
    {
        var word = document.Word(token);
        if (token == sentence.FirstToken || !char.IsLower(word[0])) return false;
        if ((word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)) || IrregularPasts.Contains(word)) return true;
        return word.Length > 3 && word[^1] == 's' && document.Tokens[token].Pos == PartOfSpeech.Noun
            && document.Tokens[token - 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Adv;
    }
}
