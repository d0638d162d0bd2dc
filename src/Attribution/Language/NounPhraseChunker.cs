using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>
/// Finds base noun phrases over tags: determiner, modifiers, possessives and head; pronouns and lone demonstratives
/// too. Prepositions, commas and relative clauses end a phrase; so does the name of a day or month behind a noun
/// ("told reporters | Tuesday"), and an adjective of time ("the president | last week").
/// </summary>
internal static class NounPhraseChunker
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Calendar = Lexicon.Rows("calendar.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the phrases of the tokens from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public static void Chunk(string text, ReadOnlySpan<Token> tokens, int first, int end, List<NounPhrase> phrases)
    {
        for (var i = first; i < end;)
        {
            var stop = Extend(text, tokens, i, end);
            var last = stop - 1;
            while (last >= i && !CanEnd(tokens[last].Tag)) last--;
            if (last >= i)
            {
                phrases.Add(new NounPhrase(tokens[i].Span.Union(tokens[last].Span), i, last + 1));
                i = last + 1;
            }
            else
            {
                // No token before stop can end a phrase, whichever of them it starts at.
                i = Math.Max(stop, i + 1);
            }
        }
    }

    /// <summary>
    /// The index behind the last token that may belong to a phrase which starts at <paramref name="start"/>; <paramref name="start"/> where
    /// none can.
    /// </summary>
    private static int Extend(string text, ReadOnlySpan<Token> tokens, int start, int end)
    {
        if (tokens[start].Tag is "PRP" or "EX") return start + 1;
        if (!CanStart(tokens, start, end)) return start;
        var i = start + 1;
        while (i < end && Continues(text, tokens, start, i, end)) i++;
        return i;
    }

    private static bool CanStart(ReadOnlySpan<Token> tokens, int i, int end) => tokens[i].Tag switch
    {
        "DT" or "PRP$" or "PDT" or "JJ" or "JJR" or "JJS" or "CD" or "$" => true,
        "VBN" or "VBG" => i + 1 < end && IsNoun(tokens[i + 1].Tag) && tokens[i].Span.Length > 3 && i > 0 && tokens[i - 1].Tag is "IN" && tokens[i].Tag == "VBN",
        var tag => IsNoun(tag),
    };

    private static bool Continues(string text, ReadOnlySpan<Token> tokens, int start, int i, int end)
    {
        var tag = tokens[i].Tag;
        var before = tokens[i - 1].Tag;
        var next = i + 1 < end ? tokens[i + 1].Tag : ".";
        switch (tag)
        {
            case "NN" or "NNS" or "NNP" or "NNPS":
                return !IsDateBehindNoun(tokens[i].Span.In(text), before);
            case "POS":
                return IsNoun(before) && (IsNoun(next) || next is "JJ" or "JJR" or "JJS" or "CD" or "VBN" or "VBG" or "RB" or "``" or "$");
            case "JJ" or "JJR" or "JJS":
                return before is not ("NNS" or "PRP" or "NNPS")
                    && !(before is "NN" or "NNP" && (!IsModifier(next) || IsTimeAdjective(tokens[i].Span.In(text))));
            case "CD" or "$":
                return before is "DT" or "JJ" or "JJS" or "PRP$" or "POS" or "CD" or "$" or "NNP" or "RB" || before == "JJR";
            case "VBN" or "VBG":
                return before is "DT" or "PRP$" or "JJ" or "POS" or "CD" or "RB" or "``" && IsModifier(next);
            case "RB" or "RBS" or "RBR":
                return before is "DT" or "PRP$" or "POS" && next is "JJ" or "VBN" or "CD" or "JJR";
            case "DT":
                return before is "PDT" || before is "DT" && i == start + 1 && tokens[i - 1].Span.Length == 3 && tokens[i - 1].Span.In(text) is "all" or "All";
            case "PRP$":
                return before is "PDT";
            case "HYPH":
                return IsNoun(before) || before is "JJ" or "CD";
            case "CC":
                return before is "JJ" or "CD" && next is "JJ" && i + 2 < end && IsModifier(tokens[i + 2].Tag) && tokens[i + 2].Tag != "CD";
            case "``" or "''":
                return before is "DT" or "PRP$" or "JJ" or "POS" or "VBN" && IsModifier(next);
            default:
                return false;
        }
    }

    private static bool IsDateBehindNoun(ReadOnlySpan<char> word, string before) =>
        Calendar.TryGetValue(word, out var kind) && (kind == "day" ? IsNoun(before) : before is "NN" or "NNS");

    private static bool IsTimeAdjective(ReadOnlySpan<char> word) => word is "last" or "next" or "past" or "earlier" or "late" or "early";

    private static bool IsModifier(string tag) => IsNoun(tag) || tag is "JJ" or "JJR" or "JJS" or "CD" or "VBN" or "VBG";

    private static bool IsNoun(string tag) => tag is "NN" or "NNS" or "NNP" or "NNPS";

    private static bool CanEnd(string tag) => IsNoun(tag) || tag is "CD" or "PRP" or "EX" or "DT";
}
