using Attribution.Checking;
using Attribution.Claims;
using Attribution.Corpus.Rows;
using Attribution.Language;

namespace Attribution.Passages;

/// <summary>Whether the words around a quote's content turn it into its opposite, so that it may not be shown without them.</summary>
internal static class Polarity
{
    extension(QuoteRow row)
    {
        /// <summary>
        /// Whether the cue denies the words of the content: "denied that …", "rejects claims that …". "Said that the claims were false" says so itself.
        /// </summary>
        public bool IsDeniedByCue => row.Stance is Stance.Denies && Denies(row);

        /// <summary>
        /// Whether the cue has the negation of what is said or thought: "the country is not believed to have helped" says that it has not, and is no silence.
        /// </summary>
        public bool IsNegatedByCue => !row.Negated && row.Stance is not Stance.Denies && row.Quote.Quote.Cue is { } cue
            && WordText.Words(row.Article.Text, cue).Any(word => VerbGroupFinder.IsNegation(word.Text) || word.Text.EndsWith("n't", StringComparison.Ordinal));

        /// <summary>What must stand before the content where it is shown without its cue: "Not said", "Denied"; empty where nothing must.</summary>
        public string Turn => !row.Negated ? row.IsDeniedByCue ? Terms.Denied : ""
            : row.IsDeniedByCue || row.Framing == Framing.Denying ? "not denied"
            : row.Type switch
            {
                Quotes.AttributionType.Belief => "not thought",
                Quotes.AttributionType.Fact => "not known",
                Quotes.AttributionType.Eventuality => "not planned or asked for",
                _ => Terms.NotSaid,
            };
    }

    private static bool Denies(QuoteRow row) => row.Framing == Framing.Denying
        || (row.Quote.Quote.Cue is { } cue && WordText.Words(row.Article.Text, cue).Any(word => word.IsNegation));
}
