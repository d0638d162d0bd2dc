using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Corpus.Rows;

/// <summary>
/// Whose the words of a denial are. "Rejected claims that a “significant” part burned" has the words of those who claim it, also where they stand
/// in quotation marks; "dismissed the report as “nonsense”" ends with words of the one who denies, and "“The claims are false,” he countered" has
/// no others.
/// </summary>
internal static class DeniedWords
{
    /// <summary>Whether the cue denies the words of its content: "denied that …", "rejects claims that …".</summary>
    public static bool AreIn(AnnotatedDocument document, SourcedQuote quote) => quote.Stance is Stance.Denies && quote.Quote.Cue is { } cue
        && (quote.Quote.PointsBack || Framing.Of(quote.Quote.CueLemma, document.Lexicon) == Framing.Denying
            || Tokens(document, cue).Any(token => Denies(document, token)))
        && !(quote.Quote.Kind is QuoteKind.Direct && IsSentence(document, quote.Quote.Content));

    /// <summary>The part of the content of <paramref name="quote"/> that is in the speaker's own behalf: all of it but for what its cue denies.</summary>
    public static ImmutableArray<TextSpan> Own(AnnotatedDocument document, SourcedQuote quote) =>
        AreIn(document, quote) && !quote.Quote.Negated ? Judgment(document, quote.Quote.Content) : quote.Quote.Content;

    /// <summary>How much of what the speaker says in their own behalf stands in quotation marks.</summary>
    public static QuoteKind Kind(AnnotatedDocument document, SourcedQuote quote)
    {
        var own = Own(document, quote);
        return quote.Quote.Kind is QuoteKind.Indirect || own == quote.Quote.Content ? quote.Quote.Kind
            : Verbatim.Spans(document, own, Verbatim.Level(document, quote.Quote.Cue, quote.Quote.Content)).Any() ? QuoteKind.Mixed : QuoteKind.Indirect;
    }

    /// <summary>Whether a token is a word of denial by itself: "not" in "would not accept", "disputing" in "published a letter disputing".</summary>
    private static bool Denies(AnnotatedDocument document, int token)
    {
        var lemma = document.Tokens[token].Lemma;
        return VerbGroupFinder.IsNegation(document.Word(token)) || Framing.Of(lemma, document.Lexicon) == Framing.Denying
            || (token + 1 < document.Tokens.Length && Framing.Of($"{lemma} {document.Word(token + 1)}", document.Lexicon) == Framing.Denying);
    }

    /// <summary>What stands behind the "as" with which a denial judges what it denies, before any verb: "the report as “nonsense”".</summary>
    private static ImmutableArray<TextSpan> Judgment(AnnotatedDocument document, ImmutableArray<TextSpan> content)
    {
        var before = "";
        foreach (var (index, piece) in content.Index())
        {
            foreach (var token in Tokens(document, piece))
            {
                var word = document.Word(token).ToString();
                if (before.Length > 0 && (IsVerb(document.Tokens[token].Tag) || word is "that")) return [];
                if (before is not ("" or "such" or "well" or "as") && word is "as" && document.Tokens[token].Span.End is var start && start < piece.End
                    && !(token + 1 < document.Tokens.Length && document.Word(token + 1) is "well" or "if" or "though"))
                    return [new(start, piece.End), .. content[(index + 1)..]];
                before = word;
            }
        }
        return [];
    }

    /// <summary>Whether the content says something by itself: "The claims are false", and not "any wrongdoing" or "the plan that was made".</summary>
    private static bool IsSentence(AnnotatedDocument document, ImmutableArray<TextSpan> content)
    {
        var words = 0;
        foreach (var token in content.SelectMany(piece => Tokens(document, piece)))
        {
            if (!char.IsLetterOrDigit(document.Word(token)[0])) continue;
            if (document.Tokens[token].Tag is "VBD" or "VBZ" or "VBP" or "MD") return true;
            if (words++ > 0 && (document.Word(token) is "that" || document.Tokens[token].Tag.StartsWith('W'))) return false;
        }
        return false;
    }

    private static bool IsVerb(string tag) => tag.StartsWith("VB", StringComparison.Ordinal) || tag is "MD";

    private static IEnumerable<int> Tokens(AnnotatedDocument document, TextSpan span)
    {
        for (var token = document.TokenAt(span.Start); token < document.Tokens.Length && document.Tokens[token].Span.Start < span.End; token++)
            yield return token;
    }
}
