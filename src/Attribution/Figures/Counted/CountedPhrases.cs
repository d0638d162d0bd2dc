using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Figures.Counted;

/// <summary>Finds the noun phrases beside a figure, without determiners and without what follows their head.</summary>
internal static class CountedPhrases
{
    private const int Longest = 12;

    /// <summary>The phrase that begins with the token, a determiner skipped; null where none does.</summary>
    public static TextSpan? From(AnnotatedDocument document, int token, bool partitive = false)
    {
        var tokens = document.Tokens;
        if (token >= tokens.Length || token > 0 && tokens[token - 1].Sentence != tokens[token].Sentence) return null;
        var end = document.Sentences[tokens[token].Sentence].EndToken;
        if (token + 1 < end && document.Word(token) is "thanks" && document.Word(token + 1) is "to") return null;
        if (tokens[token].Tag == "PDT" || document.Word(token) is "all") token++;
        if (token < end && tokens[token].Tag is "DT" or "PRP$") token++;
        while (partitive && token < end && tokens[token].Tag == "CD") token++;
        while (token < end && tokens[token].Tag is "``" or "''") token++;
        var (last, at) = (-1, token);
        for (; at < Math.Min(end, token + Longest); at++)
        {
            var tag = tokens[at].Tag;
            var next = at + 1 < end ? tokens[at + 1].Tag : ".";
            if (IsNoun(tag))
            {
                if (last >= 0 && !Joins(tokens[last].Tag, tag, next)) break;
                last = at;
            }
            else if (partitive && tag == "CD" && last >= 0 && tokens[at - 1].Tag == "POS" && (IsNoun(next) || next is "JJ")
                && tokens[at].Sentence == tokens[token].Sentence)
                (token, last) = (at + 1, -1);
            else if (partitive && tag == "POS" && next == "CD") continue;
            else if (last >= 0
                ? !Links(document, at, next, partitive)
                : !Modifies(tag, next) || at == token && tag is "CC" or "," || document.Tokens[at].Lemma is "be" or "have" or "do")
                break;
        }
        if (last < 0) return null;
        if (partitive && last + 1 < end && tokens[last + 1].Tag == "VBN") last++;
        return new TextSpan(tokens[token].Span.Start, tokens[last].Span.End);
    }

    /// <summary>The phrase of a plural count with its plural head, where that was taken for a verb: "two campaign | stops".</summary>
    public static TextSpan WithPlural(AnnotatedDocument document, TextSpan phrase)
    {
        var next = document.TokenAt(phrase.End);
        return next < document.Tokens.Length && document.Tokens[next].Tag == "VBZ" && document.Tokens[next - 1].Tag == "NN"
            && document.Tokens[next].Sentence == document.Tokens[next - 1].Sentence && document.Word(next)[^1] == 's'
            && document.Tokens[next].Span.Length > 3
            ? phrase.Union(document.Tokens[next].Span)
            : phrase;
    }

    /// <summary>The phrase of a single thing without the verb that was taken for its plural head: "one dose | costs".</summary>
    public static TextSpan WithoutPlural(AnnotatedDocument document, TextSpan phrase)
    {
        var last = document.TokenAt(phrase.End) - 1;
        while (last > 0 && document.Tokens[last].Span.Start >= phrase.End) last--;
        return last > 0 && document.Tokens[last].Tag == "NNS" && document.Tokens[last - 1].Tag == "NN" && document.Tokens[last - 1].Span.Start >= phrase.Start
            ? new TextSpan(phrase.Start, document.Tokens[last - 1].Span.End)
            : phrase;
    }

    /// <summary>The phrase that ends before the token, its determiner and number left out; null where none does.</summary>
    public static TextSpan? Before(AnnotatedDocument document, int token)
    {
        var phrases = document.NounPhrases;
        int low = 0, high = phrases.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (phrases[middle].EndToken < token) low = middle + 1;
            else high = middle;
        }
        if (low >= phrases.Length || phrases[low].FirstToken >= token || !IsNoun(document.Tokens[token - 1].Tag)) return null;
        var first = phrases[low].FirstToken;
        while (first < token - 1 && document.Tokens[first].Tag is "DT" or "PRP$" or "CD" or "PDT") first++;
        return new TextSpan(document.Tokens[first].Span.Start, document.Tokens[token - 1].Span.End);
    }

    /// <summary>The subject of the verb group that ends with the token.</summary>
    public static TextSpan? Subject(AnnotatedDocument document, int verb)
    {
        var at = verb;
        while (at > 0 && verb - at < 6
            && (document.Tokens[at - 1].Tag is "MD" or "RB" or "TO" || document.Tokens[at - 1].Tag.StartsWith("VB", StringComparison.Ordinal)))
            at--;
        var subject = Before(document, at);
        return subject is { } found && HasNumber(document, found) ? null : subject;
    }

    private static bool HasNumber(AnnotatedDocument document, TextSpan span)
    {
        for (var token = document.TokenAt(span.Start); token < document.Tokens.Length && document.Tokens[token].Span.Start < span.End; token++)
        {
            if (document.Tokens[token].Tag == "CD") return true;
        }
        return false;
    }

    private static bool IsNoun(string tag) => tag is "NN" or "NNS" or "NNP" or "NNPS";

    /// <summary>Whether a noun goes on behind a noun: behind a plural only another plural, no name behind a common noun.</summary>
    private static bool Joins(string before, string tag, string next) => before switch
    {
        "NNS" => tag == "NNS",
        "NN" => tag is "NN" or "NNS",
        _ => true,
    };

    private static bool Links(AnnotatedDocument document, int at, string next, bool partitive) => document.Tokens[at].Tag switch
    {
        "HYPH" => IsNoun(next),
        "JJ" or "JJS" or "VBN" when document.Tokens[at - 1].Tag == "POS" => true,
        // "eight state legislative candidates"
        "JJ" when document.Tokens[at - 1].Tag == "NN" && next == "NNS" => !partitive,
        "JJ" => document.Tokens[at - 1].Tag == "NNP" && (IsNoun(next) || next == "JJ"),
        "POS" => partitive && (IsNoun(next) || next is "JJ" or "VBN" or "VBG")
            || IsNoun(next) && document.Tokens[at - 1].Lemma is "woman" or "man" or "child" or "people" or "women" or "men",
        _ => false,
    };

    private static bool Modifies(string tag, string next) => tag switch
    {
        "JJ" or "JJR" or "JJS" => true,
        "VBN" or "VBG" or "VBD" => IsNoun(next) || next is "JJ" or "VBN",
        "RB" or "RBR" or "RBS" => next is "JJ" or "VBN" or "JJR",
        "HYPH" or "``" or "''" => IsNoun(next) || next is "JJ" or "VBN" or "VBG" or "``" or "''",
        "CC" or "," => next is "JJ" or "VBN" or "VBG",
        _ => false,
    };
}
