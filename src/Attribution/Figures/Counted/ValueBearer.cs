using Attribution.Documents;
using Attribution.Figures.Pieces;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Figures.Counted;

/// <summary>
/// Finds what has a value that counts no noun of its own: the subject of the verb before it ("inflation slowed to 4%") or
/// the object between verb and preposition ("put turnout at 61%"). The phrase is the head's, without determiner,
/// possessor and what follows.
/// </summary>
internal static class ValueBearer
{
    private const int Reach = 24;

    private static readonly WordSet Setting = WordSet.Of("setting-verbs.tsv");

    private static readonly WordSet Level = WordSet.Of("level-verbs.tsv");

    private static readonly WordSet NounsOfAmount = FigureWords.Set("nouns-of-amount");

    private static readonly WordSet Links = FigureWords.Set("links-of-amounts");

    private static readonly WordSet NounsOfTime = FigureWords.Set("nouns-of-time");

    private static readonly WordSet DaysAndMonths = FigureWords.Set("days-and-months");

    /// <summary>Which verbs bring a value to their subject without a preposition.</summary>
    internal enum Verbs
    {
        /// <summary>None: the value needs a preposition.</summary>
        None,

        /// <summary>Verbs of being at a level.</summary>
        OfLevel,

        /// <summary>Verbs of change as well.</summary>
        OfChange,
    }

    /// <summary>What has the value that begins with the token; null where that is not clear.</summary>
    public static TextSpan? Of(AnnotatedDocument document, int token, Verbs bare)
    {
        var first = document.Sentences[document.Tokens[token].Sentence].FirstToken;
        var at = SkipBack(document, token - 1, first);
        if (at < first) return null;
        var preposition = document.Tokens[at].Lemma is "at" or "to" or "by" or "from" or "below" or "above" && document.Tokens[at].Tag is "IN" or "TO" or "RB"
            ? document.Tokens[at].Lemma
            : null;
        if (preposition is not null) at = SkipBack(document, at - 1, first);
        return at < first ? null : IsVerb(document, at) ? OfSubject(document, at, first, preposition, bare) : OfObject(document, at, first, preposition, bare);
    }

    /// <summary>The subject of the verb at the token, where the verb gives it the value.</summary>
    private static TextSpan? OfSubject(AnnotatedDocument document, int verb, int first, string? preposition, Verbs bare)
    {
        var token = document.Tokens[verb];
        var changes = FigureWords.OfChange.Contains(document.Word(verb));
        var fits = preposition is null
            ? bare != Verbs.None && Level.ContainsExactly(token.Lemma) || bare == Verbs.OfChange && changes
            : changes || Setting.ContainsExactly(token.Lemma) && token.Tag == "VBN" || Level.ContainsExactly(token.Lemma);
        return fits ? Subject(document, verb, first) : null;
    }

    /// <summary>
    /// The phrase before the preposition where a verb before it sets its value, or the subject where only an adjunct stands
    /// between ("rose in March to 4%").
    /// </summary>
    private static TextSpan? OfObject(AnnotatedDocument document, int last, int first, string? preposition, Verbs bare)
    {
        var (phrase, before) = Head(document, last + 1, first);
        if (phrase is null)
            return before >= first && IsVerb(document, before) && preposition is not null && FigureWords.OfChange.Contains(document.Word(before))
                ? Subject(document, before, first)
                : null;
        while (before >= first && document.Tokens[before].Tag is "DT" or "PRP$" or "RB" or "PDT") before--;
        if (before < first) return null;
        var governor = document.Tokens[before];
        if (preposition == "at" && (governor.Lemma == "with" || governor.Tag == "CC")) return phrase;
        var sets = IsVerb(document, before) && Setting.ContainsExactly(governor.Lemma);
        return sets && (preposition is not null || bare == Verbs.OfChange && FigureWords.OfChange.Contains(document.Word(before))) ? phrase : null;
    }

    /// <summary>The head of the subject before the verb group that ends with the token: "exports" of "exports to Norway, which had fallen".</summary>
    public static TextSpan? Subject(AnnotatedDocument document, int verb, int first)
    {
        var at = verb;
        while (at > first && verb - at < 6 && (document.Tokens[at - 1].Tag is "MD" or "RB" or "TO" || IsVerb(document, at - 1))) at--;
        if (at > first && document.Tokens[at - 1].Tag is "WDT")
        {
            at--;
            if (at > first && document.Tokens[at - 1].Tag == ",") at--;
        }
        return Head(document, at, first).Phrase;
    }

    /// <summary>The phrase that ends before the token, led back through the prepositions behind its head, and the token before it.</summary>
    private static (TextSpan? Phrase, int Before) Head(AnnotatedDocument document, int end, int first)
    {
        TextSpan? inner = null;
        for (var (at, start) = (end, end); at > first && start - at < Reach;)
        {
            var (phrase, before) = Base(document, at, first);
            if (phrase is null) return (null, before);
            if (inner is { } counted && document.Tokens[at].Lemma == "of" && NounsOfAmount.ContainsExactly(document.Tokens[at - 1].Lemma)) phrase = counted;
            if (before > first && document.Tokens[before].Tag is "IN" or "TO"
                && Links.Contains(document.Tokens[before].Lemma))
            {
                if (IsNoun(document, before - 1))
                {
                    (inner, at) = (phrase, before);
                    continue;
                }
                if (IsVerb(document, before - 1)) return (null, before - 1);
            }
            // "the fine for breaking this law"
            else if (before > first + 1 && document.Tokens[before].Tag == "VBG" && document.Tokens[before - 1].Tag == "IN" && IsNoun(document, before - 2))
            {
                (inner, at) = (phrase, before - 1);
                continue;
            }
            else if (before >= first && IsTime(document, at - 1))
            {
                if (IsVerb(document, before)) return (null, before);
                if (!IsNoun(document, before)) return (null, before);
                at = before + 1;
                continue;
            }
            return (phrase, before);
        }
        return (null, first - 1);
    }

    /// <summary>The base phrase that ends before the token, and the token before its determiner.</summary>
    private static (TextSpan? Phrase, int Before) Base(AnnotatedDocument document, int end, int first)
    {
        var tokens = document.Tokens;
        if (tokens[end - 1].Tag == "CD" && end - 2 >= first && tokens[end - 2].Tag is "NNP" or "NNPS" or "NN" && char.IsUpper(document.Word(end - 2)[0])
            && !DaysAndMonths.Contains(document.Word(end - 2)))
        {
            var name = end - 2;
            while (name > first && tokens[name - 1].Tag is "NNP" or "NNPS" or "CC" && (tokens[name - 1].Tag != "CC" || document.Word(name - 1) is "&")) name--;
            return (new TextSpan(tokens[name].Span.Start, tokens[end - 1].Span.End), SkipDeterminer(document, name - 1, first));
        }
        if (CountedPhrases.Before(document, end) is not { } phrase) return (null, end - 1);
        var start = document.TokenAt(phrase.Start);
        var opens = start;
        for (var at = start; at < end; at++)
        {
            if (tokens[at].Tag == "POS" && at + 1 < end) start = at + 1;
            else if (tokens[at].Tag == "CD" && tokens[at].Span.Length == 4 && at + 1 < end) start = at + 1;
            else if (tokens[at].Tag == "CD") return (null, first - 1);
        }
        return (new TextSpan(tokens[start].Span.Start, phrase.End), SkipDeterminer(document, opens - 1, first));
    }

    private static int SkipDeterminer(AnnotatedDocument document, int at, int first)
    {
        while (at >= first && document.Tokens[at].Tag is "DT" or "PRP$" or "PDT" or "WP$") at--;
        return at;
    }

    /// <summary>The token before adverbs, quotation marks and "between".</summary>
    private static int SkipBack(AnnotatedDocument document, int at, int first)
    {
        for (var words = 0; words < 3 && at >= first
            && (document.Tokens[at].Tag is "``" or "''" or "RB" or "RBR" or "RP" or "DT" && document.Tokens[at].Lemma is not ("below" or "above")
                || document.Tokens[at].Lemma is "between"); words++)
            at--;
        return at;
    }

    private static bool IsTime(AnnotatedDocument document, int token) =>
        NounsOfTime.ContainsExactly(document.Tokens[token].Lemma) || DaysAndMonths.Contains(document.Tokens[token].Lemma);

    private static bool IsVerb(AnnotatedDocument document, int token) => document.Tokens[token].Tag.StartsWith("VB", StringComparison.Ordinal);

    private static bool IsNoun(AnnotatedDocument document, int token) => document.Tokens[token].Tag is "NN" or "NNS" or "NNP" or "NNPS";
}
