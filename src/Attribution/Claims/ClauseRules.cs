using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Claims;

/// <summary>
/// Finds the independent clauses that a sentence has besides its quotes: "The council closed the bridge after an engineer
/// warned …" makes a claim of its own, the frame "At a briefing, she said …" does not. A clause has a subject, a finite
/// verb and something behind it, opens with neither a conjunction of subordination nor a relative, and is set off from the
/// quote by a comma or a conjunction.
/// </summary>
internal static class ClauseRules
{
    private const int FewestWords = 4;

    /// <summary>The clauses of <paramref name="sentence"/> that stand outside of all quotes, in text order.</summary>
    public static IEnumerable<TextSpan> Find(AnnotatedDocument document, Sentence sentence, Coverage coverage)
    {
        TextSpan? aside = null;
        for (var start = sentence.FirstToken; start < sentence.EndToken;)
        {
            if (coverage.Covers(start))
            {
                if (aside is { } alone) yield return alone;
                aside = null;
                start++;
                continue;
            }
            var end = start + 1;
            while (end < sentence.EndToken && !coverage.Covers(end) && !Splits(document, end)) end++;
            var clause = Clause(document, sentence, coverage, start, end);
            if (clause is { } own) yield return aside is { } before ? before.Union(own) : own;
            aside = clause is null ? aside ?? Aside(document, sentence, coverage, start, end) : null;
            start = end;
        }
        if (aside is { } last) yield return last;
    }

    /// <summary>
    /// What the writer adds of what was said: "proposed [a ceasefire] that Ukraine accepted", "[a swap], which the guild agreed to". It begins right
    /// behind the quote with a relative, and somebody else is its subject.
    /// </summary>
    private static TextSpan? Aside(AnnotatedDocument document, Sentence sentence, Coverage coverage, int start, int end)
    {
        var (first, last) = (document.Word(start) is "," ? start + 1 : start, end - 1);
        while (last >= first && document.Tokens[last].Pos is PartOfSpeech.Punct or PartOfSpeech.Cconj) last--;
        if (start == sentence.FirstToken || !coverage.Covers(start - 1) || last < first + 2 || document.Word(first) is not ("that" or "which")) return null;
        if (end < sentence.EndToken && !IsSetOff(document, last + 1, end)) return null;
        var verb = first + 1;
        while (verb <= last && document.Tokens[verb].Pos is PartOfSpeech.Propn or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun) verb++;
        if (verb == first + 1 && document.Tokens[verb].Tag is "PRP") verb++;
        var subject = document.Tokens[verb - 1].Pos;
        return verb <= last && subject is PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Noun && verb > first + 1 && IsFinite(document.Tokens[verb])
            ? new(document.Tokens[first].Span.Start, document.Tokens[last].Span.End) : null;
    }

    /// <summary>Whether a new clause may begin: at a conjunction behind a comma, and behind a semicolon.</summary>
    private static bool Splits(AnnotatedDocument document, int token) =>
        (document.Tokens[token].Pos == PartOfSpeech.Cconj && document.Word(token - 1) is ",") || document.Word(token - 1) is ";";

    private static TextSpan? Clause(AnnotatedDocument document, Sentence sentence, Coverage coverage, int start, int end)
    {
        var (first, last) = (start, end - 1);
        while (first <= last && document.Tokens[first].Pos is PartOfSpeech.Punct or PartOfSpeech.Cconj) first++;
        while (last >= first && (document.Tokens[last].Pos is PartOfSpeech.Punct or PartOfSpeech.Cconj || IsSubordinator(document.Word(last)))) last--;
        if (Words(document, first, last) < FewestWords || document.Word(last) is "so") return null;
        var source = start > sentence.FirstToken && first == start ? coverage.SourceEndingAt(start - 1) : -1;
        if (source < sentence.FirstToken) source = -1; // one that runs over from the sentence before is no subject of this one
        var opens = first == sentence.FirstToken || IsSetOff(document, start, first) || source >= 0;
        var closes = end == sentence.EndToken || IsSetOff(document, last + 1, end) || Splits(document, end);
        if (!opens || !closes) return null;

        var verb = first;
        while (verb <= last && !IsFinite(document.Tokens[verb])) verb++;
        if (verb >= last) return null;
        if (source >= 0) return verb == first ? new(document.Tokens[source].Span.Start, document.Tokens[last].Span.End) : null;
        return HasSubject(document, first, verb) ? new(document.Tokens[first].Span.Start, document.Tokens[last].Span.End) : null;
    }

    /// <summary>Whether a noun or pronoun stands before the verb, and nothing that would make the clause depend on another.</summary>
    private static bool HasSubject(AnnotatedDocument document, int first, int verb)
    {
        var subject = false;
        var opener = document.Tokens[first];
        var inPreface = opener.Pos == PartOfSpeech.Adp || opener.Tag is "VBG" or "VBN" or "TO";
        for (var i = first; i < verb; i++)
        {
            var token = document.Tokens[i];
            if (token.Pos == PartOfSpeech.Sconj || token.Tag is "WDT" or "WP" or "WP$" or "WRB" || IsSubordinator(document.Word(i))) return false;
            if (document.Word(i) is ",") (inPreface, subject) = (false, false);
            else if (!inPreface && token.Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num) subject = true;
            else if (!inPreface && IsPeople(document, i)) subject = true;
        }
        return subject;
    }

    /// <summary>Whether an adjective stands for those whom it describes: "the Dutch have", "the poor pay".</summary>
    private static bool IsPeople(AnnotatedDocument document, int token) =>
        document.Tokens[token].Pos == PartOfSpeech.Adj && token > 0 && document.Word(token - 1) is "the" or "The"
            && token + 1 < document.Tokens.Length && IsFinite(document.Tokens[token + 1]);

    /// <summary>Whether a comma, dash, semicolon or conjunction is among the tokens, not only a quotation mark.</summary>
    private static bool IsSetOff(AnnotatedDocument document, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (document.Tokens[i].Pos != PartOfSpeech.Punct || document.Word(i) is "," or ";" or "-" or "–" or "—" or "--" or ":" or "..." or "…") return true;
        }
        return false;
    }

    private static bool IsFinite(Token token) => token.Tag is "VBD" or "VBZ" or "VBP" or "MD";

    private static bool IsSubordinator(ReadOnlySpan<char> word) =>
        word is "after" or "as" or "because" or "before" or "since" or "when" or "while" or "though" or "although" or "whereas"
            or "if" or "unless" or "until" or "that" or "who" or "which" or "whose" or "where" or "After" or "As" or "Because"
            or "Before" or "Since" or "When" or "While" or "Though" or "Although" or "Whereas" or "If" or "Unless" or "Until"
            or "once" or "Once" or "whether" or "Whether" or "what" or "What" or "how" or "How" or "why" or "Why";

    private static int Words(AnnotatedDocument document, int first, int last)
    {
        var words = 0;
        for (var i = first; i <= last; i++)
        {
            if (document.Tokens[i].Pos != PartOfSpeech.Punct) words++;
        }
        return words;
    }
}
