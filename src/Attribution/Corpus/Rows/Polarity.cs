using Attribution.Claims;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Corpus.Rows;

/// <summary>Whether the words around a quote's content turn it into its opposite, so that it may not be shown without them.</summary>
internal static class Polarity
{
    extension(QuoteRow row)
    {
        /// <summary>
        /// Whether the cue denies the words of the content: "denied that …", "rejects claims that …". "Said that the claims were false" says so itself.
        /// </summary>
        public bool IsDeniedByCue => DeniedWords.AreIn(row.Article.Annotated, row.Quote);

        /// <summary>
        /// Whether the cue has the negation of what is said or thought: "the country is not believed to have helped" says that it has not, and is no silence.
        /// </summary>
        public bool IsNegatedByCue => !row.Negated && row.Stance is not Stance.Denies && row.HasInCue(Negates);

        /// <summary>
        /// Whether the content may not be shown without its cue: that has the negation, or is a verb of denying that tells of an act ("rejected the offer") or
        /// is asked or urged, and so makes no denial of it.
        /// </summary>
        public bool NeedsCue => row.IsNegatedByCue || (!row.Negated && row.Stance is not Stance.Denies && row.Framing == Framing.Denying);

        /// <summary>What must stand before the content where it is shown without its cue: not said, denied; empty where nothing must.</summary>
        public string Turn => !row.Negated ? row.IsDeniedByCue ? Terms.Denied : ""
            : row.IsDeniedByCue || row.Framing == Framing.Denying ? "not denied"
            : row.Type switch
            {
                AttributionType.Belief => "not thought",
                AttributionType.Fact => "not known",
                AttributionType.Eventuality => "not planned or asked for",
                _ => Terms.NotSaid,
            };

        /// <summary>
        /// What the words around the content make of it: what <see cref="Turn"/> says, or negated where the cue has the negation of what is said; empty where
        /// the content may be read as it stands.
        /// </summary>
        public string PolarityInWords => row.Turn is { Length: > 0 } turn ? turn : row.IsNegatedByCue ? Terms.Negated : "";

        /// <summary>
        /// What was said, as it may stand alone: behind “Not said:” or “Denied:” where the words around it turn it into its opposite, and with the cue in
        /// brackets where the content needs it: the country [is not believed] to have helped, [rejected] the offer.
        /// </summary>
        public string Shown
        {
            get
            {
                if (!row.NeedsCue || row.Quote.Quote.Cue is not { } cue) return row.Turned(row.Content);
                var pieces = row.Quote.Quote.Content.Select(piece => (piece.Start, Text: piece.Of(row.Article.Text))).ToList();
                var before = pieces.Count(piece => piece.Start < cue.Start);
                pieces.Insert(before == pieces.Count ? 0 : before, (cue.Start, $"[{cue.Of(row.Article.Text)}]"));
                return string.Join(' ', pieces.Select(piece => piece.Text));
            }
        }

        /// <summary><paramref name="text"/>, which is of the content, behind what must stand before it.</summary>
        public string Turned(string text) => row.Turn is { Length: > 0 } turn ? $"{char.ToUpperInvariant(turn[0])}{turn[1..]}: {text}" : text;

        internal bool HasInCue(Func<AnnotatedDocument, int, bool> holds)
        {
            if (row.Quote.Quote.Cue is not { } cue) return false;
            var document = row.Article.Annotated;
            for (var token = document.TokenAt(cue.Start); token < document.Tokens.Length && document.Tokens[token].Span.Start < cue.End; token++)
                if (holds(document, token)) return true;
            return false;
        }
    }

    internal static bool Negates(AnnotatedDocument document, int token) => VerbGroupFinder.IsNegation(document.Word(token));
}
