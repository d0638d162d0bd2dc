using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Documents;
using Attribution.Documents.Layout;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>A statement in the writer's own voice.</summary>
/// <param name="Span">A sentence, or a clause of one.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="SourceKind">None, but for an outlet that stands behind it ("per X") or the photo that a caption describes.</param>
/// <param name="Relay">The actor id of that outlet.</param>
/// <param name="Depth">0, or 1 with an outlet or a photo credit.</param>
internal readonly record struct AuthorClaim(TextSpan Span, int Sentence, SourceKind SourceKind, string? Relay, int Depth);

/// <summary>
/// Finds the statements in the writer's own voice: sentences without any quote, and independent clauses beside one.
/// Headings make none. Neither does what stands in quotation marks but has no source, nor a line that only opens a list or
/// a quotation ("He added:").
/// </summary>
internal static class AuthorClaims
{
    /// <summary>The statements in text order.</summary>
    public static IEnumerable<AuthorClaim> Find(AnnotatedDocument document, ImmutableArray<Quote> quotes, RelayOutlets relays)
    {
        var coverage = new Coverage(document, quotes);
        Quotation[] outermost = [.. document.Quotations.Where(quotation => quotation.Depth == 0)];
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            var paragraph = document.ParagraphOf(i);
            var sentence = document.Sentences[i];
            if (paragraph.Section == SectionKind.Heading || sentence.IsFurniture) continue;
            var spans = coverage.Touches(sentence) ? ClauseRules.Find(document, sentence, coverage).Where(span => !IsInQuotation(outermost, span))
                : IsStatement(document, outermost, sentence.Span) ? [sentence.Span] : [];
            var credited = paragraph.Section == SectionKind.Caption && Captions.HasCredit(paragraph.Span.In(document.Text));
            var relay = credited ? null : relays.OfSentence(i);
            var kind = credited ? SourceKind.Document : relay is null ? SourceKind.None : SourceKind.NewsOutlet;
            foreach (var span in spans)
            {
                yield return new(span, i, kind, relay, kind == SourceKind.None ? 0 : 1);
            }
        }
    }

    private static bool IsStatement(AnnotatedDocument document, Quotation[] outermost, TextSpan span)
    {
        var text = span.In(document.Text);
        if (text[^1] == ':' || IsInQuotation(outermost, span)) return false;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character)) return true;
        }
        return false;
    }

    private static bool IsInQuotation(Quotation[] outermost, TextSpan span)
    {
        var behind = SortedSpans.FirstBehind<Quotation>(outermost, span.Start, static (in Quotation quotation) => quotation.Span.Start);
        return behind > 0 && outermost[behind - 1] is var quotation && (quotation.Closed || quotation.Continues) && quotation.Span.Contains(span);
    }
}
