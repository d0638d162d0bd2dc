using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>A statement in the writer's own voice.</summary>
/// <param name="Span">A sentence, or a clause of one.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Relay">The actor id of the outlet that stands behind it ("per X"); null where none does.</param>
/// <param name="Provider">Who gave the picture that it describes; null where it is no such caption.</param>
internal readonly record struct AuthorClaim(TextSpan Span, int Sentence, string? Relay, PictureProvider? Provider);

/// <summary>
/// Finds the statements in the writer's own voice: sentences without any quote, and independent clauses beside one.
/// Headings make none, and neither does what states nothing: a question, a line without a verb ("Names and addresses."), one that only opens a
/// list or a quotation ("He added:"), and what stands in quotation marks but has no source. Who gave a picture stands behind what its caption says,
/// who made it does not.
/// </summary>
internal static class AuthorClaims
{
    /// <summary>The statements in text order.</summary>
    public static IEnumerable<AuthorClaim> Find(ActorSet actors, ImmutableArray<Quote> quotes, RelayOutlets relays)
    {
        var document = actors.Document;
        var coverage = new Coverage(document, quotes);
        var providers = new PictureProviders(actors);
        Quotation[] outermost = [.. document.Quotations.Where(quotation => quotation.Depth == 0)];
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            var paragraph = document.ParagraphOf(i);
            var sentence = document.Sentences[i];
            if (paragraph.Section == SectionKind.Heading || sentence.IsFurniture) continue;
            var spans = coverage.Touches(sentence) ? ClauseRules.Find(document, sentence, coverage).Where(span => !IsInQuotation(outermost, span))
                : IsStatement(document, outermost, sentence) ? [sentence.Span] : [];
            foreach (var span in spans) yield return new(span, i, relays.OfSentence(i), providers.Of(sentence));
        }
    }

    private static bool IsStatement(AnnotatedDocument document, Quotation[] outermost, Sentence sentence)
    {
        var text = sentence.Span.In(document.Text).TrimEnd("\"'”’»)]");
        return text is [.., not (':' or '?')] && !IsInQuotation(outermost, sentence.Span) && Predicates.Has(document, sentence);
    }

    private static bool IsInQuotation(Quotation[] outermost, TextSpan span)
    {
        var behind = SortedSpans.FirstBehind<Quotation>(outermost, span.Start, static (in Quotation quotation) => quotation.Span.Start);
        return behind > 0 && outermost[behind - 1] is var quotation && (quotation.Closed || quotation.Continues) && quotation.Span.Contains(span);
    }
}
