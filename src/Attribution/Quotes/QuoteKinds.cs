using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Tells how much of a content stands in quotation marks of its own.</summary>
internal static class QuoteKinds
{
    /// <summary>The kind of a quote with this cue and content: direct where each letter and digit of the content stands in them.</summary>
    public static QuoteKind Of(AnnotatedDocument document, TextSpan? cue, ImmutableArray<TextSpan> content)
    {
        var level = Verbatim.Level(document, cue, content);
        if (!Verbatim.Spans(document, content, level).Any()) return QuoteKind.Indirect;
        foreach (var piece in content)
        {
            var place = piece.Start;
            foreach (var inside in Verbatim.Spans(document, [piece], level).Append(new(piece.End, piece.End)))
            {
                if (HasWords(document.Text, new(place, inside.Start))) return QuoteKind.Mixed;
                place = Math.Max(place, inside.End);
            }
        }
        return QuoteKind.Direct;
    }

    private static bool HasWords(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetterOrDigit(text[i])) return true;
        }
        return false;
    }
}
